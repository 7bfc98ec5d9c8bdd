// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/decision_queue.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QWidget>

#include <optional>

class QTableView;

namespace assay {

class EmptyState;
class SeenReading;
class ViewStates;

/// What waits for the acting person, the longest first; Enter goes to where it is decided. It reads by itself. GUI thread.
class DecisionsView final : public QWidget {
    Q_OBJECT

public:
    explicit DecisionsView(Session& session, QWidget* parent = nullptr);
    ~DecisionsView() override;

    void setPast(std::optional<qint64> past); ///< The moment in the past that is looked at; milliseconds, UTC.

private:
    void read();
    void take(const std::vector<PendingDecision>& pending);
    QWidget* makeList();
    void sayEmpty();

    Session& m_session;
    qint64 m_now = 0;
    std::optional<qint64> m_past;
    TableModel<PendingDecision> m_rows;
    QTableView* m_table;
    EmptyState* m_empty;
    ViewStates* m_states;
    SeenReading* m_seen;
    QFuture<Result<std::vector<PendingDecision>>> m_reading;
};

} // namespace assay
