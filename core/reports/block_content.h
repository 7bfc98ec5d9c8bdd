// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/charts/plot_line.h"
#include "core/domain/report.h"
#include "core/runs/run_field.h"

#include <QByteArray>

#include <vector>

namespace assay {

/// What a block says: words, or which runs it shows and how.
struct BlockContent {
    ReportBlockKind kind = ReportBlockKind::Text;
    QString text = {};                  ///< Of a text or a note: Markdown (core/markdown).
    QString metric = {};                ///< Of a chart.
    LineLayout layout = {};             ///< Of a chart.
    QStringList runUids = {};           ///< Of a chart or a table, in order.
    std::vector<RunField> columns = {}; ///< Of a table.

    bool operator==(const BlockContent&) const = default;
};

/// Text and note: an object with `text`. Chart: `metric`, `layout` (core/charts/layout_text.h) and `runs`. Table:
/// `columns`, as runFieldFromString() reads them, and `runs`.
QByteArray canonicalContent(const BlockContent& content);

/// The content that canonicalContent() wrote for a block of that kind. Corrupt where it is none.
Result<BlockContent> blockContentFrom(ReportBlockKind kind, QByteArrayView bytes);

/// Invalid, with the rule, for a block without words, metric, runs or columns and for one beyond what a report holds:
/// 100,000 characters, 16 runs of a chart, 200 of a table, 30 columns.
Result<> checkContent(const BlockContent& content);

/// One line that tells a block from others: its first words, its metric, or its number of runs.
QString blockSummary(const BlockContent& content);

} // namespace assay
