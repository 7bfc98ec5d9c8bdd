// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_snapshot.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"

#include <QWidget>

#include <map>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace assay {

class Card;
class KeyValueList;
class ViewStates;
class WorkForm;
struct ValueWord;

/// What a ledger shows, and for whom.
struct LedgerContent {
    std::vector<ValueRecord> records;
    std::vector<UseCase> useCases; ///< For which a record can be written.
    Person viewer;
    std::map<UseCaseId, RoleHolders> holders; ///< Of each use case that a record is about.
    QString standstill; ///< Why nothing can be done at all, such as that it is the past; empty where things can.
};

/// Value records: what is expected and measured, who stands by it, and what the viewer can do with the chosen one. What
/// cannot be done is disabled and says the rule and who can. GUI thread.
class ValueLedger final : public QWidget {
    Q_OBJECT

public:
    explicit ValueLedger(Session& session, QWidget* parent = nullptr);

    void setContent(LedgerContent content);
    QTableView& table() const { return *m_table; }

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using Refusal = std::function<QString(const ValueRecord&, const std::vector<Role>&)>;
    using Form = std::function<WorkForm*(const ValueRecord&, Role)>;

    /// A button, when it stands there, and in which role it can be pressed.
    struct Action {
        QPushButton* button;
        std::vector<ValueState> states;
        Refusal refusal;
        Form form;
    };

    void addActions(QBoxLayout& row);
    void addAction(QBoxLayout& row, const char* name, const QString& text, std::vector<ValueState> states,
                   Refusal refusal, Form form);
    Card* makeDetails();
    const ValueRecord* chosen() const;
    std::vector<Role> rolesFor(const ValueRecord& record) const;
    std::optional<Role> roleFor(const Action& action, const ValueRecord& record) const;
    void act(const Action& action);
    void writeNew();
    void open(WorkForm* form);
    void showChosen();
    void showActions(const ValueRecord* record);
    void showVoices(const ValueRecord& record);

    Session& m_session;
    LedgerContent m_content;
    TableModel<ValueRecord> m_rows;
    QTableView* m_table;
    ViewStates* m_states;
    Card* m_details;
    QLabel* m_heading;
    KeyValueList* m_lines;
    QBoxLayout* m_voices;
    QPushButton* m_new;
    std::vector<Action> m_actions;
};

} // namespace assay
