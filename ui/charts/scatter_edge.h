// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_table.h"

#include <QWidget>

namespace assay {

/// The labels of the axis that a row or a column of small scatters shares, beside or below them.
class ScatterEdge final : public QWidget {
    Q_OBJECT

public:
    enum class Side { Left, Bottom };

    ScatterEdge(Side side, std::shared_ptr<const PlotTable> table, std::size_t field, QWidget* parent = nullptr);

    /// A label and where along the edge its middle is.
    struct Label {
        QString text;
        double at = 0;
    };

    std::vector<Label> labels() const; ///< None runs into another.

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Side m_side;
    std::shared_ptr<const PlotTable> m_table;
    std::size_t m_field;
};

} // namespace assay
