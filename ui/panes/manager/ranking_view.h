// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/priorities/priority_rows.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QWidget>

class QTableView;

namespace assay {

class SeenReading;
class ViewStates;

/// Every use case that has not ended, the most worthwhile first, with the figures and the sentence by which it stands where it
/// does. It reads by itself. GUI thread.
class RankingView final : public QWidget {
    Q_OBJECT

public:
    explicit RankingView(Session& session, QWidget* parent = nullptr);
    ~RankingView() override;

    QTableView& table() const { return *m_table; }

    /// Shows the ranking of a moment in the past (milliseconds, UTC), or of now.
    void setPast(std::optional<qint64> past);

private:
    void read();

    Session& m_session;
    std::optional<qint64> m_past;
    TableModel<priorities::Ranked> m_model;
    QTableView* m_table;
    ViewStates* m_states;
    QFuture<Result<std::vector<priorities::Ranked>>> m_reading;
    SeenReading* m_seen;
};

} // namespace assay
