// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scans/scan_story.h"
#include "core/things/thing.h"
#include "core/things/thing_history.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

class QPushButton;
class QTableView;

namespace assay {

class Banner;
class Chip;
class EmptyState;
class HistoryList;
class KeyValueList;
class Segments;
class TaskSteps;
class ThingTalk;
class ViewStates;

/// The page of one scan: its results with how they stand to the scan before it, and what is known of the scan itself. GUI
/// thread.
class ScanPage final : public Page {
    Q_OBJECT

public:
    ScanPage(Session& session, const QString& name, QWidget* parent = nullptr); ///< Its key or uid.
    ~ScanPage() override;

    Address address() const override;

private:
    /// All that the page tells.
    struct Shown {
        scans::ScanStory story;
        ThingFacts facts;
        ThingHistory history;
        qint64 asOf = 0; ///< Milliseconds, UTC.
    };

    static Shown readShown(db::Connection& connection, const QString& name, qint64 now);
    QWidget* makeResults();
    QWidget* makeAbout();
    void addTools();
    void read();
    void show(const Shown& shown);
    void showNothing();
    void list();
    void makeTask();

    Session& m_session;
    QString m_name;
    Shown m_shown;
    TableModel<scans::FollowedResult> m_model;
    Chip* m_outcome;
    Chip* m_staged;
    TaskSteps* m_steps;
    Banner* m_banner;
    QTableView* m_table;
    Segments* m_choice;
    QPushButton* m_task;
    EmptyState* m_nothing;
    KeyValueList* m_facts;
    QPushButton* m_useCase;
    ThingTalk* m_talk;
    HistoryList* m_history;
    ViewStates* m_states = nullptr;
    QFuture<Result<Shown>> m_reading;
};

} // namespace assay
