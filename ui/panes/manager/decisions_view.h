// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/decision_queue.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QWidget>

class QTableView;

namespace assay {

class EmptyState;
class ViewStates;

/// What waits for the acting person, the longest first; Enter goes to where it is decided. GUI thread.
class DecisionsView final : public QWidget {
    Q_OBJECT

public:
    explicit DecisionsView(Session& session, QWidget* parent = nullptr);

    void setPending(std::vector<PendingDecision> pending, qint64 now, bool isPast);

private:
    qint64 m_now = 0;
    TableModel<PendingDecision> m_rows;
    QTableView* m_table;
    EmptyState* m_empty;
    ViewStates* m_states;
};

} // namespace assay
