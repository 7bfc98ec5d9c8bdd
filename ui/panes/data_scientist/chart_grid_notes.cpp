// SPDX-License-Identifier: GPL-3.0-or-later
// Which notes the charts of a ChartGrid show.
#include "ui/charts/metric_chart.h"
#include "ui/panes/data_scientist/chart_grid.h"

#include <algorithm>

namespace assay {

void ChartGrid::setNotes(std::vector<Note> notes, std::vector<Comment> comments)
{
    m_notes = std::move(notes);
    m_comments = std::move(comments);
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
    for (const Comment& comment : m_comments) {
        if (isDrawn(key, comment))
            found.push_back(
                {comment.author.name, comment.text, *comment.anchor->steps, comment.resolvedAt.has_value()});
    }
    return found;
}

/// Whether it is about a point or a stretch of a line in this chart.
bool ChartGrid::isDrawn(const ChartKey& key, const Comment& comment) const
{
    if (!m_source.table || !comment.anchor || !comment.anchor->steps || comment.anchor->name != key.metric)
        return false;
    const std::optional<std::size_t> row = m_source.table->rowOf(comment.thing.uid);
    return row && m_source.shows(key, m_source.table->runs[*row].id);
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
