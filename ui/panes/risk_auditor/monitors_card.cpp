// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/monitors_card.h"

#include "core/approvals/monitor_readings.h"
#include "core/base/shown_text.h"
#include "ui/panes/risk_auditor/release_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace assay {

MonitorsCard::MonitorsCard(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QGridLayout)
{
    QBoxLayout* rows = nullptr;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(headedCard(tr("Monitors"), rows));
    m_rows->setHorizontalSpacing(metrics::between);
    m_rows->setVerticalSpacing(metrics::unit * 2);
    m_rows->setColumnStretch(1, 1);
    rows->addLayout(m_rows);
    rows->addStretch();
}

void MonitorsCard::setStory(const approvals::ReleaseStory& story)
{
    clearLayout(*m_rows);
    int row = 0;
    for (const approvals::MonitorReading& reading :
         approvals::monitorReadings(story.judged.facts, std::ssize(story.release().parts.features))) {
        const QString title = approvals::monitorTitle(reading.function);
        m_rows->addWidget(textLabel(TextKind::Body, title), row, 0);
        ElidedLabel* measured = reading.measured.isEmpty() ? elidedLabel(TextKind::Muted, tr("not measured"))
                                                           : elidedLabel(TextKind::Body, shownText(reading.measured));
        m_rows->addWidget(measured, row, 1);
        auto* watched = reading.watched ? new Chip(tr("watched"), Tone::Ok) : new Chip(tr("no monitor"), Tone::Warn);
        watched->setToolTip(reading.watched ? tr("A monitor is active for it.")
                                            : tr("Nobody would notice if it changed while the model is in use."));
        watched->setAccessibleName(QStringLiteral("%1: %2").arg(title, watched->word()));
        m_rows->addWidget(watched, row, 2, Qt::AlignRight | Qt::AlignVCenter);
        ++row;
    }
}

} // namespace assay
