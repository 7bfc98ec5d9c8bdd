// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/plot_line.h"
#include "core/domain/named_thing.h"
#include "core/domain/report.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace assay {

/// One run's line in a chart as a report shows it: what is drawn, and the figures of the whole series behind it.
struct FigureLine {
    /// Stretches without a break, in the axes' units. At most four points a pixel column (core/metrics/decimation.h), with
    /// every extreme.
    using Pieces = std::vector<std::vector<QPointF>>;

    QString runUid;
    QString runName;
    qint64 points = 0; ///< 0 where the run has not logged the metric.
    QString digest; ///< Of all points, as the audit log has it (core/metrics/series_digest.h), in hexadecimal digits.
    qint64 firstStep = 0;
    qint64 lastStep = 0;
    double first = 0;   ///< As logged.
    double last = 0;    ///< As logged.
    double minimum = 0; ///< Of the finite values; NaN where there are none.
    double maximum = 0;
    qint64 nan = 0;
    qint64 infinite = 0;
    qint64 notPositive = 0;  ///< Points that a logarithmic axis has no place for.
    qint64 withoutPlace = 0; ///< Points that the x axis has no place for.
    Pieces raw;
    Pieces smooth; ///< Empty without smoothing.
};

struct ChartFigure {
    QString metric;
    LineLayout layout;
    std::vector<FigureLine> lines;
};

struct TableFigure {
    QStringList columns; ///< Headings.
    std::vector<QStringList> rows;
};

/// A block with everything it shows.
struct FigureBlock {
    QString uid;
    qint64 version = 1;
    ReportBlockKind kind = ReportBlockKind::Text;
    QString text; ///< Markdown.
    ChartFigure chart;
    TableFigure table;
};

/// Which frozen state of a report it is.
struct EditionStamp {
    qint64 number = 0;
    qint64 frozenAt = 0; ///< Milliseconds, UTC.
    QString frozenBy;    ///< By name.
};

/// A report with everything it shows at one moment; of a live one, or of an edition.
struct ReportFigures {
    QString projectUid;
    QString projectName;
    QString reportUid; ///< Empty for one that is computed and not stored.
    QString title;
    QString author;
    QString useCase; ///< "UC-3 · Card default"; empty where it belongs to none.
    bool staged = false;
    std::optional<EditionStamp> edition; ///< Nothing for a live report.
    std::vector<FigureBlock> blocks;
    QString asOfDay = {};               ///< "2026-06-30" where it tells of a day in the past; empty for now.
    std::vector<NamedThing> named = {}; ///< What its words name and the project has by now; nothing of it is frozen.
};

} // namespace assay
