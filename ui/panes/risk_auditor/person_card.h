// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people_standing.h"
#include "ui/panes/ask_for_step.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace assay {

class Chip;
class KeyValueList;

/// Somebody of the project: whether they are in it, what they do, and what can be changed of that.
class PersonCard final : public QWidget {
    Q_OBJECT

public:
    explicit PersonCard(QWidget* parent = nullptr);

    /// `refusal`: why whoever looks changes no roles. `readOnly`: why nothing can be written. Both empty where they can.
    void setPerson(const people::PersonStanding& standing, const QString& refusal, const QString& readOnly);
    void clear();

    /// For the command palette: what the buttons do; one that is disabled says why.
    std::vector<QAction*> actions() const;

Q_SIGNALS:
    void rolesAsked();
    void limitAsked();    ///< A role for one use case or for a time is to be given.
    void endLimitAsked(); ///< One is to be taken away.
    void editAsked();
    void leftAsked(); ///< Or, of whoever has left, that they are back.

    /// Whoever may do what `steps` are, which the viewer may not, is to be asked.
    void requestAsked(const std::vector<assay::RefusedStep>& steps);

private:
    struct Step {
        QPushButton* button;
        QAction* action;
    };

    Step makeStep(const char* name, void (PersonCard::*asked)());
    static void show(const Step& step, const QString& words, const QString& refusal, const QString& tip = {});

    Chip* m_state;
    QLabel* m_title;
    QLabel* m_sentence;
    KeyValueList* m_lines;
    Step m_roles;
    Step m_limit;
    Step m_endLimit;
    Step m_edit;
    Step m_left;
    QLabel* m_refusal;
    QPushButton* m_ask;
    std::vector<RefusedStep> m_refused; ///< That somebody else may do.
};

} // namespace assay
