// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"

#include <QWidget>

#include <vector>

namespace assay {

/// A series as a line of the height of a word, its last value marked. Values that are not finite break the line.
class Sparkline final : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(const QString& what, QWidget* parent = nullptr); ///< `what` it shows, for a screen reader.

    void setValues(std::vector<double> values, Tone tone = Tone::Accent);
    QSize sizeHint() const override { return {96, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPointF place(std::size_t i, double low, double high) const;

    QString m_what;
    std::vector<double> m_values;
    Tone m_tone = Tone::Accent;
};

} // namespace assay
