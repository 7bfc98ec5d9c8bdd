// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/note.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_note.h"
#include "ui/models/comment_place.h"
#include "ui/panes/data_scientist/book_paper.h"
#include "ui/panes/data_scientist/chart_source.h"
#include "ui/panes/session.h"

#include <QScrollArea>

#include <map>
#include <set>

class QLabel;

namespace assay {

class DropLine;
class MetricChart;
class OnceCard;
class SectionHeader;

/// What a chart shows, under its title.
struct ShownLines {
    QString title;
    std::vector<ChartLine> lines;
};

/// A chart for each metric of the chosen runs, in sections that fold, with one cursor, one zoom and one selection through
/// all of them. Only charts that are in view, or nearly, exist, read points and draw; so hundreds of metrics cost no more than ten.
class ChartGrid final : public QScrollArea, public CommentSpot {
    Q_OBJECT

public:
    explicit ChartGrid(Session& session, QWidget* parent = nullptr);
    ~ChartGrid() override;

    /// Draws these rows of the table; what is drawn already is kept while newer points are read.
    void setRuns(std::shared_ptr<const RunTable> table, std::vector<std::size_t> rows, std::vector<DrawnRun> runs);

    /// What the lines of the same runs stand for, and which runs share a chart; to be told before setRuns().
    void setLines(std::vector<DrawnGroup> lines, std::vector<Facet> facets, metrics::GroupKind kind);
    void setLayoutOfLines(const LineLayout& layout);
    const LineLayout& layoutOfLines() const { return m_source.layout; }
    void setSearch(const QString& pattern); ///< A regular expression over the names of metrics.
    void setLinked(bool linked);            ///< Whether a zoom of one chart is a zoom of all.
    bool linked() const { return m_linked; }
    void setPinned(const QStringList& metrics);
    const QStringList& pinned() const { return m_wishes.pinned; }
    void setOrder(const QStringList& metrics); ///< Which stand first in their sections.
    const QStringList& order() const { return m_wishes.order; }
    void setFolded(const QStringList& sections); ///< By title.
    QStringList folded() const;
    const MetricPlan& plan() const { return m_plan; }
    void setSelection(std::optional<AxisRange> range); ///< A stretch of the x axis, marked in every chart.
    std::optional<AxisRange> selection() const { return m_selection; }
    std::vector<ShownLines> shownLines() const; ///< Of the charts in view.
    /// About the runs and what they logged, with what is said of points of any runs.
    void setNotes(std::vector<Note> notes, std::vector<Comment> comments);
    const std::vector<Note>& notes() const { return m_notes; }
    QStringList runUidsWith(const QString& metric) const; ///< Of the drawn runs, those that logged it.

    /// A chart's points: of the run whose line is nearest to the mouse, or of each of its runs; at the steps that are
    /// selected, or the one at the cursor.
    std::vector<OfferedPlace> commentPlaces(const QWidget& within, std::optional<QPoint> mouse) const override;
    bool goTo(const CommentPlace& place) override;

    void addBelow(QWidget* below); ///< Scrolls with the charts; taken.
    void arrange();                ///< To be called when a widget below has another height.

    /// How the lines of a chart are made, as its heading says: "smoothed 0.60, raw behind".
    static QString noteOf(const ChartRequest& request);

    /// What each chart draws, those that are not in view included, in the order in which they stand.
    std::vector<BookSection> book() const;

    /// Writes every point of every metric that the search leaves for a spreadsheet; to be called in a job.
    FileWriter csvWriter() const;

Q_SIGNALS:
    void exportAsked(assay::MetricChart& chart, assay::ExportFormat format);
    void linkedChanged(bool linked);
    void pinnedChanged();
    void orderChanged();
    void cursorMoved(std::optional<double> x); ///< Nothing where the pointer left the charts.
    void selectionChanged();
    void shownLinesChanged();
    void noteAsked(const QString& metric, std::optional<assay::StepRange> steps);

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
    int columnsOf(const MetricSection& section, int width) const;
    qsizetype chartsOf(const MetricSection& section) const;
    int chartHeight(int width) const;
    void showWhatIsInView();
    MetricChart* makeChart(const ChartKey& key);
    void connectMoves(MetricChart& chart, const QString& metric);
    bool isDrawn(const ChartKey& key, const Comment& comment) const;
    std::vector<ChartNote> notesFor(const ChartKey& key) const;
    CommentPlace placeOn(const Slot& slot, const ChartKey& key, std::size_t line, std::optional<StepRange> steps) const;
    bool unfold(const QString& metric);
    bool reveal(const ChartKey& key);
    void mark(MetricChart& chart, const std::optional<StepRange>& steps);
    void drop(Slot& slot);
    void load(const ChartKey& key);
    void take(const ChartKey& key, const ChartRequest& request, const Result<std::vector<ChartLine>>& lines);
    void zoomAll(const ChartKey& from);
    void enlarge(const ChartKey& key);
    void togglePin(const QString& metric);
    void move(const QString& metric, qsizetype place); ///< Within its section.
    void moveBy(const QString& metric, int by);
    qsizetype placeAt(const QString& metric, const QPoint& at) const; ///< Where a chart that is dropped there goes.
    void showDropLine(const QString& metric, const QPoint& at);

    Session& m_session;
    ChartSource m_source;
    MetricWishes m_wishes;
    MetricPlan m_plan;
    std::map<ChartKey, Slot> m_slots;
    std::vector<SectionHeader*> m_headers;
    std::set<QString> m_folded; ///< By title.
    OnceCard* m_once;
    QLabel* m_note;
    std::vector<QWidget*> m_below;
    DropLine* m_dropLine;
    std::optional<ChartKey> m_enlarged; ///< Nothing while the grid is shown.
    int m_scrolled = 0;                 ///< Where the grid was before one chart was enlarged.
    bool m_linked = true;
    std::optional<AxisRange> m_zoom;
    std::optional<AxisRange> m_selection;
    std::vector<Note> m_notes;
    std::vector<Comment> m_comments;
};

} // namespace assay
