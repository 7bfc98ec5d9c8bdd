// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/write_file.h"
#include "ui/charts/chart_export.h"
#include "ui/panes/session.h"

namespace assay {

class ChartGrid;
class MetricChart;

/// Saves what a chart grid shows as files that a person chooses. Files are written in jobs; what goes wrong is said over
/// the page.
class ChartExports final : public QObject {
    Q_OBJECT

public:
    ChartExports(Session& session, ChartGrid& charts, QWidget& page);

    void saveChart(MetricChart& chart, ExportFormat format);
    void savePoints();                                              ///< Every point of every metric, as CSV.
    void saveBook(const QString& title, ExportFormat format);       ///< All charts, in one file.
    void saveLogged(const QString& name, const FileWriter& writer); ///< `name` of the file.
    void savePicture(const QString& path, const QByteArray& bytes);

private:
    void write(const QString& path, const FileWriter& writer);

    Session& m_session;
    ChartGrid& m_charts;
    QWidget& m_page;
};

} // namespace assay
