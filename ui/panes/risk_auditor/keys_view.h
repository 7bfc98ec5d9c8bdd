// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/use_case.h"
#include "core/keys/key_ring.h"
#include "core/people/people_standing.h"
#include "ui/models/table_model.h"
#include "ui/panes/risk_auditor/standing_form.h"
#include "ui/panes/session.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QTableView;

namespace assay {

class AuthorityCard;
class Card;
class KeyCard;
class PersonCard;
class ViewStates;

/// The people of a project with their roles and keys, and the authorities that say whose key is whose. What the person who
/// acts may do stands beside the key; what they may not says the rule and who may. GUI thread.
class KeysView final : public QWidget {
    Q_OBJECT

public:
    explicit KeysView(Session& session, QWidget* parent = nullptr);
    ~KeysView() override;

    QPushButton* addButton() const { return m_add; } ///< Of the title row; takes no place here.
    std::vector<QAction*> personActions() const;     ///< What is done with the person chosen.

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A key, or somebody who has none.
    struct Row {
        RingPerson person; ///< Without keys.
        std::optional<RingKey> key;
    };
    struct Read {
        KeyRing ring;
        people::PeopleStanding standing;
        QStringList files;                  ///< Fingerprints of the keys whose files are on this machine.
        std::vector<UseCase> useCases = {}; ///< That roles may be held for.
    };

    void setColumns();
    QWidget* makeTools();
    QWidget* makeSide();
    void read();
    void take(const Read& read);
    void showCurrent();
    const Row* current() const;
    const people::PersonStanding* chosen() const; ///< Of the row that is current.
    QString readOnly() const;
    void save();
    void addPerson();
    void editPerson();
    void changePresence();
    void changeStanding(StandingForm::Kind kind);
    void createKey();
    void enrolKey();
    void certify();
    void noteCertificate();
    void revoke();
    void found();
    void acceptRoot();
    void retire(const QString& uid, const QString& name);
    void openForm(WorkForm* form);
    void open(QWidget* form);
    QString chooseCertificate();

    Session& m_session;
    TableModel<Row> m_model;
    QTableView* m_table;
    QLineEdit* m_filter;
    QPushButton* m_enrol;
    QPushButton* m_create;
    QPushButton* m_add;
    PersonCard* m_person;
    KeyCard* m_key;
    AuthorityCard* m_authority;
    QWidget* m_side = nullptr;
    QBoxLayout* m_columns = nullptr;
    ViewStates* m_states;
    Read m_read;
    QFuture<Result<Read>> m_reading;
};

} // namespace assay
