// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/report_blocks.h"

#include "core/base/text.h"

namespace assay {
namespace {

constexpr std::size_t mostReported = 20; ///< Charts that are added to a report at once.
constexpr qsizetype mostReportedRuns = 16;

} // namespace

Result<std::vector<BlockContent>> reportBlocks(const MetricPlan& plan, const LineLayout& layout,
                                               const QStringList& drawn)
{
    const QStringList runs = drawn.mid(0, mostReportedRuns);
    std::vector<BlockContent> contents;
    QStringList known;
    for (const MetricSection& section : plan.sections) {
        for (const QString& metric : section.metrics) {
            if (known.contains(metric))
                continue;
            known << metric;
            BlockContent chart{.kind = ReportBlockKind::Chart, .metric = metric, .layout = layout};
            chart.layout.clipsOutliers = false; // A report shows every value.
            chart.runUids = runs;
            contents.push_back(chart);
        }
    }
    if (!plan.once.isEmpty()) {
        BlockContent table{.kind = ReportBlockKind::Table, .columns = {{RunField::Kind::Name}}};
        for (const QString& metric : plan.once.mid(0, mostReported))
            table.columns.push_back({RunField::Kind::Metric, metric});
        table.runUids = runs;
        contents.push_back(table);
    }
    if (runs.isEmpty() || contents.empty() || contents.size() > mostReported) {
        return fail(Error::Kind::Invalid,
                    Text::tr("Choose runs, and with the search above the charts at most %1 of them: %2 are shown. "
                             "Nothing was added to the report.")
                        .arg(mostReported)
                        .arg(contents.size()));
    }
    return contents;
}

} // namespace assay
