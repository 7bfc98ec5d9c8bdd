// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/rate_plot.h"
#include "ui/panes/data_scientist/matrix_card.h"

namespace assay {

/// ROC or precision-recall curves of one name, of several runs over each other, on a card.
class RateCard final : public LoggedCard {
    Q_OBJECT

public:
    RateCard(Session& session, PlotKind kind, const QString& name, QWidget* parent = nullptr);
    ~RateCard() override;

    void show(const std::vector<PlotSource>& sources);
    using QWidget::show;

    RatePlot& plot() { return *m_plot; }

protected:
    std::function<Result<QByteArray>()> csvWriter() const override;

private:
    /// A run's curves, or why there are none.
    using Curves = std::vector<Result<LoggedPlot>>;

    RateCard(Session& session, PlotKind kind, const QString& name, RatePlot* plot, QWidget* parent);
    void load();
    void draw();
    QString footerOf(qint64 points, qint64 leftOut, qint64 unread) const;

    Session& m_session;
    PlotKind m_kind;
    RatePlot* m_plot;
    std::vector<PlotSource> m_sources;
    std::shared_ptr<const Curves> m_curves; ///< One a source.
    QFuture<Result<Curves>> m_job;
};

} // namespace assay
