// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/waiting_work.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

class QStackedWidget;
class QTableView;

namespace assay {

class Chip;

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
    void read();

    Session& m_session;
    bool m_inbox;
    TableModel<WaitingUseCase> m_model;
    Chip* m_count;
    QStackedWidget* m_stack;
    QTableView* m_table = nullptr;
    QFuture<Result<WaitingWork>> m_reading;
};

} // namespace assay
