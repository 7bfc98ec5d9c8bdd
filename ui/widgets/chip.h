// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/run.h"
#include "ui/theme/palette.h"

#include <QWidget>

namespace assay {

/// A word on a tinted ground: a state, a count. Without a word it takes no room and paints nothing.
class Chip final : public QWidget {
    Q_OBJECT

public:
    explicit Chip(const QString& word, Tone tone = Tone::Neutral, QWidget* parent = nullptr);

    void setWord(const QString& word, Tone tone);
    QString word() const { return m_word; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_word;
    Tone m_tone;
};

/// How a run's state is shown: its translated word and its tone.
QString statusWord(RunStatus status);
Tone statusTone(RunStatus status);

} // namespace assay
