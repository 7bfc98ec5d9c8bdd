// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curves/logged_plot.h"
#include "ui/charts/plot_canvas.h"

#include <memory>

namespace assay {

/// A confusion matrix as a heat map: a row for each actual class, a column for each predicted one, each cell with its count
/// and its share of the row, which its colour tells too. Recall stands behind the rows, precision below the columns. It needs
/// more room the more classes there are, so it can stand in a scroll area. Arrows go from cell to cell.
class MatrixPlot final : public PlotCanvas {
    Q_OBJECT

public:
    explicit MatrixPlot(QWidget* parent = nullptr);

    void setMatrix(std::shared_ptr<const ConfusionMatrix> matrix);
    void setColorIndex(int index); ///< Into Palette::series.

    QRectF cellArea(std::size_t actual, std::size_t predicted) const;
    QStringList reading() const; ///< Of the cell that is pointed at; nothing where none is.
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

    /// The colour of a cell of that share of its row, and that of words on it, which reach 4.5 : 1.
    static QColor cellColor(int colorIndex, double share);
    static QColor wordsColor(const QColor& cell);

Q_SIGNALS:
    void cellReached(const QRect& area); ///< By the keyboard: it wants to be seen.

protected:
    void paintPlot(QPainter& painter) override;
    void paintOver(QPainter& painter) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Cell = std::pair<std::size_t, std::size_t>; ///< Actual and predicted.

    std::size_t classes() const { return m_matrix ? m_matrix->classes.size() : 0; }
    QRectF gridArea() const;
    void paintCell(QPainter& painter, std::size_t actual, std::size_t predicted) const;
    void paintNames(QPainter& painter) const;
    void paintMargins(QPainter& painter) const;
    void setCell(std::optional<Cell> cell);

    std::shared_ptr<const ConfusionMatrix> m_matrix;
    std::vector<double> m_rows; ///< Totals.
    int m_colorIndex = 0;
    double m_nameWidth = 0;
    std::optional<Cell> m_cell;
};

} // namespace assay
