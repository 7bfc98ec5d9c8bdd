// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/comment.h"
#include "core/domain/note.h"
#include "ui/panes/session.h"

#include <optional>

namespace assay {

class ChartGrid;

/// Brings the notes about the drawn runs, and what is said of points of them, onto their charts, and asks for new ones about a point or a stretch of steps.
class ChartNotes final : public QObject {
    Q_OBJECT

public:
    ChartNotes(Session& session, ChartGrid& charts);
    ~ChartNotes() override;

    void setRuns(std::vector<RunId> runs);

private:
    struct NotesAndComments {
        std::vector<Note> notes;
        std::vector<Comment> comments;
    };

    void read();
    void write(const QString& metric, std::optional<StepRange> steps);

    Session& m_session;
    ChartGrid& m_charts;
    std::vector<RunId> m_runs;
    QFuture<Result<NotesAndComments>> m_reading;
};

} // namespace assay
