// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_canvas.h"
#include "ui/charts/plot_table.h"

namespace assay {

/// A drawing of named rows over one axis of values. It is as high as its rows need, so that it can stand in a scroll area. Up
/// and Down go from row to row, Enter or a click chooses one; a row that is read stays so when others come. What it shows
/// stands in its accessible description, too, after the row that is read.
class RowPlot : public PlotCanvas {
    Q_OBJECT

public:
    explicit RowPlot(QWidget* parent = nullptr);

    QRectF plotArea() const;
    QRectF rowArea(std::size_t row) const; ///< Beside the names.
    double xOf(double value) const;
    AxisRange range() const { return m_range; }
    const QStringList& names() const { return m_names; } ///< Of the rows, as they are painted.
    std::optional<std::size_t> current() const { return m_current; }
    QStringList reading() const; ///< What is pointed at, in words; nothing where nothing is.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {280, sizeHint().height()}; }

Q_SIGNALS:
    void rowClicked(std::size_t row);

protected:
    virtual double rowHeight() const = 0;
    virtual void paintRow(QPainter& painter, std::size_t row) const = 0;
    virtual QStringList noteOf(std::size_t row) const = 0;

    struct Rows {
        QStringList names = {};
        QStringList keys = {}; ///< By which a row is found again.
        QString summary = {};  ///< What is told instead of the drawing.
    };

    /// `scale` tells how values read; only its title and kind count.
    void setRows(const Rows& rows, const PlotField& scale, AxisRange range);

    /// A summary of so many rows as one listens to: the words of each, and how many more there are.
    static QString summaryOf(const QString& title, const QStringList& rows);
    const PlotField& valueField() const { return m_scale; }

    void paintPlot(QPainter& painter) override;
    void paintOver(QPainter& painter) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::optional<std::size_t> rowAt(double y) const;
    void setCurrent(std::optional<std::size_t> row);
    void describe();

    QStringList m_names;
    QStringList m_keys;
    QString m_summary;
    PlotField m_scale;
    AxisRange m_range;
    double m_nameWidth = 0;
    std::optional<std::size_t> m_current;
};

} // namespace assay
