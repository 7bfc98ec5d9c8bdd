// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_queries.h"
#include "ui/panes/data_scientist/runs_table.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

class QLabel;
class QPushButton;

namespace assay {

class ChartControls;
class ChartExports;
class ChartGrid;
class CompareTab;
class ChartNotes;
class Chip;
class DifferenceCard;
class EvaluationsTab;
class ExperimentsList;
class FilterField;
class LoggedSections;
class ReportsView;
class UseCaseLink;
class ValuesPanel;
class ViewMenu;
class ViewStates;

/// The data scientist's page: experiments, their runs, and a chart a metric for the chosen ones.
class DataSciencePage final : public Page {
    Q_OBJECT

public:
    explicit DataSciencePage(Session& session, QWidget* parent = nullptr);
    ~DataSciencePage() override;

    bool open(const Address& address) override;
    Address address() const override;

private:
    void addHandovers();
    QPushButton* makeCompareButton(CompareTab& tab);
    QPushButton* makeExportButton();
    QWidget* makeRunsTab();
    QWidget* makeControls();
    QWidget* makeLeft();
    void connectParts();
    void connectCharts();
    void connectViews();
    void readExperiments();
    void readRuns();
    void takeRuns(const ArrangedRuns& runs);
    void tellNothingThere();
    void goOn();       ///< To where open() was asked to go, as far as what is read allows.
    void leavePlace(); ///< The person chose something else there.
    void drawChosen();
    void reportCharts();
    RunsPageView arrangement() const;
    void arrange(const RunsPageView& view);
    void arrangeWithin(const RunsPageView& view); ///< On whatever tab the person is.
    void giveColors(const std::vector<RunId>& chosen);

    Session& m_session;
    Chip* m_experiment;
    Chip* m_count;
    ViewStates* m_states = nullptr;
    ExperimentsList* m_experiments;
    RunsTable* m_runs;
    ChartControls* m_controls;
    ChartGrid* m_charts;
    DifferenceCard* m_difference;
    LoggedSections* m_logged;
    FilterField* m_filter;
    QLabel* m_filterFault;
    ChartExports* m_exports;
    ValuesPanel* m_values;
    ChartNotes* m_notes;
    CompareTab* m_compare;
    EvaluationsTab* m_evaluations;
    ReportsView* m_reports;
    UseCaseLink* m_useCase;
    ViewMenu* m_views;
    QStringList m_drawnUids;       ///< Of the runs that the charts show.
    std::map<RunId, int> m_colors; ///< Kept while a run stays chosen.
    QFuture<Result<std::vector<ExperimentRow>>> m_readingExperiments;
    QFuture<Result<ArrangedRuns>> m_readingRuns;
    std::optional<ExperimentId> m_readFor; ///< The choice that the runs on screen, or on their way, belong to.
    bool m_reading = false;
    bool m_readAgain = false; ///< Something was committed while runs were being read.
    Address m_place; ///< Where open() was asked to go; without a kind once the person has chosen something else.
    bool m_arriving = false; ///< Not there yet: it has to be read.
};

} // namespace assay
