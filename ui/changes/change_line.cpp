// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/change_line.h"

#include "ui/changes/change_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

#include <array>

namespace assay {
namespace {

constexpr std::array usualWay{ChangeState::Draft,     ChangeState::Submitted,   ChangeState::Approved,
                              ChangeState::Scheduled, ChangeState::Implemented, ChangeState::Reviewed};

} // namespace

ChangeLine::ChangeLine(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("changeLine"));
    m_row->setContentsMargins({});
    m_row->setSpacing(metrics::unit);
}

void ChangeLine::setState(ChangeState state)
{
    clearLayout(*m_row);
    const bool left = state == ChangeState::Failed || state == ChangeState::Cancelled;
    for (const ChangeState step : usualWay) {
        if (m_row->count() > 0)
            m_row->addWidget(textLabel(TextKind::Muted, QStringLiteral("→")));
        const bool here = step == state;
        const bool behind = !left && step < state;
        const Tone tone = here && step == ChangeState::Draft ? Tone::Accent : changeTone(step);
        m_row->addWidget(new Chip(changeStateTitle(step), here ? tone : behind ? Tone::Ok : Tone::Neutral));
    }
    if (left)
        m_row->addWidget(new Chip(changeStateTitle(state), changeTone(state)));
    m_row->addStretch();
    setAccessibleName(tr("State: %1").arg(changeStateTitle(state)));
    setToolTip(tr("State: %1").arg(changeStateTitle(state)));
}

} // namespace assay
