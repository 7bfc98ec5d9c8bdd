// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/use_case_store.h"
#include "ui/panes/session.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace assay {

class FormDraft;

/// Writes a use case: a new one, or the texts of one that is there. It sends nothing away itself, and does not close
/// over typed text without asking; what is kept for later is there when the form opens again.
class UseCaseForm final : public Card {
    Q_OBJECT

public:
    struct Content {
        UseCaseFields fields; ///< As they stand when the form opens.
        UseCaseFields base;   ///< What differs from these was typed by somebody.
        QString title;        ///< Of the form.
        QString verb;         ///< Of its button.
        QString place;        ///< What its texts are for, in the project.
    };

    UseCaseForm(Session& session, const Content& content, const std::vector<Person>& people, QWidget* parent = nullptr);

    UseCaseFields fields() const;
    void showError(const Error& error);

    /// Says `fields` from now on; what differs from `base` was typed by somebody.
    void take(const UseCaseFields& fields, const UseCaseFields& base);
    const UseCaseFields& base() const { return m_base; }
    QString personName(const QString& uid) const; ///< As the fields for people have it.
    void finish();                                ///< Closes without asking: everything is written.

Q_SIGNALS:
    void submitted(const assay::UseCaseFields& fields);
    void drafted(const assay::UseCaseFields& fields); ///< Closed, but to be gone on with later: the choices made.
    void discarded();

protected:
    void closeEvent(QCloseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void addFields(QVBoxLayout& layout);
    QWidget* makeButtons(const QString& verb);
    QWidget* makeQuestion();
    void fill(const UseCaseFields& fields);
    void update();
    bool dirty() const;
    bool rebase(const QString& field, const QString& opened, const QString& base);
    void leave();

    UseCaseFields m_base;
    bool m_finished = false;
    QLineEdit* m_title;
    QPlainTextEdit* m_problem;
    QLineEdit* m_decision;
    QComboBox* m_owner;
    QComboBox* m_businessOwner;
    QComboBox* m_sponsor;
    QComboBox* m_risk;
    QLineEdit* m_technique;
    QLineEdit* m_value;
    QLabel* m_error;
    QPushButton* m_submit = nullptr;
    QStackedWidget* m_bottom;
    FormDraft* m_draft; ///< Of its texts.
};

/// The fields of a use case as a form takes them; people by their uid.
UseCaseFields fieldsOf(const UseCase& useCase, const std::vector<Person>& people);

} // namespace assay
