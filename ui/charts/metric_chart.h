// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_line.h"
#include "ui/charts/chart_note.h"
#include "ui/charts/figure_card.h"

namespace assay {

class ChartView;

/// One metric of several runs, on a card: its name, the lines, and a footer that says what is drawn. It can be pinned, and
/// moved by its heading or by keys.
class MetricChart final : public FigureCard {
    Q_OBJECT

public:
    /// `title` where a metric has several charts; its name without one.
    explicit MetricChart(const QString& metric, QWidget* parent = nullptr, const QString& title = {});

    void setLines(std::vector<ChartLine> lines, const LineLayout& layout);
    void setNote(const QString& note) { FigureCard::setNote(note); } ///< Beside the name.
    void showFailure(const QString& sentence);       ///< Instead of lines: why there are none, with a way to try again.
    void followZoom(std::optional<AxisRange> range); ///< Another chart was zoomed.
    void setNotes(std::vector<ChartNote> notes);
    void setPinned(bool pinned);
    void setEnlarged(bool enlarged) override;
    QString key() const { return m_metric; }
    ChartView& view() { return *m_view; }

Q_SIGNALS:
    void pinAsked();
    void noteAsked();               ///< Somebody wants to write one, about ChartView::notePlace().
    void moveAsked(int by);         ///< So many places later; earlier where it is negative.
    void dragged(const QPoint& at); ///< By its heading; where on the screen.
    void dropped(const QPoint& at);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    MetricChart(const QString& metric, QWidget* parent, const QString& title, ChartView* view, QWidget* heading);
    void describe();
    void addToMenu();

    QString m_metric;
    ChartView* m_view;
    QPushButton* m_pin;
};

/// "1,000,000 points, all drawn · 3 NaN, 2 Inf marked": what a chart of these lines shows and leaves out.
QString honestFooter(const std::vector<ChartLine>& lines, std::optional<AxisRange> zoom);

} // namespace assay
