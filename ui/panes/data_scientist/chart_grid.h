// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_export.h"
#include "ui/panes/data_scientist/chart_loading.h"
#include "ui/panes/data_scientist/metric_sections.h"
#include "ui/panes/session.h"

#include <QScrollArea>

#include <functional>
#include <map>
#include <set>
#include <vector>

class QLabel;

namespace assay {

class MetricChart;
class OnceCard;
class SectionHeader;

/// A chart for each metric of the chosen runs, in sections that fold, with one cursor and one zoom through all of them.
/// Only charts that are in view, or nearly, exist, read points and draw; so hundreds of metrics cost no more than ten.
class ChartGrid final : public QScrollArea {
    Q_OBJECT

public:
    explicit ChartGrid(Session& session, QWidget* parent = nullptr);
    ~ChartGrid() override;

    /// Draws these rows of the table; what is drawn already is kept while newer points are read.
    void setRuns(std::shared_ptr<const RunTable> table, std::vector<std::size_t> rows, std::vector<DrawnRun> runs);

    /// What the lines of the same runs stand for; to be told before setRuns().
    void setLines(std::vector<DrawnGroup> lines, metrics::GroupKind kind);
    void setLayoutOfLines(const LineLayout& layout);
    const LineLayout& layoutOfLines() const { return m_layout; }
    void setSearch(const QString& pattern); ///< A regular expression over the names of metrics.
    void setLinked(bool linked);            ///< Whether a zoom of one chart is a zoom of all.
    bool linked() const { return m_linked; }
    void setPinned(const QStringList& metrics);
    const QStringList& pinned() const { return m_pinned; }
    const MetricPlan& plan() const { return m_plan; }

    void addBelow(QWidget* below); ///< Scrolls with the charts; taken.
    void arrange();                ///< To be called when a widget below has another height.

    /// What each chart draws, those that are not in view included, in the order in which they stand.
    std::vector<std::pair<QString, ChartRequest>> requests() const;

    /// Writes every point of every metric that the search leaves for a spreadsheet; to be called in a job.
    std::function<Result<QByteArray>()> csvWriter() const;

Q_SIGNALS:
    void exportAsked(assay::MetricChart& chart, assay::ExportFormat format);
    void linkedChanged(bool linked);
    void pinnedChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Slot {
        MetricChart* chart = nullptr; ///< Nothing while it is far from view.
        QRect place;
        ChartRequest asked;
        ChartRequest shown;
        QFuture<Result<std::vector<ChartLine>>> job;
    };

    void planAgain();
    int placeAll(int width); ///< Answers the height of everything.
    int placeSection(const MetricSection& section, SectionHeader* header, int top, int width);
    int chartHeight(int width) const;
    void showWhatIsInView();
    MetricChart* makeChart(const QString& metric);
    void drop(Slot& slot);
    void load(const QString& metric);
    ChartRequest requestFor(const QString& metric) const;
    const ListedMetric* seriesOf(const QString& metric, std::size_t row) const;
    qint64 pointsIn(const QString& metric, std::size_t row) const;
    void take(const QString& metric, const ChartRequest& request, const Result<std::vector<ChartLine>>& lines);
    void zoomAll(const MetricChart& from);
    void enlarge(const QString& metric);
    void togglePin(const QString& metric);

    Session& m_session;
    LineLayout m_layout;
    std::shared_ptr<const RunTable> m_table;
    std::vector<std::size_t> m_rows;
    std::vector<DrawnRun> m_runs;
    std::vector<DrawnGroup> m_lines;
    metrics::GroupKind m_groupKind;
    QString m_search;
    QStringList m_pinned;
    MetricPlan m_plan;
    std::map<QString, Slot> m_slots;
    std::vector<SectionHeader*> m_headers;
    std::set<QString> m_folded; ///< By title.
    OnceCard* m_once;
    QLabel* m_note;
    std::vector<QWidget*> m_below;
    QString m_enlarged; ///< A metric; empty while the grid is shown.
    int m_scrolled = 0; ///< Where the grid was before one chart was enlarged.
    bool m_linked = true;
    std::optional<AxisRange> m_zoom;
};

} // namespace assay
