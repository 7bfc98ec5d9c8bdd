// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/gate/gate_report.h"

#include "core/base/shown_text.h"
#include "core/base/text.h"
#include "core/policies/policy_rows.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr std::array formatWords{"text", "json", "junit", "sarif"}; // In the order of GateFormat.

/// What there is to report, of an answer or of why there is none.
struct Report {
    const GateQuestion& question;
    const QString& project;
    const GateAnswer* answer; ///< Null where the gate could not be asked.
    QStringList reasons;

    bool isOpen() const { return answer && answer->open; }
    bool isTrusted() const { return answer && answer->trusted; }
    QString release() const { return isTrusted() ? answer->judgement.release.name() : question.release; }
    QStringList notes() const { return answer ? answer->notes : QStringList(); }
};

QString headline(const Report& report)
{
    QString text = Text::tr("CLOSED: %1 may not go to %2.");
    if (!report.answer)
        text = Text::tr("NOT KNOWN: the gate could not be asked. %1 may not go to %2.");
    else if (!report.isTrusted())
        text = Text::tr("NOT TRUSTED: the project is not what its log says. %1 may not go to %2.");
    else if (report.isOpen())
        text = Text::tr("OPEN: %1 may go to %2.");
    return text.arg(report.release(), report.question.environment);
}

void writeText(QTextStream& out, const Report& report)
{
    const GateAnswer& answer = *report.answer;
    out << headline(report) << '\n';
    for (const QString& reason : report.reasons)
        out << QStringLiteral("- %1").arg(shownText(reason)) << '\n';
    for (const policies::GateResult& gate : answer.judgement.decision.gates)
        out << QStringLiteral("%1 %2: %3/%4")
                   .arg(gate.met ? QStringLiteral("[x]") : QStringLiteral("[ ]"), shownText(gate.title),
                        QString::number(gate.fulfilled), QString::number(gate.asked))
            << '\n';
    out << Text::tr("Policy: %1 %2")
               .arg(shownText(answer.judgement.policy.id), QString::number(answer.judgement.policy.version))
        << '\n';
    if (!answer.judgement.newerPolicy.isEmpty())
        out << Text::tr("It was asked for and decided under this policy; %1 is in force now. Give --policy to insist "
                        "on one.")
                   .arg(answer.judgement.newerPolicy)
            << '\n';
    out << Text::tr("Log: %1 entries, root %2")
               .arg(QString::number(answer.logSize), QString::fromLatin1(toHex(answer.logRoot)))
        << '\n';
    for (const QString& note : report.notes())
        out << shownText(note) << '\n';
    if (!report.question.trustedKeys)
        out << Text::tr(
            "The keys were taken from the project itself. Give --trusted-keys from your own repository, so that "
            "its owner cannot let himself in.")
            << '\n';
}

QJsonObject jsonOf(const policies::ControlResult& control)
{
    return {{QStringLiteral("control"), control.key},
            {QStringLiteral("gate"), control.gate},
            {QStringLiteral("status"), policies::toString(control.status)},
            {QStringLiteral("measured"), control.measured},
            {QStringLiteral("reasons"), QJsonArray::fromStringList(control.reasons)},
            {QStringLiteral("missing"), QJsonArray::fromStringList(control.missing)},
            {QStringLiteral("rule"), control.rule}};
}

void writeJson(QTextStream& out, const Report& report)
{
    QJsonObject object{{QStringLiteral("release"), report.release()},
                       {QStringLiteral("environment"), report.question.environment},
                       {QStringLiteral("asked"), report.answer != nullptr},
                       {QStringLiteral("open"), report.isOpen()},
                       {QStringLiteral("trusted"), report.isTrusted()},
                       {QStringLiteral("reasons"), QJsonArray::fromStringList(report.reasons)},
                       {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes())}};
    if (report.answer) {
        const approvals::ReleaseJudgement& judgement = report.answer->judgement;
        QJsonArray controls;
        for (const policies::ControlResult& control : judgement.decision.controls)
            controls.append(jsonOf(control));
        object.insert(QStringLiteral("controls"), controls);
        object.insert(QStringLiteral("policy"), policies::versionName(judgement.policy));
        object.insert(QStringLiteral("newerPolicy"), judgement.newerPolicy);
        object.insert(QStringLiteral("logSize"), report.answer->logSize);
        object.insert(QStringLiteral("logRoot"), QString::fromLatin1(toHex(report.answer->logRoot)));
    }
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

/// Something that was tested, with what it came to: "failure", "error" or "skipped", one for each message.
void writeCase(QXmlStreamWriter& xml, const QString& name, const QStringList& messages,
               const QString& outcome = QStringLiteral("failure"))
{
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("classname"), QStringLiteral("assay.gate"));
    xml.writeAttribute(QStringLiteral("name"), shownText(name));
    for (const QString& message : messages) {
        xml.writeStartElement(outcome);
        xml.writeAttribute(QStringLiteral("message"), shownText(message));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

bool isInTheWay(const policies::ControlResult& control)
{
    return control.weight == policies::Weight::Blocking
        && (control.status == policies::ControlStatus::NotMet || control.status == policies::ControlStatus::Unknown);
}

/// One case a control, one for the release as a whole, and a skipped one for what was not looked at.
void writeJUnit(QTextStream& out, const Report& report)
{
    const std::vector<policies::ControlResult> controls =
        report.answer ? report.answer->judgement.decision.controls : std::vector<policies::ControlResult>();
    const bool isSkipping = !report.notes().isEmpty();
    const auto failed =
        std::count_if(controls.begin(), controls.end(), isInTheWay) + (report.answer && !report.isOpen() ? 1 : 0);
    const auto tests = std::ssize(controls) + (isSkipping ? 2 : 1);
    QString text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), shownText(headline(report)));
    xml.writeAttribute(QStringLiteral("tests"), QString::number(tests));
    xml.writeAttribute(QStringLiteral("failures"), QString::number(failed));
    xml.writeAttribute(QStringLiteral("errors"), QString::number(report.answer ? 0 : 1));
    xml.writeAttribute(QStringLiteral("skipped"), QString::number(isSkipping ? 1 : 0));
    for (const policies::ControlResult& control : controls)
        writeCase(xml, control.title, isInTheWay(control) ? control.reasons + control.missing : QStringList());
    writeCase(xml, Text::tr("%1 may go to %2").arg(report.release(), report.question.environment), report.reasons,
              report.answer ? QStringLiteral("failure") : QStringLiteral("error"));
    if (isSkipping)
        writeCase(xml, Text::tr("Files and evidence: read again"), {report.notes().join(u' ')},
                  QStringLiteral("skipped"));
    xml.writeEndElement();
    xml.writeEndDocument();
    out << text;
}

QJsonObject textJson(const QString& text)
{
    return {{QStringLiteral("text"), text}};
}

/// A path as a URI: what lies below the folder where the program was started stays relative, as code scanning wants it.
QString uriOf(const QString& path)
{
    if (QFileInfo(path).isAbsolute())
        return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    return QString::fromLatin1(QUrl::toPercentEncoding(QDir::cleanPath(path), "/"));
}

/// The project, which has no lines, and the release in it. Code scanning takes no result without a line.
QJsonArray locationsOf(const Report& report)
{
    const QJsonObject file{
        {QStringLiteral("artifactLocation"), QJsonObject{{QStringLiteral("uri"), uriOf(report.project)}}},
        {QStringLiteral("region"), QJsonObject{{QStringLiteral("startLine"), 1}}}};
    const QJsonObject release{{QStringLiteral("name"), report.release()}};
    return {QJsonObject{{QStringLiteral("physicalLocation"), file},
                        {QStringLiteral("logicalLocations"), QJsonArray{release}}}};
}

/// SARIF 2.1.0: one result a reason. What was not looked at is a notification of the run.
void writeSarif(QTextStream& out, const Report& report)
{
    const QString rule = QStringLiteral("release-gate");
    QJsonArray results;
    for (const QString& reason : report.reasons)
        results.append(QJsonObject{{QStringLiteral("ruleId"), rule},
                                   {QStringLiteral("level"), QStringLiteral("error")},
                                   {QStringLiteral("message"), textJson(reason)},
                                   {QStringLiteral("locations"), locationsOf(report)}});
    QJsonArray notifications;
    for (const QString& note : report.notes())
        notifications.append(QJsonObject{{QStringLiteral("level"), QStringLiteral("note")},
                                         {QStringLiteral("message"), textJson(note)}});
    const QJsonObject driver{
        {QStringLiteral("name"), QStringLiteral("Assay")},
        {QStringLiteral("rules"),
         QJsonArray{QJsonObject{{QStringLiteral("id"), rule},
                                {QStringLiteral("shortDescription"), textJson(headline(report))}}}}};
    const QJsonObject invocation{{QStringLiteral("executionSuccessful"), report.answer != nullptr},
                                 {QStringLiteral("toolExecutionNotifications"), notifications}};
    const QJsonObject run{{QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), driver}}},
                          {QStringLiteral("invocations"), QJsonArray{invocation}},
                          {QStringLiteral("results"), results}};
    const QJsonObject log{{QStringLiteral("$schema"), QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
                          {QStringLiteral("version"), QStringLiteral("2.1.0")},
                          {QStringLiteral("runs"), QJsonArray{run}}};
    out << QString::fromUtf8(QJsonDocument(log).toJson(QJsonDocument::Indented));
}

} // namespace

std::optional<GateFormat> gateFormatFromString(QStringView word)
{
    for (std::size_t at = 0; at < formatWords.size(); ++at) {
        if (word == QLatin1StringView(formatWords[at]))
            return static_cast<GateFormat>(at);
    }
    return std::nullopt;
}

void write(QTextStream& out, const GateQuestion& question, const QString& project, const Result<GateAnswer>& answer,
           GateFormat format)
{
    const Report report{question, project, answer ? &*answer : nullptr,
                        answer ? answer->reasons : QStringList(answer.error().message)};
    switch (format) {
    case GateFormat::Text:
        if (answer)
            writeText(out, report);
        break;
    case GateFormat::Json:
        return writeJson(out, report);
    case GateFormat::JUnit:
        return writeJUnit(out, report);
    case GateFormat::Sarif:
        return writeSarif(out, report);
    }
}

} // namespace assay
