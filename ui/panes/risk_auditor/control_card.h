// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy_story.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace assay {

class KeyValueList;

/// One control of a policy: what it says, how it is checked, and the points of regulations that it answers to.
class ControlCard final : public Card {
    Q_OBJECT

public:
    explicit ControlCard(QWidget* parent = nullptr);

    void setControl(const policies::Control* control,
                    const policies::PolicyStory& story); ///< Nothing where it is null.

Q_SIGNALS:
    void editAsked();
    void removeAsked();

private:
    void addButtons();
    void addQuestion();
    void ask(bool asking);

    QLabel* m_title;
    QLabel* m_statement;
    KeyValueList* m_check;
    QLabel* m_citesHeading;
    KeyValueList* m_cites;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QWidget* m_buttons;
    QWidget* m_question; ///< In place of the buttons, until it is answered.
    QLabel* m_asked;
    QPushButton* m_keep;
    QString m_key; ///< Of the control that is shown.
};

} // namespace assay
