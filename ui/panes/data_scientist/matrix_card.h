// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/plot_queries.h"
#include "ui/charts/matrix_plot.h"
#include "ui/panes/data_scientist/chart_loading.h"
#include "ui/panes/data_scientist/logged_card.h"
#include "ui/panes/session.h"

class QScrollArea;

namespace assay {

/// A plot of one run.
struct PlotSource {
    DrawnRun run;
    PlotRow plot;

    bool operator==(const PlotSource&) const = default;
};

/// "step 200, the last of 12": where in a run a plot was logged; empty where its source does not say.
QString stepWords(const PlotRow& plot);

/// Reads a plot that the project holds; NotFound or Invalid where it does not, or not as one. May throw db::SqlError.
Result<LoggedPlot> readPlot(db::Connection& connection, const PlotRow& plot);

/// A confusion matrix of one run, on a card within which it scrolls.
class MatrixCard final : public LoggedCard {
    Q_OBJECT

public:
    MatrixCard(Session& session, const QString& name, QWidget* parent = nullptr);
    ~MatrixCard() override;

    void show(const PlotSource& source);
    using QWidget::show;

    MatrixPlot& plot() { return *m_plot; }
    QString fileName() const override;

protected:
    std::function<Result<QByteArray>()> csvWriter() const override;
    QWidget& pictured() override; ///< The whole matrix, where only a part of it is in view.

private:
    MatrixCard(Session& session, const QString& name, QScrollArea* area, QWidget* parent);
    void load();
    void take(const Result<LoggedPlot>& plot);

    Session& m_session;
    QScrollArea* m_area;
    MatrixPlot* m_plot;
    PlotSource m_source;
    std::shared_ptr<const ConfusionMatrix> m_matrix;
    QFuture<Result<LoggedPlot>> m_job;
};

} // namespace assay
