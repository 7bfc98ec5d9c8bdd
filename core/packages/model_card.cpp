// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/model_card.h"

#include "core/base/html_text.h"
#include "core/base/json_members.h"
#include "core/base/moment.h"
#include "core/base/shown_text.h"

namespace assay {
namespace {

/// A part of the card: a heading, then lines, then a table; each may be missing.
struct CardSection {
    QString title;
    QStringList lines = {};
    QStringList columns = {};
    std::vector<QStringList> rows = {};
};

QString numberIn(const JsonValue& object, QStringView name)
{
    const JsonValue* member = object.member(name);
    return member ? QString::fromLatin1(member->numberText()) : QString();
}

/// The items of an array within an object, none where there is no such array.
const std::vector<JsonValue>& itemsIn(const JsonValue& object, QStringView name)
{
    static const std::vector<JsonValue> none;
    const JsonValue* member = object.member(name);
    return member && member->isArray() ? member->items() : none;
}

JsonValue memberIn(const JsonValue& object, QStringView name)
{
    const JsonValue* member = object.member(name);
    return member ? *member : JsonValue::object();
}

void addLine(CardSection& section, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        section.lines << QStringLiteral("%1: %2").arg(name, value);
}

CardSection whatItIs(const PackageContent& content)
{
    const PackageIndex& index = content.index;
    CardSection section{QStringLiteral("What it is")};
    addLine(section, QStringLiteral("Release"), index.name);
    addLine(section, QStringLiteral("Project"), index.projectName);
    if (index.staged)
        section.lines << QStringLiteral("Staged: this release was invented for a demo.");
    addLine(section, QStringLiteral("Use case"),
            QStringLiteral("%1 %2").arg(index.useCase, index.useCaseTitle).trimmed());
    addLine(section, QStringLiteral("Problem"), index.useCaseProblem);
    addLine(section, QStringLiteral("Decision it is for"), index.useCaseDecision);
    addLine(section, QStringLiteral("Technique"), textOf(content.facts, u"technique"));
    addLine(section, QStringLiteral("Risk tier"), textOf(content.facts, u"riskTier"));
    addLine(section, QStringLiteral("Author"), textOf(memberIn(content.facts, u"author"), u"name"));
    addLine(section, QStringLiteral("Approval asked by"), index.requesterName);
    return section;
}

CardSection whatItIsMadeOf(const PackageContent& content)
{
    const JsonValue made = memberIn(content.facts, u"made");
    CardSection section{QStringLiteral("What it is made of")};
    addLine(section, QStringLiteral("Identity"), textOf(made, u"identity"));
    addLine(section, QStringLiteral("Model files (OpenSSF root, SHA-256)"),
            QString::fromLatin1(toHex(packages::manifestOf(content).root())));
    addLine(section, QStringLiteral("Code commit"), textOf(made, u"codeCommit"));
    addLine(section, QStringLiteral("Environment (SHA-256)"), textOf(made, u"environment"));
    addLine(section, QStringLiteral("Features"), textsOf(made, u"features").join(QStringLiteral(", ")));
    const JsonValue params = memberIn(made, u"params");
    for (std::size_t i = 0; i < params.names().size(); ++i)
        addLine(section, QStringLiteral("Parameter %1").arg(params.names()[i]), params.items()[i].toText());
    section.columns = {QStringLiteral("File"), QStringLiteral("Bytes"), QStringLiteral("SHA-256")};
    for (const packages::ModelFile& file : packages::modelFilesOf(content))
        section.rows.push_back({file.path, QString::number(file.size), QString::fromLatin1(toHex(file.sha256))});
    return section;
}

CardSection dataOf(const PackageContent& content)
{
    CardSection section{
        QStringLiteral("Data"),
        {},
        {QStringLiteral("Role"), QStringLiteral("Data set"), QStringLiteral("Rows"), QStringLiteral("Digest")}};
    const JsonValue made = memberIn(content.facts, u"made");
    for (const JsonValue& split : itemsIn(made, u"splits")) {
        const QString rows = numberIn(split, u"rows");
        section.rows.push_back({textOf(split, u"role"), textOf(split, u"dataset"),
                                rows.startsWith(u'-') ? QStringLiteral("not known") : rows, textOf(split, u"digest")});
    }
    for (const JsonValue& overlap : itemsIn(content.facts, u"overlaps"))
        section.lines << QStringLiteral("Rows that %1 and %2 share: %3")
                             .arg(textOf(overlap, u"first"), textOf(overlap, u"second"), numberIn(overlap, u"rows"));
    return section;
}

CardSection metricsOf(const PackageContent& content)
{
    CardSection section{QStringLiteral("Metrics"),
                        {},
                        {QStringLiteral("Metric"), QStringLiteral("Split"), QStringLiteral("Value"),
                         QStringLiteral("n"), QStringLiteral("95 % interval")}};
    for (const JsonValue& metric : itemsIn(content.facts, u"metrics")) {
        const QString low = textOf(metric, u"low");
        const QString count = numberIn(metric, u"n");
        section.rows.push_back({textOf(metric, u"name"), textOf(metric, u"split"), textOf(metric, u"value"),
                                count.isEmpty() ? QStringLiteral("not known") : count,
                                low.isEmpty() ? QStringLiteral("not known")
                                              : QStringLiteral("%1 to %2").arg(low, textOf(metric, u"high"))});
    }
    for (const JsonValue& baseline : itemsIn(content.facts, u"baselines"))
        section.lines << QStringLiteral("To do the same in every case (%1) reaches %2 on %3: %4")
                             .arg(textOf(baseline, u"name"), textOf(baseline, u"metric"), textOf(baseline, u"split"),
                                  textOf(baseline, u"value"));
    if (section.rows.empty())
        section.lines << QStringLiteral("No metric was measured.");
    return section;
}

/// What did not hold when the evidence was frozen.
CardSection limitsOf(const PackageContent& content)
{
    CardSection section{QStringLiteral("Limits")};
    for (const PackagedDecision& decision : content.decisions) {
        for (const QString& finding : decision.said.openFindings) {
            const QString line = QStringLiteral("Open finding: %1").arg(finding);
            if (!section.lines.contains(line))
                section.lines << line;
        }
    }
    const auto controls = packages::controlsOf(content);
    for (const packages::FrozenControl& control : controls) {
        if (control.status == u"met" || control.status == u"not-applicable")
            continue;
        section.lines << QStringLiteral("%1 (%2): %3")
                             .arg(control.title, control.status,
                                  (control.reasons + control.missing).join(QStringLiteral("; ")));
    }
    if (section.lines.isEmpty())
        section.lines << QStringLiteral("None were named: every control was met when the evidence was frozen.");
    return section;
}

CardSection decisionsOf(const PackageContent& content)
{
    CardSection section{QStringLiteral("Decisions"),
                        {},
                        {QStringLiteral("When"), QStringLiteral("Who"), QStringLiteral("As"),
                         QStringLiteral("Decision"), QStringLiteral("For"), QStringLiteral("Counts until"),
                         QStringLiteral("Comment")}};
    for (const PackagedDecision& decision : content.decisions) {
        const ReleaseDecision& said = decision.said;
        section.rows.push_back(
            {minuteWords(said.decidedAt), said.signerName, said.role, toString(said.decision), said.stage,
             said.expiresAt ? minuteWords(*said.expiresAt) : QStringLiteral("as policy says"), said.comment});
        for (const QString& condition : said.conditions)
            section.lines << QStringLiteral("Condition of %1: %2").arg(said.signerName, condition);
    }
    addLine(section, QStringLiteral("Policy"),
            QStringLiteral("%1 %2, %3")
                .arg(content.policy.id, QString::number(content.policy.version), content.policy.title));
    if (section.rows.empty())
        section.lines << QStringLiteral("Nobody has decided yet.");
    return section;
}

CardSection evidenceOf(const PackageContent& content)
{
    CardSection section{QStringLiteral("Evidence"),
                        {},
                        {QStringLiteral("File"), QStringLiteral("Kind"), QStringLiteral("Title"),
                         QStringLiteral("Added by"), QStringLiteral("SHA-256")}};
    for (const PackagedEvidence& item : content.index.evidence)
        section.rows.push_back({item.file, item.kind, item.title, item.addedBy, item.sha256});
    if (section.rows.empty())
        section.lines << QStringLiteral("No document was handed in.");
    return section;
}

std::vector<CardSection> sectionsOf(const PackageContent& content)
{
    return {whatItIs(content), whatItIsMadeOf(content), dataOf(content),    metricsOf(content),
            limitsOf(content), decisionsOf(content),    evidenceOf(content)};
}

/// Text of the data in Markdown: everything that could begin an element is escaped, and it stays in its line.
QString markdownText(const QString& text)
{
    static const QString special = QStringLiteral("\\`*_{}[]()<>#+-.!|~&@:=^$\"'/");
    const QString shown = shownText(text);
    QString escaped;
    for (const QChar c : shown) {
        if (special.contains(c) && !(c == u'-' || c == u'.' || c == u'/' || c == u':' || c == u'\''))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString markdownRow(const QStringList& cells)
{
    QStringList texts;
    for (const QString& cell : cells)
        texts << markdownText(cell);
    return QStringLiteral("| %1 |\n").arg(texts.join(QStringLiteral(" | ")));
}

QString htmlRow(const QStringList& cells, const char* tag)
{
    QString row;
    for (const QString& cell : cells)
        row += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), htmlText(cell));
    return QStringLiteral("<tr>%1</tr>\n").arg(row);
}

const QString cardStyle = QStringLiteral(
    "body{margin:0;background:#fff;color:#1b212c;font:15px/1.55 system-ui,sans-serif}"
    "main{max-width:860px;margin:0 auto;padding:40px 20px}h1{font-size:28px;margin:0 0 4px}h2{margin:28px 0 8px}"
    ".meta{color:#5f6b7c}.wide{overflow-x:auto}table{border-collapse:collapse;font-variant-numeric:tabular-nums}"
    "th,td{border-bottom:1px solid #e2e5ea;padding:5px 12px 5px 0;text-align:left;overflow-wrap:anywhere;"
    "vertical-align:top}li{overflow-wrap:anywhere}@media print{main{padding:0}}");

const QString cardOrigin = QStringLiteral(
    "Written from the dossier that was frozen when approval was asked, and from the decisions that were signed on it. "
    "VERIFY.md says how to check both.");

} // namespace

QByteArray modelCardMarkdown(const PackageContent& content)
{
    QString card = QStringLiteral("# Model card: %1\n\n%2\n").arg(markdownText(content.index.name), cardOrigin);
    for (const CardSection& section : sectionsOf(content)) {
        card += QStringLiteral("\n## %1\n\n").arg(section.title);
        for (const QString& line : section.lines)
            card += QStringLiteral("- %1\n").arg(markdownText(line));
        if (section.rows.empty())
            continue;
        if (!section.lines.isEmpty())
            card += u'\n';
        card += markdownRow(section.columns)
            + QStringLiteral("|%1\n").arg(QStringLiteral(" --- |").repeated(section.columns.size()));
        for (const QStringList& row : section.rows)
            card += markdownRow(row);
    }
    return card.toUtf8();
}

QByteArray modelCardHtml(const PackageContent& content)
{
    const QString title = htmlText(content.index.name);
    QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                                  " style-src 'unsafe-inline'\">\n<title>Model card: %1</title>\n<style>%2</style>\n"
                                  "</head>\n<body>\n<main>\n<h1>Model card: %1</h1>\n<p class=\"meta\">%3</p>\n")
                       .arg(title, cardStyle, cardOrigin);
    for (const CardSection& section : sectionsOf(content)) {
        page += QStringLiteral("<h2>%1</h2>\n").arg(section.title);
        if (!section.lines.isEmpty()) {
            page += QStringLiteral("<ul>\n");
            for (const QString& line : section.lines)
                page += QStringLiteral("<li>%1</li>\n").arg(htmlText(line));
            page += QStringLiteral("</ul>\n");
        }
        if (section.rows.empty())
            continue;
        page += QStringLiteral("<div class=\"wide\"><table>\n<thead>%1</thead>\n<tbody>\n")
                    .arg(htmlRow(section.columns, "th"));
        for (const QStringList& row : section.rows)
            page += htmlRow(row, "td");
        page += QStringLiteral("</tbody></table></div>\n");
    }
    return (page + QStringLiteral("</main>\n</body>\n</html>\n")).toUtf8();
}

} // namespace assay
