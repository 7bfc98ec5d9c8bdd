// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/chart_notes.h"

#include "core/discussion/comment_rows.h"
#include "core/notes/note_queries.h"
#include "ui/panes/data_scientist/chart_grid.h"
#include "ui/panes/data_scientist/note_form.h"
#include "ui/widgets/overlay.h"

namespace assay {

ChartNotes::ChartNotes(Session& session, ChartGrid& charts)
    : QObject(&charts)
    , m_session(session)
    , m_charts(charts)
{
    connect(&charts, &ChartGrid::noteAsked, this, &ChartNotes::write);
    connect(&session.events, &SessionEvents::changed, this, &ChartNotes::read);
}

ChartNotes::~ChartNotes()
{
    m_reading.cancel();
}

void ChartNotes::setRuns(std::vector<RunId> runs)
{
    if (runs == m_runs)
        return;
    m_runs = std::move(runs);
    read();
}

void ChartNotes::read()
{
    m_reading.cancel();
    m_reading = m_session.fetchResult<NotesAndComments>(
        tr("Reading notes"), this,
        [runs = m_runs](db::Connection& connection) {
            return NotesAndComments{notes::notesOf(connection, runs), discussion::commentsAtMetrics(connection, runs)};
        },
        [this](const Result<NotesAndComments>& found) {
            if (found)
                m_charts.setNotes(found->notes, found->comments);
            else
                Q_EMIT m_session.events.failed(found.error());
        });
}

void ChartNotes::write(const QString& metric, std::optional<StepRange> steps)
{
    if (m_session.database->readOnly()) {
        Q_EMIT m_session.events.failed({Error::Kind::Denied, m_session.database->readOnlyReason(), {}});
        return;
    }
    std::vector<NoteAnchor> anchors;
    for (const QString& uid : m_charts.runUidsWith(metric))
        anchors.push_back({{}, uid, metric, steps});
    if (anchors.empty())
        return;
    const QString title = !steps      ? metric
        : steps->first == steps->last ? tr("%1, step %2").arg(metric).arg(steps->first)
                                      : tr("%1, steps %2 to %3").arg(metric).arg(steps->first).arg(steps->last);
    new Overlay(new NoteForm(m_session, title, m_runs, std::move(anchors)), m_charts.window());
}

} // namespace assay
