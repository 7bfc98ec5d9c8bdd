// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/assurance.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QWidget>

class QTableView;

namespace assay {

class Banner;
class Chip;
class ListViews;
class Segments;
class TaskSteps;
class ViewStates;

/// Everything that has to get better, from whatever source, in one table by how far it is. Lives with the project: what
/// another process writes appears by itself. GUI thread.
class AssuranceView final : public QWidget {
    Q_OBJECT

public:
    explicit AssuranceView(Session& session, QWidget* parent = nullptr);
    ~AssuranceView() override;

    ListViews& views() const { return *m_views; } ///< The saved ones of it.

private:
    QWidget* makeHead();
    QWidget* makeTable();
    void read();
    void take(const std::vector<AssuranceItem>& items);
    void list();
    void makeTask(); ///< From the item that is chosen.

    Session& m_session;
    std::vector<AssuranceItem> m_items;
    TableModel<AssuranceItem> m_model;
    TaskSteps* m_steps;
    Segments* m_stage;
    ListViews* m_views = nullptr;
    std::vector<Chip*> m_counts; ///< One for each stage.
    Chip* m_blocked;
    Banner* m_banner;
    QTableView* m_table;
    ViewStates* m_states;
    QFuture<Result<std::vector<AssuranceItem>>> m_reading;
};

} // namespace assay
