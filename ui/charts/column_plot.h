// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/indexed_plot.h"

namespace assay {

/// Upright bars from 0: how many in each bin or week, with marks across.
class ColumnPlot final : public IndexedPlot {
    Q_OBJECT

public:
    struct Bar {
        QString name; ///< As the note has it: "10 to 20 d".
        double value = 0;
    };

    /// A line from top to bottom at a place, with its word: a median.
    struct Mark {
        double place = 0;
        QString word;
    };

    explicit ColumnPlot(QWidget* parent = nullptr);

    void setBars(std::vector<Bar> bars, std::vector<Label> labels, const QString& valueTitle, const QString& placeTitle,
                 const QString& summary);
    void setMarks(std::vector<Mark> marks);
    void setColorIndex(int index); ///< Into Palette::series.
    const std::vector<Bar>& bars() const { return m_bars; }

protected:
    void paintBody(QPainter& painter) const override;
    QStringList noteOf(std::size_t place) const override;

private:
    std::vector<Bar> m_bars;
    std::vector<Mark> m_marks;
    QString m_valueTitle;
    int m_colorIndex = 0;
};

} // namespace assay
