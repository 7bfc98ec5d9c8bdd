// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_levels/waiting_board.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace assay {

class EmptyState;
class LevelsTable;
class SeenReading;
class Segments;
class ViewStates;

/// What waits on somebody in the whole project, what is late first, and how long it may. It reads by itself. GUI thread.
class WaitingView final : public QWidget {
    Q_OBJECT

public:
    explicit WaitingView(Session& session, QWidget* parent = nullptr);
    ~WaitingView() override;

    void setPast(std::optional<qint64> past); ///< The moment in the past that is looked at; milliseconds, UTC.

private:
    struct Answer {
        WaitingBoard board;
        QString refusal; ///< Why whoever looks may not say how long; empty where they may.
    };

    std::vector<Column<WaitingRow>> columns() const;
    QWidget* makeHead();
    QWidget* makeList();
    void sayEmpty();
    void read();
    void take(const Answer& answer);
    QString countWords(const WaitingBoard& board) const;

    Session& m_session;
    qint64 m_now = 0;
    std::optional<qint64> m_past;
    TableModel<WaitingRow> m_model;
    Segments* m_which;
    QLabel* m_counts;
    QPushButton* m_change;
    QStackedWidget* m_stack;
    QTableView* m_table;
    LevelsTable* m_levels;
    EmptyState* m_empty;
    ViewStates* m_states;
    QFuture<Result<Answer>> m_reading;
    SeenReading* m_seen;
};

} // namespace assay
