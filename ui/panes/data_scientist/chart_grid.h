// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_export.h"
#include "ui/panes/data_scientist/chart_loading.h"
#include "ui/panes/session.h"

#include <QScrollArea>

#include <functional>
#include <map>
#include <vector>

class QGridLayout;
class QLabel;

namespace assay {

class MetricChart;
struct RunRow;

/// A chart for each metric of the chosen runs, with one cursor through all of them.
class ChartGrid final : public QScrollArea {
    Q_OBJECT

public:
    explicit ChartGrid(Session& session, QWidget* parent = nullptr);

    /// Draws these runs; what is drawn already is kept while newer points are read.
    void setRuns(const std::vector<const RunRow*>& rows, const std::map<RunId, int>& colors);
    void setOptions(const ChartOptions& options);
    ChartOptions options() const { return m_options; }

    void addBelow(QWidget* widget); ///< Scrolls with the charts; taken.

    /// Writes every point of every chart for a spreadsheet; to be called in a job, whatever becomes of the charts.
    std::function<QByteArray()> csvWriter() const;

Q_SIGNALS:
    void exportAsked(assay::MetricChart& chart, assay::ExportFormat format);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What a chart was asked to show last.
    struct Request {
        std::vector<DrawnRun> runs;
        std::vector<qint64> points; ///< How many each run had, to notice growth.
        ChartOptions options;

        bool operator==(const Request&) const = default;
    };
    struct Slot {
        MetricChart* chart = nullptr;
        Request asked;
        QFuture<Result<std::vector<ChartLine>>> job;
    };

    MetricChart* makeChart(const QString& metric);
    void load(const QString& metric, const Request& request);
    void arrange();
    void fitHeights(int columns);

    Session& m_session;
    ChartOptions m_options;
    std::map<QString, Slot> m_slots;
    std::vector<QString> m_order;
    QGridLayout* m_grid;
    QLabel* m_more;
    int m_columns = 0;
};

} // namespace assay
