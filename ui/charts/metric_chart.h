// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_line.h"
#include "ui/widgets/card.h"

class QLabel;

namespace assay {

class ChartView;
class ElidedLabel;
class ValueBars;

/// One metric of several runs, on a card: its name, the lines, and a footer that says what is drawn.
class MetricChart final : public Card {
    Q_OBJECT

public:
    explicit MetricChart(const QString& metric, QWidget* parent = nullptr);

    void setLines(std::vector<ChartLine> lines, XAxis axis);
    void setNote(const QString& note); ///< Beside the name, unless every run logged one value only.
    void showFailure(const QString& sentence); ///< Instead of lines: why there are none.
    QString metric() const { return m_metric; }
    ChartView& view() { return *m_view; }
    QString footer() const;

    QSize sizeHint() const override { return {360, 252}; }

Q_SIGNALS:
    void exportAsked(ExportFormat format);

private:
    void describe();
    void showOnly(QWidget* part);
    QWidget* makeHeader();

    QString m_metric;
    ElidedLabel* m_name;
    ElidedLabel* m_note;
    ElidedLabel* m_footer;
    ChartView* m_view;
    ValueBars* m_bars;
    QLabel* m_failure;
};

/// "1,000,000 points, all drawn · 3 NaN, 2 Inf marked": what a chart of these lines shows and leaves out.
QString honestFooter(const std::vector<ChartLine>& lines, std::optional<AxisRange> zoom);

} // namespace assay
