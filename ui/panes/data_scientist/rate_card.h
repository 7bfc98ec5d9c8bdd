// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/rate_plot.h"
#include "ui/panes/data_scientist/matrix_card.h"

namespace assay {

/// ROC or precision-recall curves of one name, of several runs over each other, on a card with a slider for the
/// step.
class RateCard final : public LoggedCard {
    Q_OBJECT

public:
    RateCard(Session& session, PlotKind kind, const QString& name, QWidget* parent = nullptr);
    ~RateCard() override;

    void show(const std::vector<PlotSource>& sources);
    using QWidget::show;

    RatePlot& plot() { return *m_plot; }
    StepSlider& slider() { return *m_slider; }

protected:
    FileWriter csvWriter() const override;

private:
    /// A run's curves, or why there are none.
    using Curves = std::vector<Result<LoggedPlot>>;

    struct ShownPlot {
        DrawnRun run;
        PlotStep step;
    };

    RateCard(Session& session, PlotKind kind, const QString& name, RatePlot* plot, StepSlider* slider, QWidget* parent);
    void follow(); ///< The step, or what there is to show, may be another.
    void load();
    void draw();
    QString footerOf(qint64 points, qint64 leftOut, qint64 unread) const;
    QString stepsShown() const;

    Session& m_session;
    PlotKind m_kind;
    RatePlot* m_plot;
    StepSlider* m_slider;
    std::vector<PlotSource> m_sources;
    std::vector<ShownPlot> m_shown;
    std::shared_ptr<const Curves> m_curves; ///< One for each that is shown.
    QFuture<Result<Curves>> m_job;
};

} // namespace assay
