// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/raci/duty_gaps.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace assay {

class SeenReading;

/// The use cases in which some stage has nobody who is accountable; a row leads to the people of its use case. Reads in the
/// background, and again whenever somebody commits. GUI thread.
class DutyGapsCard final : public QWidget {
    Q_OBJECT

public:
    explicit DutyGapsCard(Session& session, QWidget* parent = nullptr);
    ~DutyGapsCard() override;

    /// A place with the card under `view`; takes both.
    QWidget* placeUnder(QWidget* view);

    /// Whether the page shows the past, of which this card tells nothing.
    void setPast(bool isPast);

private:
    void read();
    void showGaps(const Result<std::vector<duties::DutyGap>>& gaps);

    Session& m_session;
    TableModel<duties::DutyGap> m_model;
    QTableView* m_table;
    QLabel* m_note;
    bool m_isPast = false;
    QFuture<Result<std::vector<duties::DutyGap>>> m_reading;
    SeenReading* m_seen;
};

} // namespace assay
