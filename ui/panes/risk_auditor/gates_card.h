// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy_story.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"
#include "ui/widgets/card.h"

class QPushButton;
class QTableView;

namespace assay {

/// The gates of a policy in their order, with the number of controls that each risk tier meets at each. GUI thread.
class GatesCard final : public Card {
    Q_OBJECT

public:
    explicit GatesCard(Session& session, QWidget* parent = nullptr);

    void setStory(const policies::PolicyStory& story);
    QString current() const; ///< The key of the chosen one; empty for none.

Q_SIGNALS:
    void currentChanged();
    void addAsked();
    void editAsked(); ///< By a double click or Enter on a row.

private:
    struct Row {
        policies::Gate gate;
        std::map<RiskTier, int> controls;
        int blocking = 0;
    };

    void setColumns();
    void save();

    Session& m_session;
    QString m_name; ///< Of the policy, for a file.
    TableModel<Row> m_model;
    QTableView* m_table;
    QPushButton* m_add;
};

} // namespace assay
