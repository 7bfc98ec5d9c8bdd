// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/note.h"
#include "ui/panes/session.h"

#include <optional>

namespace assay {

class ChartGrid;

/// Brings the notes about the drawn runs onto their charts, and asks for new ones about a point or a stretch of steps.
class ChartNotes final : public QObject {
    Q_OBJECT

public:
    ChartNotes(Session& session, ChartGrid& charts);
    ~ChartNotes() override;

    void setRuns(std::vector<RunId> runs);

private:
    void read();
    void write(const QString& metric, std::optional<StepRange> steps);

    Session& m_session;
    ChartGrid& m_charts;
    std::vector<RunId> m_runs;
    QFuture<Result<std::vector<Note>>> m_reading;
};

} // namespace assay
