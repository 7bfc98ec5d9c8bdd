// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/paint_controls.h"
#include "ui/widgets/shown_part.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr int fewestLetters = 3; ///< Before a word gives way no more.

} // namespace

Chip::Chip(const QString& word, Tone tone, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setWord(word, tone);
}

void Chip::setWord(const QString& word, Tone tone)
{
    m_word = shownLine(word);
    m_tone = tone;
    setAccessibleName(m_word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const double width = m_word.isEmpty() ? 0 : std::ceil(paint::chipWidth(m_word));
    return {static_cast<int>(width), static_cast<int>(paint::chipHeight)};
}

QSize Chip::minimumSizeHint() const
{
    const QString least = m_word.left(fewestLetters) + QChar(0x2026);
    return {std::min(sizeHint().width(), static_cast<int>(std::ceil(paint::chipWidth(least)))), sizeHint().height()};
}

/// What it has no room for is told by its tool tip, unless that tells something else.
bool Chip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || width() >= sizeHint().width())
        return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(m_word), this);
    return true;
}

void Chip::paintEvent(QPaintEvent*)
{
    if (m_word.isEmpty())
        return;
    QPainter painter(this);
    paint::chip(painter, rect(), m_word, m_tone);
}

QString statusWord(RunStatus status)
{
    switch (status) {
    case RunStatus::Scheduled:
        return QCoreApplication::translate("RunStatus", "scheduled");
    case RunStatus::Running:
        return QCoreApplication::translate("RunStatus", "running");
    case RunStatus::Finished:
        return QCoreApplication::translate("RunStatus", "finished");
    case RunStatus::Failed:
        return QCoreApplication::translate("RunStatus", "failed");
    case RunStatus::Killed:
        return QCoreApplication::translate("RunStatus", "killed");
    }
    return {};
}

Tone statusTone(RunStatus status)
{
    switch (status) {
    case RunStatus::Scheduled:
        return Tone::Neutral;
    case RunStatus::Running:
        return Tone::Accent;
    case RunStatus::Finished:
        return Tone::Ok;
    case RunStatus::Failed:
        return Tone::Bad;
    case RunStatus::Killed:
        return Tone::Warn;
    }
    return Tone::Neutral;
}

} // namespace assay
