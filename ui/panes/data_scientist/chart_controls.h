// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/plot_line.h"
#include "ui/panes/data_scientist/line_style.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace assay {

class AxesPanel;
class LinesPanel;
class SmoothingPanel;

/// What all charts of the page follow: which metrics, smoothing, axes, what a line stands for, and whether they zoom
/// together.
class ChartControls final : public QWidget {
    Q_OBJECT

public:
    explicit ChartControls(QWidget* parent = nullptr);

    LineLayout layoutOfLines() const;
    LineStyle style() const;
    void setTable(const RunTable& table); ///< Whose metrics, parameters and tags can be chosen from.
    void arrange(const LineLayout& layout, const LineStyle& style, const QString& search); ///< And tells of it.
    QString search() const;
    void setLinked(bool linked);
    void setValuesShown(bool shown);

Q_SIGNALS:
    void layoutChanged(const assay::LineLayout& layout);
    void styleChanged();
    void searched(const QString& pattern);
    void linkedChanged(bool linked);
    void valuesAsked(bool shown); ///< The table of the values at the cursor.

private:
    void tellLayout();
    void tellStyle();

    QLineEdit* m_search;
    SmoothingPanel* m_smoothing;
    AxesPanel* m_axes;
    LinesPanel* m_lines;
    QPushButton* m_smoothingButton;
    QPushButton* m_axesButton;
    QPushButton* m_linesButton;
    QPushButton* m_linked;
    QPushButton* m_values;
};

} // namespace assay
