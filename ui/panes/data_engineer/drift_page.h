// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drift/drift_story.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"
#include "ui/widgets/page.h"

class QPushButton;
class QTableView;

namespace assay {

class Banner;
class Chip;
class DriftPlot;
class HistoryList;
class KeyValueList;
class TaskSteps;
class ThingTalk;
class ViewStates;

/// The page of one check for drift: a row for each column, and of the one that is chosen both distributions, all figures and
/// what is done about it. GUI thread.
class DriftPage final : public Page {
    Q_OBJECT

public:
    DriftPage(Session& session, const QString& name,
              QWidget* parent = nullptr); ///< Its key or uid, or a reading's uid.
    ~DriftPage() override;

    Address address() const override;

private:
    QWidget* makeContent();
    void setColumns();
    void read();
    void show(const drift::DriftStory& story);
    void showWhereItStands();
    void chooseReading(const QString& uid);
    void showReading();
    void makeTask();
    const DriftReading* reading() const; ///< The chosen one; null where there is none.

    Session& m_session;
    QString m_name;
    drift::DriftStory m_story;
    TableModel<DriftReading> m_model;
    Chip* m_drifted;
    Chip* m_staged;
    Banner* m_banner;
    QTableView* m_table;
    DriftPlot* m_plot;
    KeyValueList* m_reading;
    KeyValueList* m_standing;
    QPushButton* m_task;
    QPushButton* m_useCase;
    TaskSteps* m_steps;
    ThingTalk* m_talk;
    HistoryList* m_history;
    ViewStates* m_states = nullptr;
    QFuture<Result<drift::DriftStory>> m_storyReading;
};

} // namespace assay
