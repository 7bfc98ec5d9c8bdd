// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/write_file.h"
#include "core/runs/histogram_queries.h"
#include "core/runs/media_queries.h"
#include "core/runs/plot_queries.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/histogram_plot.h"
#include "ui/panes/data_scientist/chart_loading.h"
#include "ui/panes/session.h"

#include <QWidget>

class QScrollArea;

namespace assay {

class CardSection;
class LoggedCard;

/// What one run logged beside metrics, by name.
struct LoggedThings {
    std::vector<HistogramName> histograms;
    std::vector<PlotRow> plots;
    std::vector<MediaRow> media;

    bool operator==(const LoggedThings&) const = default;
};

/// What the chosen runs logged beside metrics, in sections that fold. It is empty, and takes no room, where they logged
/// nothing else.
class LoggedSections final : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t MostRuns = 16;

    /// `view` is what it will scroll in.
    LoggedSections(Session& session, QScrollArea& view);
    ~LoggedSections() override;

    /// Of more runs than MostRuns the first are shown.
    void setRuns(std::vector<DrawnRun> runs);

    QSize sizeHint() const override;

Q_SIGNALS:
    void heightChanged();

    /// Somebody wants a file of that name; `writer` is to be called in a job.
    void writeAsked(const QString& fileName, const assay::FileWriter& writer);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    CardSection* addSection(const QString& title, int cardHeight);
    void plan();
    void planDistributions();
    void planPlots();
    void planMedia();
    void arrange();

    Session& m_session;
    QScrollArea& m_view;
    std::vector<DrawnRun> m_runs;
    std::vector<LoggedThings> m_things; ///< One a run, once they are read.
    QFuture<Result<std::vector<LoggedThings>>> m_job;
    std::vector<CardSection*> m_sections;
    CardSection* m_distributions;
    CardSection* m_plots;
    CardSection* m_media;
    HistogramMode m_mode = HistogramMode::Offset;
};

} // namespace assay
