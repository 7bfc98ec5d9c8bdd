// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy_story.h"
#include "ui/models/table_model.h"
#include "ui/widgets/card.h"

class QPushButton;
class QTableView;

namespace assay {

/// Who has to approve a release of each risk tier, as a table: how many, in which roles, who can refuse, for how long.
class SignersCard final : public Card {
    Q_OBJECT

public:
    explicit SignersCard(QWidget* parent = nullptr);

    void setStory(const policies::PolicyStory& story);

Q_SIGNALS:
    void editAsked(assay::RiskTier tier); ///< By the button, a double click, or Enter on a row.

private:
    struct Row {
        RiskTier tier = RiskTier::Low;
        policies::Quorum quorum;
    };

    void setColumns();
    void askToEdit();

    TableModel<Row> m_model;
    QTableView* m_table;
    QPushButton* m_edit;
};

/// "Model-risk auditor, Manager"; a dash for none.
QString rolesText(const std::vector<Role>& roles);

} // namespace assay
