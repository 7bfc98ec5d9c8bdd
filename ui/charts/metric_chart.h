// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_line.h"
#include "ui/charts/chart_note.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace assay {

class ChartFailure;
class ChartSkeleton;
class ChartView;
class ElidedLabel;

/// One metric of several runs, on a card: its name, the lines, and a footer that says what is drawn.
class MetricChart final : public Card {
    Q_OBJECT

public:
    /// `title` where a metric has several charts; its name without one.
    explicit MetricChart(const QString& metric, QWidget* parent = nullptr, const QString& title = {});

    void setLines(std::vector<ChartLine> lines, const LineLayout& layout);
    void setNote(const QString& note);               ///< Beside the name.
    void showLoading();                              ///< Until lines or a failure come; what is drawn already stays.
    void showFailure(const QString& sentence);       ///< Instead of lines: why there are none, with a way to try again.
    void followZoom(std::optional<AxisRange> range); ///< Another chart was zoomed.
    void setNotes(std::vector<ChartNote> notes);
    void setPinned(bool pinned);
    void setEnlarged(bool enlarged);
    QString key() const { return m_metric; }
    ChartView& view() { return *m_view; }
    QString footer() const;

    QSize sizeHint() const override { return {360, 252}; }

Q_SIGNALS:
    void exportAsked(assay::ExportFormat format);
    void pinAsked();
    void enlargeAsked();
    void retryAsked();              ///< After a failure.
    void noteAsked();               ///< Somebody wants to write one, about ChartView::notePlace().
    void moveAsked(int by);         ///< So many places later; earlier where it is negative.
    void dragged(const QPoint& at); ///< By its heading; where on the screen.
    void dropped(const QPoint& at);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();
    void showOnly(QWidget* part);
    void copyPicture();
    QWidget* makeHeader();
    QPushButton* makeMenu();

    QString m_metric;
    QString m_title;
    ElidedLabel* m_name;
    ElidedLabel* m_note;
    ElidedLabel* m_footer;
    ChartView* m_view;
    ChartSkeleton* m_skeleton;
    ChartFailure* m_failure;
    QPushButton* m_enlarge = nullptr;
    QPushButton* m_pin = nullptr;
    bool m_hasLines = false;
    bool m_triesAgain = false; ///< The person pressed the button that is gone while it reads.
};

/// "1,000,000 points, all drawn · 3 NaN, 2 Inf marked": what a chart of these lines shows and leaves out.
QString honestFooter(const std::vector<ChartLine>& lines, std::optional<AxisRange> zoom);

} // namespace assay
