// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/waiting_work.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

class QTableView;

namespace assay {

class Chip;
class ViewStates;

/// "inbox" or "my-work".
bool isWorkPage(const QByteArray& id);

/// What waits for the acting person, longest first: the inbox has the steps their role is asked to take on other
/// people's use cases, my work the use cases they own.
class WorkPage final : public Page {
    Q_OBJECT

public:
    WorkPage(const QByteArray& id, Session& session, QWidget* parent = nullptr);
    ~WorkPage() override;

private:
    QWidget* makeTable(const QString& title);
    QWidget* makeEmpty() const;
    void read();

    Session& m_session;
    bool m_inbox;
    TableModel<WaitingUseCase> m_model;
    Chip* m_count;
    QTableView* m_table;
    ViewStates* m_states;
    QFuture<Result<WaitingWork>> m_reading;
};

} // namespace assay
