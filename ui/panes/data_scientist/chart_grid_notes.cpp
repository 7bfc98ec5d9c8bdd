// SPDX-License-Identifier: GPL-3.0-or-later
// Which notes the charts of a ChartGrid show.
#include "ui/charts/metric_chart.h"
#include "ui/panes/data_scientist/chart_grid.h"

#include <algorithm>

namespace assay {

void ChartGrid::setNotes(std::vector<Note> notes)
{
    m_notes = std::move(notes);
    for (auto& [key, slot] : m_slots) {
        if (slot.chart)
            slot.chart->setNotes(notesFor(key));
    }
}

/// A note about the same steps of several runs is one mark.
std::vector<ChartNote> ChartGrid::notesFor(const ChartKey& key) const
{
    std::vector<ChartNote> found;
    for (const Note& note : m_notes) {
        for (const NoteAnchor& anchor : note.anchors) {
            const ChartNote mark{note.author, note.text, anchor.steps.value_or(StepRange()),
                                 note.resolvedAt.has_value()};
            if (anchor.metric == key.metric && anchor.steps && m_source.shows(key, anchor.run)
                && std::find(found.begin(), found.end(), mark) == found.end())
                found.push_back(mark);
        }
    }
    return found;
}

QStringList ChartGrid::runUidsWith(const QString& metric) const
{
    QStringList uids;
    for (const std::size_t row : m_source.rows) {
        if (m_source.seriesOf(metric, row))
            uids << m_source.table->runs[row].uid;
    }
    return uids;
}

} // namespace assay
