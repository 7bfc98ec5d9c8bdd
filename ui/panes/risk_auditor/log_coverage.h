// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/project_summary.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QWidget>

class QBoxLayout;
class QTableView;

namespace assay {

class ViewStates;

/// How much of what the audit log of a project covers. GUI thread.
class LogCoverage final : public QWidget {
    Q_OBJECT

public:
    explicit LogCoverage(Session& session, QWidget* parent = nullptr);
    ~LogCoverage() override;

private:
    struct Row {
        QString kind;
        QString count;
    };

    void read();
    void show(const ProjectSummary& summary);

    Session& m_session;
    TableModel<Row> m_model;
    QTableView* m_table;
    QBoxLayout* m_figures;
    ViewStates* m_states;
    QFuture<Result<ProjectSummary>> m_reading;
};

} // namespace assay
