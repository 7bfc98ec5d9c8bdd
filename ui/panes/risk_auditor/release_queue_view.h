// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_queue.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QWidget>

class QTableView;

namespace assay {

class ViewStates;

/// Every release as a table, those that wait for a decision at the top. Enter opens one. GUI thread.
class ReleaseQueueView final : public QWidget {
    Q_OBJECT

public:
    explicit ReleaseQueueView(Session& session, QWidget* parent = nullptr);
    ~ReleaseQueueView() override;

    void setFilter(const QString& words);
    void save(); ///< What is listed, as CSV, to a file that the person chooses.
    void select(const QString& uid);
    QTableView& table() const { return *m_table; }

Q_SIGNALS:
    void beginAsked();
    void listed(int all, int waiting);

private:
    QWidget* makeEmpty();
    void setColumns();
    void read();
    void take(const std::vector<approvals::QueuedRelease>& rows);

    Session& m_session;
    TableModel<approvals::QueuedRelease> m_model;
    QTableView* m_table;
    ViewStates* m_states = nullptr;
    QFuture<Result<std::vector<approvals::QueuedRelease>>> m_reading;
};

} // namespace assay
