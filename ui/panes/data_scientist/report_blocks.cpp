// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/report_blocks.h"

#include "core/base/text.h"

#include <algorithm>

namespace assay {
namespace {

constexpr std::size_t mostReported = 20; ///< Charts that are added to a report at once.
constexpr qsizetype mostReportedRuns = 16;

/// "steps 10 to 20 · Mei", and what was written.
BlockContent noteBlock(const Note& note, const NoteAnchor& anchor)
{
    const QString place = !anchor.steps ? anchor.metric
        : anchor.steps->first == anchor.steps->last
        ? Text::tr("%1, step %2").arg(anchor.metric).arg(anchor.steps->first)
        : Text::tr("%1, steps %2 to %3").arg(anchor.metric).arg(anchor.steps->first).arg(anchor.steps->last);
    return {.kind = ReportBlockKind::Note, .text = Text::tr("%1 · %2:\n\n%3").arg(place, note.author, note.text)};
}

void addNotes(std::vector<BlockContent>& contents, const std::vector<Note>& notes, const QString& metric)
{
    for (const Note& note : notes) {
        const auto about = std::find_if(note.anchors.begin(), note.anchors.end(),
                                        [&](const NoteAnchor& anchor) { return anchor.metric == metric; });
        if (about != note.anchors.end() && !note.resolvedAt)
            contents.push_back(noteBlock(note, *about));
    }
}

} // namespace

Result<std::vector<BlockContent>> reportBlocks(const MetricPlan& plan, const LineLayout& layout,
                                               const QStringList& drawn, const std::vector<Note>& notes)
{
    const QStringList runs = drawn.mid(0, mostReportedRuns);
    std::vector<BlockContent> contents;
    QStringList known;
    std::size_t charts = 0;
    for (const MetricSection& section : plan.sections) {
        for (const QString& metric : section.metrics) {
            if (known.contains(metric))
                continue;
            known << metric;
            BlockContent chart{.kind = ReportBlockKind::Chart, .metric = metric, .layout = layout};
            chart.layout.clipsOutliers = false; // A report shows every value.
            chart.runUids = runs;
            contents.push_back(chart);
            ++charts;
            addNotes(contents, notes, metric);
        }
    }
    if (!plan.once.isEmpty()) {
        BlockContent table{.kind = ReportBlockKind::Table, .columns = {{RunField::Kind::Name}}};
        for (const QString& metric : plan.once.mid(0, mostReported))
            table.columns.push_back({RunField::Kind::Metric, metric});
        table.runUids = runs;
        contents.push_back(table);
    }
    if (runs.isEmpty() || contents.empty() || charts > mostReported) {
        return fail(Error::Kind::Invalid,
                    Text::tr("Choose runs, and with the search above the charts at most %1 of them: %2 are shown. "
                             "Nothing was added to the report.")
                        .arg(mostReported)
                        .arg(charts));
    }
    return contents;
}

} // namespace assay
