// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"
#include "ui/widgets/card.h"

class QPushButton;
class QTableView;

namespace assay {

class Chip;
class Segments;

/// The controls of a policy as a table, all or those of one risk tier. GUI thread.
class ControlsCard final : public Card {
    Q_OBJECT

public:
    explicit ControlsCard(Session& session, QWidget* parent = nullptr);

    void setPolicy(const policies::Policy& policy, bool draft); ///< A draft's controls can be added to.
    void setRefusal(const QString& refusal);                    ///< Why none can be added; empty where one can.
    void select(const QString& key);
    const policies::Control* current() const; ///< The chosen one, or nullptr.

Q_SIGNALS:
    void currentChanged();
    void addAsked();
    void editAsked(); ///< By a double click or Enter on a row.

private:
    void setColumns();
    void showTier(int choice);
    void save();

    Session& m_session;
    policies::Policy m_policy;
    TableModel<policies::Control> m_model;
    QTableView* m_table;
    Segments* m_tiers;
    Chip* m_count;
    QPushButton* m_add;
};

/// What a control asks for, in few words.
QString askedBy(const policies::Control& control);

/// "Medium, High"; "All" for all of them.
QString tiersText(const policies::Control& control);

/// "eu-ai-act Annex IV 4, …"
QString citedText(const policies::Control& control);

} // namespace assay
