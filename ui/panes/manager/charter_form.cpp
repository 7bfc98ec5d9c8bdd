// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/charter_form.h"

#include "core/base/list_text.h"
#include "core/base/ulid.h"
#include "core/charters/charter_fields.h"
#include "core/charters/charter_store.h"
#include "core/charters/planned_metrics.h"
#include "ui/panes/manager/charter_writing.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/form_parts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int charterFormWidth = 620;
constexpr int charterFieldsHeight = 440;
constexpr int blockHeight = 56;

std::optional<double> numberFrom(const QString& text)
{
    bool is = false;
    const double number = text.trimmed().toDouble(&is);
    return is ? std::optional(number) : std::nullopt;
}

std::optional<qint64> countFrom(const QString& text)
{
    bool is = false;
    const qint64 count = text.trimmed().toLongLong(&is);
    return is ? std::optional(count) : std::nullopt;
}

QString costText(const std::optional<double>& number)
{
    return number ? QString::number(*number, 'f', QLocale::FloatingPointShortest) : QString();
}

QString countText(const std::optional<qint64>& count)
{
    return count ? QString::number(*count) : QString();
}

} // namespace

CharterForm::CharterForm(Session& session, const UseCase& useCase, CharterKind kind,
                         const std::optional<Charter>& known, QWidget* parent)
    : MergingForm(
        session,
        {QStringLiteral("charterForm"), tr("%1 of %2").arg(charterKindTitle(kind), useCase.key), tr("Save the draft")},
        parent)
    , m_useCase(useCase.uid)
    , m_kind(kind)
    , m_choice(new QComboBox)
{
    setMinimumWidth(charterFormWidth);
    auto* inside = new QWidget;
    m_inside = new QVBoxLayout(inside);
    m_inside->setContentsMargins(0, 0, metrics::between, 0);
    m_inside->setSpacing(metrics::between);
    const QByteArray opened = known ? known->content : QByteArrayLiteral("{}");
    if (kind == CharterKind::Framing)
        addFramingFields(charters::framingFromText(opened).value_or(Framing{}));
    else
        addPlanFields(charters::planFromText(opened).value_or(EvaluationPlan{}));
    bringTogether(charters::textsOf(kind, opened).value_or(FieldTexts{}), mergedFields(useCase, opened));
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    area->setMinimumHeight(charterFieldsHeight);
    area->setAccessibleName(charterKindTitle(kind));
    showThrough(*area);
    rows().addWidget(area);
    setFocusProxy(inside->findChild<QLineEdit*>()); // The first one: what is typed at once goes there.
    showProblem();
    keepDraft(QStringLiteral("charter/%1/%2").arg(useCase.uid, toString(kind)));
}

QLineEdit* CharterForm::addText(const QString& caption, const QString& name, const QString& text)
{
    auto* line = new QLineEdit(text);
    line->setObjectName(name);
    m_faults.add(*m_inside, name, caption, line);
    connect(line, &QLineEdit::textChanged, this, &CharterForm::check);
    m_lines[name] = line;
    return line;
}

void CharterForm::addFramingFields(const Framing& framing)
{
    addText(tr("What one prediction is about"), QStringLiteral("entity"), framing.entity);
    addText(tr("Days until the outcome is known"), QStringLiteral("waitDays"), countText(framing.waitDays));
    addText(tr("Outcomes"), QStringLiteral("outcomes"), framing.outcomes);
    addText(tr("What one would do without a model"), QStringLiteral("heuristic"), framing.heuristic);
    addText(tr("Cost of a false alarm"), QStringLiteral("costFalsePositive"), costText(framing.costFalsePositive));
    addText(tr("Cost of a miss"), QStringLiteral("costFalseNegative"), costText(framing.costFalseNegative));
    addText(tr("In"), QStringLiteral("currency"), framing.currency)->setPlaceholderText(tr("units"));
    m_choice->addItem(tr("Not said yet"), QString());
    for (const HumanRole role : {HumanRole::Augment, HumanRole::Automate})
        m_choice->addItem(humanRoleTitle(role), toString(role));
    m_choice->setCurrentIndex(framing.humanRole ? m_choice->findData(toString(*framing.humanRole)) : 0);
    addFormField(*m_inside, tr("Who decides"), m_choice);
    for (const CanvasBlock& block : canvasBlocks()) {
        auto* text = new QPlainTextEdit;
        text->setObjectName(QStringLiteral("canvas.") + block.key);
        const auto said = framing.canvas.find(block.key);
        text->setPlainText(said == framing.canvas.end() ? QString() : said->second);
        text->setPlaceholderText(block.question);
        text->setTabChangesFocus(true);
        text->setFixedHeight(blockHeight);
        addFormField(*m_inside, block.title, text);
        m_blocks[block.key] = text;
    }
}

void CharterForm::addPlanFields(const EvaluationPlan& plan)
{
    addText(tr("Metric that counts"), QStringLiteral("metric"), plan.metric);
    addText(tr("Other metrics, with semicolons between"), QStringLiteral("otherMetrics"),
            listAsText(charters::wordsOf(plan.otherMetrics)))
        ->setPlaceholderText(tr("auc; recall >= 0.6: with a bound that a release has to keep"));
    addText(tr("Measured on"), QStringLiteral("split"), plan.split)->setPlaceholderText(QStringLiteral("test"));
    m_choice->addItem(tr("Not said yet"), QVariant());
    m_choice->addItem(tr("Higher is better"), true);
    m_choice->addItem(tr("Lower is better"), false);
    m_choice->setCurrentIndex(!plan.higherIsBetter ? 0 : *plan.higherIsBetter ? 1 : 2);
    addFormField(*m_inside, tr("Direction"), m_choice);
    addText(tr("How the threshold is chosen"), QStringLiteral("thresholdRule"), plan.thresholdRule);
    addText(tr("Baselines to beat, with semicolons between"), QStringLiteral("baselines"), listAsText(plan.baselines));
    addText(tr("Groups to compare, with semicolons between"), QStringLiteral("groups"), listAsText(plan.groups));
    addText(tr("Cases of a group below which nothing is said of it"), QStringLiteral("leastCases"),
            countText(plan.leastCases));
    addText(tr("How intervals are made"), QStringLiteral("interval"), plan.interval);
}

Framing CharterForm::framing() const
{
    Framing made;
    made.entity = m_lines.at(QStringLiteral("entity"))->text().trimmed();
    made.waitDays = countFrom(m_lines.at(QStringLiteral("waitDays"))->text());
    made.outcomes = m_lines.at(QStringLiteral("outcomes"))->text().trimmed();
    made.heuristic = m_lines.at(QStringLiteral("heuristic"))->text().trimmed();
    made.costFalsePositive = numberFrom(m_lines.at(QStringLiteral("costFalsePositive"))->text());
    made.costFalseNegative = numberFrom(m_lines.at(QStringLiteral("costFalseNegative"))->text());
    made.currency = m_lines.at(QStringLiteral("currency"))->text().trimmed();
    made.humanRole = humanRoleFromString(m_choice->currentData().toString());
    for (const auto& [key, text] : m_blocks) {
        if (const QString said = text->toPlainText().trimmed(); !said.isEmpty())
            made.canvas[key] = said;
    }
    return made;
}

EvaluationPlan CharterForm::plan() const
{
    EvaluationPlan made;
    made.metric = m_lines.at(QStringLiteral("metric"))->text().trimmed();
    made.otherMetrics = charters::plannedMetricsFrom(listFromText(m_lines.at(QStringLiteral("otherMetrics"))->text()));
    made.split = m_lines.at(QStringLiteral("split"))->text().trimmed();
    if (m_choice->currentIndex() > 0)
        made.higherIsBetter = m_choice->currentData().toBool();
    made.thresholdRule = m_lines.at(QStringLiteral("thresholdRule"))->text().trimmed();
    made.baselines = listFromText(m_lines.at(QStringLiteral("baselines"))->text());
    made.groups = listFromText(m_lines.at(QStringLiteral("groups"))->text());
    made.leastCases = countFrom(m_lines.at(QStringLiteral("leastCases"))->text());
    made.interval = m_lines.at(QStringLiteral("interval"))->text().trimmed();
    return made;
}

std::map<QString, QString> CharterForm::faults() const
{
    std::map<QString, QString> found;
    for (const auto& [name, line] : m_lines) {
        if (const QString fault = numberFault(name, line->accessibleName(), line->text()); !fault.isEmpty())
            found[name] = fault;
    }
    if (const QString fault = metricsFault(); !fault.isEmpty())
        found[QStringLiteral("otherMetrics")] = fault;
    return found;
}

/// What is wrong with the metrics beside the primary one; empty where nothing is, and in a framing.
QString CharterForm::metricsFault() const
{
    const auto line = m_lines.find(QStringLiteral("otherMetrics"));
    if (line == m_lines.end())
        return {};
    QStringList names{m_lines.at(QStringLiteral("metric"))->text().trimmed()};
    for (const QString& words : listFromText(line->second->text())) {
        const std::optional<PlannedMetric> metric = charters::plannedMetricFrom(words);
        if (!metric)
            return tr("“%1” is no metric with a bound; write one as in recall >= 0.6, or its name alone.").arg(words);
        if (names.contains(metric->name))
            return tr("“%1” is named twice.").arg(metric->name);
        names << metric->name;
    }
    return {};
}

QString CharterForm::problem() const
{
    QStringList sentences;
    for (const auto& [field, sentence] : faults())
        sentences << sentence;
    return sentences.join(u' ');
}

/// Says at each field what is wrong with it, and on the button why it cannot be pressed.
void CharterForm::check()
{
    m_faults.sayAll(faults());
    showProblem();
}

QByteArray CharterForm::content() const
{
    return m_kind == CharterKind::Framing ? charters::textOf(framing()) : charters::textOf(plan());
}

ConflictAnswer::Fields CharterForm::mergedFields(const UseCase& useCase, const QByteArray& opened)
{
    return charterFields(accessibleName(), useCase, m_kind, opened,
                         [this] { return charters::textsOf(m_kind, content()).value_or(FieldTexts{}); });
}

void CharterForm::fill(const FieldTexts& texts)
{
    for (const FieldText& said : texts) {
        if (const auto line = m_lines.find(said.field); line != m_lines.end())
            line->second->setText(charters::shownField(said));
        else if (said.field == u"humanRole")
            m_choice->setCurrentIndex(std::max(0, m_choice->findData(said.text)));
        else if (said.field == u"higherIsBetter")
            m_choice->setCurrentIndex(said.text.isEmpty() ? 0 : said.text == u"0" ? 2 : 1);
        else if (const auto block = m_blocks.find(said.field.section(u'.', 1)); block != m_blocks.end())
            block->second->setPlainText(said.text);
    }
}

WorkForm::Work CharterForm::work()
{
    CharterDraft draft;
    draft.useCase = m_useCase;
    draft.kind = m_kind;
    draft.content = content();
    draft.seen = charters::contentFrom(m_kind, base());
    return [draft](db::Database& database, const Actor& actor) -> Result<> {
        const Result<QString> saved = CharterStore(database).draft(draft, actor, newUlid(database.clock().now()));
        if (!saved)
            return failed(saved);
        return {};
    };
}

} // namespace assay
