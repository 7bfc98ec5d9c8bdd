// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/production_card.h"

#include "core/approvals/production_readings.h"
#include "core/base/shown_text.h"
#include "core/policies/metric_question.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace assay {
namespace {

using approvals::Agreement;

Tone agreementTone(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Within:
    case Agreement::Better:
        return Tone::Ok;
    case Agreement::Worse:
        return Tone::Bad;
    case Agreement::Apart:
        return Tone::Warn;
    case Agreement::Unknown:
        break;
    }
    return Tone::Neutral;
}

QString agreementWords(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Within:
        return ProductionCard::tr("The 95 % intervals have values in common: chance may explain the difference.");
    case Agreement::Unknown:
        return ProductionCard::tr("No 95 % interval is known of one of them, so that the difference may be chance.");
    case Agreement::Better:
    case Agreement::Worse:
    case Agreement::Apart:
        break;
    }
    return ProductionCard::tr("The 95 % intervals have no value in common.");
}

QString figureWords(const policies::MetricFact& fact)
{
    const bool known = fact.low && fact.high;
    const QString figure =
        policies::metricFigure(fact, known ? std::optional(statistics::Interval{*fact.low, *fact.high}) : std::nullopt);
    return fact.count ? figure : ProductionCard::tr("%1, n not told").arg(figure);
}

QString sourceWords(const policies::MetricFact& fact)
{
    QStringList titles;
    for (const policies::Evidence& evidence : fact.evidence)
        titles << shownText(evidence.title);
    return titles.join(QStringLiteral(", "));
}

} // namespace

ProductionCard::ProductionCard(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QGridLayout)
{
    setObjectName(QStringLiteral("productionCard"));
    QBoxLayout* rows = nullptr;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(headedCard(tr("Training against production"), rows));
    m_rows->setHorizontalSpacing(metrics::between);
    m_rows->setVerticalSpacing(metrics::unit);
    m_rows->setColumnStretch(1, 1);
    rows->addLayout(m_rows);
    rows->addStretch();
}

void ProductionCard::addFigure(int row, const policies::MetricFact& fact, const QString& where)
{
    m_rows->addWidget(textLabel(TextKind::Muted, where), row, 0);
    m_rows->addWidget(elidedLabel(TextKind::Body, figureWords(fact)), row, 1);
    m_rows->addWidget(elidedLabel(TextKind::Note, sourceWords(fact)), row, 2, Qt::AlignRight | Qt::AlignVCenter);
}

void ProductionCard::setStory(const approvals::ReleaseStory& story)
{
    clearLayout(*m_rows);
    const std::vector<approvals::ProductionReading> readings = approvals::productionReadings(story.judged.facts);
    setVisible(!readings.empty());
    int row = 0;
    for (const approvals::ProductionReading& reading : readings) {
        const QString metric = shownText(reading.production.name);
        auto* agreement = new Chip(approvals::agreementTitle(reading.agreement), agreementTone(reading.agreement));
        agreement->setToolTip(plainToolTip(agreementWords(reading.agreement)));
        agreement->setAccessibleName(QStringLiteral("%1: %2").arg(metric, agreement->word()));
        m_rows->addWidget(elidedLabel(TextKind::Strong, metric), row, 0, 1, 2);
        m_rows->addWidget(agreement, row, 2, Qt::AlignRight | Qt::AlignVCenter);
        addFigure(row + 1, reading.before, shownText(reading.before.split));
        addFigure(row + 2, reading.production, tr("production"));
        m_rows->setRowMinimumHeight(row + 3, metrics::inside);
        row += 4;
    }
    if (!readings.empty() && !story.labelDelay.isEmpty()) {
        QLabel* delay = wrappedLabel(TextKind::Muted, story.labelDelay);
        delay->setObjectName(QStringLiteral("labelDelay"));
        m_rows->addWidget(delay, row, 0, 1, 3);
    }
}

} // namespace assay
