// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy_story.h"
#include "ui/panes/step_buttons.h"

#include <QPointer>

namespace assay {

/// What people do with a version of a policy. GUI thread.
class PolicySteps final : public StepButtons {
    Q_OBJECT

public:
    PolicySteps(Session& session, Page& page);

    void setStory(const policies::PolicyStory& story);

    void saveText(const QByteArray& text, qint64 expectedVersion); ///< As the draft's text.
    void save(const policies::Policy& policy);                     ///< As the draft, as it was shown last.
    void addControl();
    void editControl(const policies::Control& control);
    void removeControl(const policies::Control& control);

Q_SIGNALS:
    void textTaken(); ///< What saveText() was given is saved.

private:
    void draftNext();
    void changeDates();
    void changeQuorums();
    void publish();
    void withdraw();
    void exportText();
    void writeDraft(const policies::Policy& policy);
    void openForm(QWidget* form);

    policies::PolicyStory m_story;
    QPushButton* m_export;
    QPushButton* m_dates;
    QPushButton* m_quorums;
    QPushButton* m_withdraw;
    QPushButton* m_next;
    QPushButton* m_publish;
    QPointer<QWidget> m_form;
};

} // namespace assay
