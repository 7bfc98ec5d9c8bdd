// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/histogram_plot.h"
#include "ui/panes/data_scientist/chart_loading.h"
#include "ui/panes/data_scientist/logged_card.h"
#include "ui/panes/session.h"

namespace assay {

/// The histograms of one name of one run.
struct HistogramSource {
    DrawnRun run;
    QString name;
    qint64 histograms = 0; ///< How many there are, to notice growth.

    bool operator==(const HistogramSource&) const = default;
};

/// How a distribution of one run changed over steps, on a card.
class HistogramCard final : public LoggedCard {
    Q_OBJECT

public:
    static constexpr qint64 MostDrawn = 48; ///< Steps; more are evenly chosen from, which the footer says.

    HistogramCard(Session& session, const QString& name, QWidget* parent = nullptr);
    ~HistogramCard() override;

    void show(const HistogramSource& source, HistogramMode mode);
    using QWidget::show;

    HistogramPlot& plot() { return *m_plot; }
    QString fileName() const override;

protected:
    FileWriter csvWriter() const override;

private:
    HistogramCard(Session& session, const QString& name, HistogramPlot* plot, QWidget* parent);
    void load();
    void take(const Result<HistogramStack>& stack);
    void describe();

    Session& m_session;
    HistogramPlot* m_plot;
    HistogramSource m_source;
    std::shared_ptr<const HistogramStack> m_stack;
    QFuture<Result<HistogramStack>> m_job;
};

/// "48 of 1,200 histograms drawn, evenly chosen · 30 bins each, as logged": what a card shows and leaves out.
QString honestFooter(const HistogramStack& stack, HistogramMode mode);

} // namespace assay
