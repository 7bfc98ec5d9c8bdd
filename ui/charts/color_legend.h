// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_table.h"

#include <QWidget>

namespace assay {

/// What the colours of a drawing tell: a ramp with its ends, or the first words with their colours.
class ColorLegend final : public QWidget {
    Q_OBJECT

public:
    explicit ColorLegend(QWidget* parent = nullptr);

    void setField(const std::optional<PlotField>& field); ///< Nothing hides it.

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// A coloured dot with its word; a ramp is one part.
    struct Entry {
        QString word;
        int colorIndex = 0;
    };

    QString m_title;
    std::vector<Entry> m_entries;
    QString m_low; ///< Of a ramp.
    QString m_high;
    bool m_ramp = false;
};

} // namespace assay
