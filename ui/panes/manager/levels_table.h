// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/service_level.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QWidget>

class QTableView;

namespace assay {

/// How long things of each kind may wait on each role, as a matrix; Enter on a cell, or askFor(), says it anew. GUI thread.
class LevelsTable final : public QWidget {
    Q_OBJECT

public:
    explicit LevelsTable(Session& session, QWidget* parent = nullptr);

    /// As of `now`; with a `refusal`, why whoever looks may say nothing.
    void setLevels(const ServiceLevels& levels, qint64 now, const QString& refusal);

    void askFor(); ///< Opens the form, for the cell that is chosen.

    QTableView& table() const { return *m_table; }

private:
    Column<WaitKind> roleColumn(Role role) const;
    std::optional<Role> chosenRole() const;

    Session& m_session;
    ServiceLevels m_levels;
    qint64 m_now = 0;
    QString m_refusal;
    TableModel<WaitKind> m_model;
    QTableView* m_table;
};

} // namespace assay
