// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy_store.h"
#include "core/policies/policy_story.h"
#include "ui/panes/comment_form.h"
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
    /// As the draft, as it was shown last; what was kept of its words is gone then.
    void save(const policies::Policy& policy, const std::shared_ptr<DraftFile>& words = {});
    void addControl();
    void editControl(const policies::Control& control);
    void removeControl(const policies::Control& control);
    void editGate(const QString& gate); ///< By its key; a new one where that is empty.
    void moveGate(const QString& gate, int places);
    void removeGate(const QString& gate);
    void editQuorum(RiskTier tier);
    void editTechnique(const QString& technique); ///< Another one where it is empty.

Q_SIGNALS:
    void textTaken(); ///< What saveText() was given is saved.

private:
    void draftNext();
    void changeDates();
    void changeQuorums() { editQuorum(RiskTier::Low); }
    void propose();
    void agree();
    void sendBack();
    void publish();
    void withdraw();
    void exportText();
    void writeDraft(const policies::Policy& policy);
    bool canEdit() const; ///< The draft, and no form is open.
    void openForm(QWidget* form);
    template <typename Form>
    void openEditor(Form* form);
    void openControl(const QString& key);
    void askReason(const CommentForm::Content& content,
                   Result<> (PolicyStore::*step)(const QString&, const QString&, const Actor&, const QString&));

    policies::PolicyStory m_story;
    QPushButton* m_export;
    QPushButton* m_dates;
    QPushButton* m_quorums;
    QPushButton* m_withdraw;
    QPushButton* m_next;
    QPushButton* m_sendBack;
    QPushButton* m_propose;
    QPushButton* m_agree;
    QPushButton* m_publish;
    QPointer<QWidget> m_form;
};

} // namespace assay
