// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/unproven_uses.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace assay {

class SeenReading;

/// Models in use for which something cannot be shown, with what and who can supply it. It reads by itself, so that a gap that
/// somebody closes goes at once. GUI thread.
class UnprovenCard final : public QWidget {
    Q_OBJECT

public:
    explicit UnprovenCard(Session& session, QWidget* parent = nullptr);
    ~UnprovenCard() override;

    /// Whether the page shows the past, of which this card tells nothing.
    void setPast(bool isPast);

private:
    void read();
    void showUses(const Result<std::vector<approvals::UnprovenUse>>& uses);

    Session& m_session;
    bool m_isPast = false;
    TableModel<approvals::UnprovenUse> m_model;
    QTableView* m_table;
    QLabel* m_note;
    QFuture<Result<std::vector<approvals::UnprovenUse>>> m_reading;
    SeenReading* m_seen;
};

} // namespace assay
