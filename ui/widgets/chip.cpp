// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/paint_controls.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace assay {

Chip::Chip(const QString& word, Tone tone, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setWord(word, tone);
}

void Chip::setWord(const QString& word, Tone tone)
{
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {static_cast<int>(std::ceil(paint::chipWidth(m_word))), static_cast<int>(paint::chipHeight)};
}

void Chip::paintEvent(QPaintEvent*)
{
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
