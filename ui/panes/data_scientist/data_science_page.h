// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_queries.h"
#include "ui/charts/chart_export.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

class QLabel;
class QLineEdit;
class QSlider;
class QStackedWidget;

namespace assay {

class ChartGrid;
class Chip;
class DifferenceCard;
class ExperimentsList;
class MetricChart;
class RunsTable;

/// The data scientist's page: experiments, their runs, and a chart a metric for the chosen ones.
class DataSciencePage final : public Page {
    Q_OBJECT

public:
    explicit DataSciencePage(Session& session, QWidget* parent = nullptr);
    ~DataSciencePage() override;

private:
    QWidget* makeRunsTab();
    QWidget* makeControls();
    QWidget* makeLeft();
    void readExperiments();
    void readRuns();
    void drawChosen();
    void giveColors(const std::vector<RunId>& chosen);
    void setSmoothing(int hundredths);
    void exportChart(MetricChart& chart, ExportFormat format);
    void exportAll();
    void write(const QString& path, const std::function<QByteArray()>& bytes);

    Session& m_session;
    Chip* m_count;
    QStackedWidget* m_stack;
    ExperimentsList* m_experiments;
    RunsTable* m_runs;
    ChartGrid* m_charts;
    DifferenceCard* m_difference;
    QLineEdit* m_filter;
    QLabel* m_smoothingWords;
    std::map<RunId, int> m_colors; ///< Kept while a run stays chosen.
    QFuture<Result<std::vector<ExperimentRow>>> m_readingExperiments;
    QFuture<Result<std::vector<RunRow>>> m_readingRuns;
};

} // namespace assay
