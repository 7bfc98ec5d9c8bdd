// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy_story.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace assay {

class ViewStates;

/// What a version of a policy changes, against the one in force or the one before, as a table. GUI thread.
class PolicyDifferenceView final : public QWidget {
    Q_OBJECT

public:
    explicit PolicyDifferenceView(Session& session, QWidget* parent = nullptr);

    void setStory(const policies::PolicyStory& story);

private:
    struct Row {
        policies::PolicyChange change;
        QString detail;
    };

    void save();

    Session& m_session;
    QString m_name;
    TableModel<Row> m_model;
    QTableView* m_table;
    QLabel* m_words;
    QPushButton* m_csv;
    ViewStates* m_states;
};

} // namespace assay
