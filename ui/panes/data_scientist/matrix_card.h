// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/plot_queries.h"
#include "ui/charts/matrix_plot.h"
#include "ui/panes/data_scientist/chart_loading.h"
#include "ui/panes/data_scientist/logged_card.h"
#include "ui/panes/data_scientist/step_slider.h"
#include "ui/panes/session.h"

class QScrollArea;

namespace assay {

/// A plot of one run.
struct PlotSource {
    DrawnRun run;
    PlotRow plot;

    bool operator==(const PlotSource&) const = default;
};

/// "step 200, the last of 12" or "step 150, 3 of 12": where in a run a plot was logged; empty where its source does not say.
QString stepWords(const PlotRow& plot, const PlotStep& shown);

/// Reads a plot that the project holds; NotFound or Invalid where it does not, or not as one. May throw db::SqlError.
Result<LoggedPlot> readPlot(db::Connection& connection, const QString& name, const PlotStep& step);

/// A confusion matrix of one run, on a card within which it scrolls, with a slider for the step.
class MatrixCard final : public LoggedCard {
    Q_OBJECT

public:
    MatrixCard(Session& session, const QString& name, QWidget* parent = nullptr);
    ~MatrixCard() override;

    void show(const PlotSource& source);
    using QWidget::show;

    MatrixPlot& plot() { return *m_plot; }
    StepSlider& slider() { return *m_slider; }
    QString fileName() const override;

protected:
    FileWriter csvWriter() const override;
    QWidget& pictured() override; ///< The whole matrix, where only a part of it is in view.

private:
    MatrixCard(Session& session, const QString& name, QScrollArea* area, StepSlider* slider, QWidget* parent);
    void load();
    void follow(); ///< The step may be another.
    void take(const Result<LoggedPlot>& plot);

    Session& m_session;
    QScrollArea* m_area;
    MatrixPlot* m_plot;
    StepSlider* m_slider;
    PlotSource m_source;
    PlotStep m_shown;
    std::shared_ptr<const ConfusionMatrix> m_matrix;
    QFuture<Result<LoggedPlot>> m_job;
};

} // namespace assay
