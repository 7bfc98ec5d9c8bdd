// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/waiting_work.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

class QTableView;

namespace assay {

class Chip;
class InboxView;
class ListViews;
class MyTasksView;
class ViewStates;

/// "inbox" or "my-work".
bool isWorkPage(const QByteArray& id);

/// What waits for the acting person. The inbox has what reached them, and the steps their role is asked to take on other
/// people's use cases; my work their tasks, the use cases they own, and what happens in the project.
class WorkPage final : public Page {
    Q_OBJECT

public:
    WorkPage(const QByteArray& id, Session& session, QWidget* parent = nullptr);
    ~WorkPage() override;

    bool open(const Address& address) override; ///< The key names a tab: items, steps, tasks, use-cases, activity; the
                                                ///< anchor a saved view of the first.
    Address address() const override;

private:
    void addInboxTabs();
    void addWorkTabs();
    void addPlace(const char* key, const QString& title, QWidget* view);
    ListViews& views() const;
    void showCounts();
    QWidget* makeTable(const QString& title);
    QWidget* makeEmpty() const;
    void read();

    Session& m_session;
    bool m_inbox;
    QStringList m_places; ///< The keys of the tabs.
    InboxView* m_items = nullptr;
    MyTasksView* m_tasks = nullptr;
    qint64 m_first = 0; ///< Unread items, or open tasks.
    qint64 m_steps = 0; ///< Use cases that wait.
    TableModel<WaitingUseCase> m_model;
    Chip* m_count;
    Chip* m_stepCount;
    QTableView* m_table;
    ViewStates* m_states;
    QFuture<Result<WaitingWork>> m_reading;
};

} // namespace assay
