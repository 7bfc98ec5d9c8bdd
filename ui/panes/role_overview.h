// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/project_summary.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

#include <functional>

class QBoxLayout;
class QTableView;

namespace assay {

class ViewStates;

/// One number of a role's page.
struct HeldFigure {
    QString caption;
    qint64 count = 0;
    QString note;
};

/// What a project holds for a role: figures, and the things themselves as a table.
struct RoleHoldings {
    std::vector<HeldFigure> figures;
    QString tableTitle;
    QStringList headings;
    std::vector<QStringList> rows; ///< One text a heading.
    std::vector<Address> things;   ///< What the rows stand for, one a row; empty where that is nothing to open.
    QString noRows; ///< What it means that there are none; without it the page says that nothing is there yet.

    bool empty() const { return rows.empty() && noRows.isEmpty(); }
};

/// What a role's page says of itself.
struct RoleStory {
    QString title;
    QByteArray icon;
    QString emptyTitle;
    QString emptySentence;
    QString comingTitle;
    QStringList coming; ///< What the page will show, one line each.

    /// Runs in a job, on one snapshot.
    std::function<RoleHoldings(db::Connection&, const ProjectSummary&)> held;
};

/// The page of a role whose own views are still to come: what the project already holds for it, and what will be here.
class RoleOverview final : public Page {
    Q_OBJECT

public:
    RoleOverview(Session& session, RoleStory story, QWidget* parent = nullptr);
    ~RoleOverview() override;

private:
    QWidget* makeHeld();
    QWidget* makeEmpty();
    QWidget* makeComing() const;
    void read();
    void show(const RoleHoldings& holdings);
    void setHeadings(const QStringList& headings);

    Session& m_session;
    RoleStory m_story;
    struct Row {
        QStringList cells;
        Address thing;
    };

    TableModel<Row> m_model;
    QStringList m_headings;
    ViewStates* m_states = nullptr;
    QTableView* m_table = nullptr;
    QBoxLayout* m_figures = nullptr;
    QLabel* m_tableTitle = nullptr;
    QLabel* m_noRows = nullptr;
    QFuture<Result<RoleHoldings>> m_reading;
};

} // namespace assay
