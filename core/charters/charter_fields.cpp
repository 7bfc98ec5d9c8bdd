// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/charter_fields.h"

#include "core/base/list_text.h"
#include "core/base/text.h"
#include "core/base/word_table.h"
#include "core/charters/planned_metrics.h"
#include "core/db/sql_error.h"

#include <QLocale>

#include <array>

namespace assay::charters {
namespace {

const QString CanvasField = QStringLiteral("canvas.");

constexpr std::array CharterFields{
    WordTitle{"entity", QT_TRANSLATE_NOOP("Text", "what one prediction is about")},
    WordTitle{"waitDays", QT_TRANSLATE_NOOP("Text", "days until the outcome is known")},
    WordTitle{"outcomes", QT_TRANSLATE_NOOP("Text", "outcomes")},
    WordTitle{"heuristic", QT_TRANSLATE_NOOP("Text", "what one would do without a model")},
    WordTitle{"costFalsePositive", QT_TRANSLATE_NOOP("Text", "cost of a false alarm")},
    WordTitle{"costFalseNegative", QT_TRANSLATE_NOOP("Text", "cost of a miss")},
    WordTitle{"currency", QT_TRANSLATE_NOOP("Text", "currency")},
    WordTitle{"humanRole", QT_TRANSLATE_NOOP("Text", "who decides")},
    WordTitle{"metric", QT_TRANSLATE_NOOP("Text", "metric that counts")},
    WordTitle{"otherMetrics", QT_TRANSLATE_NOOP("Text", "other metrics")},
    WordTitle{"split", QT_TRANSLATE_NOOP("Text", "measured on")},
    WordTitle{"higherIsBetter", QT_TRANSLATE_NOOP("Text", "direction")},
    WordTitle{"thresholdRule", QT_TRANSLATE_NOOP("Text", "how the threshold is chosen")},
    WordTitle{"baselines", QT_TRANSLATE_NOOP("Text", "baselines to beat")},
    WordTitle{"groups", QT_TRANSLATE_NOOP("Text", "groups to compare")},
    WordTitle{"leastCases", QT_TRANSLATE_NOOP("Text", "least cases of a group")},
    WordTitle{"interval", QT_TRANSLATE_NOOP("Text", "how intervals are made")},
};

QString textFrom(const std::optional<qint64>& count)
{
    return count ? QString::number(*count) : QString();
}

/// The shortest text that reads back as the same number, in digits as people write money.
QString textFrom(const std::optional<double>& cost)
{
    return cost ? QString::number(*cost, 'f', QLocale::FloatingPointShortest) : QString();
}

FieldTexts fieldsOf(const Framing& framing)
{
    FieldTexts texts{{QStringLiteral("entity"), framing.entity},
                     {QStringLiteral("waitDays"), textFrom(framing.waitDays)},
                     {QStringLiteral("outcomes"), framing.outcomes},
                     {QStringLiteral("heuristic"), framing.heuristic},
                     {QStringLiteral("costFalsePositive"), textFrom(framing.costFalsePositive)},
                     {QStringLiteral("costFalseNegative"), textFrom(framing.costFalseNegative)},
                     {QStringLiteral("currency"), framing.currency},
                     {QStringLiteral("humanRole"), framing.humanRole ? toString(*framing.humanRole) : QString()}};
    for (const CanvasBlock& block : canvasBlocks()) {
        const auto said = framing.canvas.find(block.key);
        texts.push_back({CanvasField + block.key, said == framing.canvas.end() ? QString() : said->second});
    }
    return texts;
}

FieldTexts fieldsOf(const EvaluationPlan& plan)
{
    const QString better = plan.higherIsBetter ? QString::number(int{*plan.higherIsBetter}) : QString();
    return {{QStringLiteral("metric"), plan.metric},
            {QStringLiteral("otherMetrics"), wordsOf(plan.otherMetrics).join(u'\n')},
            {QStringLiteral("split"), plan.split},
            {QStringLiteral("higherIsBetter"), better},
            {QStringLiteral("thresholdRule"), plan.thresholdRule},
            {QStringLiteral("baselines"), plan.baselines.join(u'\n')},
            {QStringLiteral("groups"), plan.groups.join(u'\n')},
            {QStringLiteral("leastCases"), textFrom(plan.leastCases)},
            {QStringLiteral("interval"), plan.interval}};
}

/// Reads the texts of a charter's fields one by one.
class CharterReader {
public:
    explicit CharterReader(const FieldTexts& texts)
        : m_texts(texts)
    {
    }

    QString text(QStringView field) const { return textIn(m_texts, field).value_or(QString()); }
    QStringList list(QStringView field) const { return text(field).split(u'\n', Qt::SkipEmptyParts); }

    std::optional<qint64> count(QStringView field) const
    {
        bool is = false;
        const qint64 number = text(field).toLongLong(&is);
        return is ? std::optional(number) : std::nullopt;
    }

    std::optional<double> cost(QStringView field) const
    {
        bool is = false;
        const double number = text(field).toDouble(&is);
        return is ? std::optional(number) : std::nullopt;
    }

private:
    const FieldTexts& m_texts;
};

Framing framingFrom(const FieldTexts& texts)
{
    const CharterReader fields(texts);
    Framing framing;
    framing.entity = fields.text(u"entity");
    framing.waitDays = fields.count(u"waitDays");
    framing.outcomes = fields.text(u"outcomes");
    framing.heuristic = fields.text(u"heuristic");
    framing.costFalsePositive = fields.cost(u"costFalsePositive");
    framing.costFalseNegative = fields.cost(u"costFalseNegative");
    framing.currency = fields.text(u"currency");
    framing.humanRole = humanRoleFromString(fields.text(u"humanRole"));
    for (const CanvasBlock& block : canvasBlocks()) {
        if (const QString said = fields.text(CanvasField + block.key); !said.isEmpty())
            framing.canvas[block.key] = said;
    }
    return framing;
}

EvaluationPlan planFrom(const FieldTexts& texts)
{
    const CharterReader fields(texts);
    EvaluationPlan plan;
    plan.metric = fields.text(u"metric");
    plan.otherMetrics = plannedMetricsFrom(fields.list(u"otherMetrics"));
    plan.split = fields.text(u"split");
    if (const auto higher = fields.count(u"higherIsBetter"))
        plan.higherIsBetter = *higher != 0;
    plan.thresholdRule = fields.text(u"thresholdRule");
    plan.baselines = fields.list(u"baselines");
    plan.groups = fields.list(u"groups");
    plan.leastCases = fields.count(u"leastCases");
    plan.interval = fields.text(u"interval");
    return plan;
}

} // namespace

Result<FieldTexts> textsOf(CharterKind kind, QByteArrayView content)
{
    if (kind == CharterKind::Framing)
        return framingFromText(content).map([](const Framing& framing) { return fieldsOf(framing); });
    return planFromText(content).map([](const EvaluationPlan& plan) { return fieldsOf(plan); });
}

QByteArray contentFrom(CharterKind kind, const FieldTexts& texts)
{
    return kind == CharterKind::Framing ? textOf(framingFrom(texts)) : textOf(planFrom(texts));
}

QString fieldTitle(const QString& field)
{
    for (const WordTitle& known : CharterFields) {
        if (field == QLatin1StringView(known.word))
            return Text::tr(known.title);
    }
    for (const CanvasBlock& block : canvasBlocks()) {
        if (field == CanvasField + block.key)
            return block.title;
    }
    return field;
}

QString shownField(const FieldText& said)
{
    if (said.field == u"humanRole") {
        const std::optional<HumanRole> role = humanRoleFromString(said.text);
        return role ? humanRoleTitle(*role) : QString();
    }
    if (said.field == u"higherIsBetter" && !said.text.isEmpty())
        return said.text == u"0" ? Text::tr("lower is better") : Text::tr("higher is better");
    if (said.field == u"baselines" || said.field == u"groups" || said.field == u"otherMetrics")
        return listAsText(said.text.split(u'\n', Qt::SkipEmptyParts));
    return said.text;
}

NewerTexts newerTexts(db::Connection& connection, const Charter& charter)
{
    NewerTexts newer{db::orRaise(textsOf(charter.kind, charter.content)),
                     merging::authorsSince(connection, {QStringLiteral("charter"), charter.uid}, 1)};
    // What nobody has changed since is as it was when somebody began the draft.
    for (const FieldText& said : newer.texts)
        newer.authors.try_emplace(said.field, FieldAuthor{charter.author.name, charter.author.uid, charter.createdAt});
    return newer;
}

} // namespace assay::charters
