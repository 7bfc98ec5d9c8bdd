// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_export.h"
#include "ui/panes/data_scientist/compare_data.h"
#include "ui/panes/session.h"

#include <QTimer>

#include <atomic>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace assay {

class BarPlot;
class BoxPlot;
class Card;
class ColorLegend;
class CompareControls;
class ElidedLabel;
class EmptyState;
class ImportanceTable;
class ParallelPlot;
class RunsTable;
class ScatterMatrix;
class ScatterPlot;
class Segments;
class ViewStates;

/// Compares many runs at once: parallel coordinates, scatter, scatter matrix, bars, boxes and the importance of parameters,
/// over the runs that the runs table's filter leaves, or over those chosen in it. Follows the table while it is shown; what it
/// draws is read in a job.
class CompareTab final : public QWidget {
    Q_OBJECT

public:
    CompareTab(Session& session, RunsTable& runs, QWidget* parent = nullptr);
    ~CompareTab() override;

    void setKind(CompareKind kind);
    void setChosenOnly(bool only);
    QString footer() const;

    /// How it is arranged, for a saved view; nothing where nobody has looked at it yet.
    std::optional<CompareView> arrangement() const;
    void arrange(const CompareView& view);

Q_SIGNALS:
    void writeAsked(const QString& path, const QByteArray& bytes); ///< A picture is to be saved.

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeChoices();
    Card* makeCard();
    QPushButton* makeMenu();
    QScrollArea* scrolled(QWidget* plot);
    void connectPlots();
    void readLater(); ///< Once for all that changes now; when it is shown next where it is hidden.
    void read();
    void take(const CompareData& data);
    void showPlot();
    void tellBrush(const std::vector<std::size_t>& kept);
    void chooseFields(const QPoint& corner);
    void setFields(const std::vector<RunField>& fields);
    void toggle(RunId run);
    void chooseKept();
    QByteArray picture(ExportFormat format);
    void save(ExportFormat format);

    Session& m_session;
    RunsTable& m_runs;
    Segments* m_kinds;
    Segments* m_scope;
    CompareControls* m_controls;
    ViewStates* m_states = nullptr;
    EmptyState* m_empty;
    Card* m_card = nullptr;
    ElidedLabel* m_title;
    ColorLegend* m_legend;
    ElidedLabel* m_footer;
    QPushButton* m_chooseKept;
    QStackedWidget* m_plots;
    ParallelPlot* m_parallel;
    ScatterPlot* m_scatter;
    ScatterMatrix* m_matrix;
    BarPlot* m_bars;
    BoxPlot* m_boxes;
    ImportanceTable* m_importance;
    CompareChoice m_choice;
    std::optional<std::vector<ComparedAxis>> m_toArrange; ///< Axes of a view, until parallel coordinates are shown.
    CompareData m_data;
    QTimer m_soon;
    std::shared_ptr<std::atomic_bool> m_outdated; ///< Of the reading that is on its way.
    bool m_stale = true;                          ///< Something changed while it was hidden.
};

} // namespace assay
