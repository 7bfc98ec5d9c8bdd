// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_story.h"
#include "core/evidence/evidence_story.h"
#include "core/releases/release_store.h"
#include "ui/panes/fields_form.h"
#include "ui/panes/risk_auditor/evidence_form.h"
#include "ui/panes/risk_auditor/package_form.h"
#include "ui/panes/risk_auditor/sign_form.h"
#include "ui/panes/step_buttons.h"

#include <QPointer>

#include <map>

class QPushButton;

namespace assay {

class CommentForm;

/// What people do with a release.
class ReleaseSteps final : public StepButtons {
    Q_OBJECT

public:
    ReleaseSteps(Session& session, Page& page);

    void setStory(const approvals::ReleaseStory& story, const evidence::EvidenceStory& evidence);

    /// The document that is chosen on the page, and why it cannot be withdrawn; empty where it can.
    void setDocument(const evidence::DocumentStanding* document, const QString& refusal);

    void addEvidence(const QStringList& paths); ///< Asks what they are; without any, also for the files.
    void withdrawEvidence();
    void
    setControl(const QString& control);  ///< The key of the one that is chosen; answering from the menu begins with it.
    void answer(const QString& control); ///< A key; empty for the first that the person may answer.
    void saveReceipt(const QString& signOff); ///< By its uid.

Q_SIGNALS:
    void signedOff(const QString& signOff); ///< The viewer just did.

private:
    void addAll();
    void makeCandidate();
    void ask();
    void take();
    void withdraw();
    void checkFiles();
    void recordChecks(const ReleaseChecks& checks);
    void exportDossier();
    void choosePackage();
    void writePackage(const PackageForm::Choice& choice);
    void addTables();
    void exportChecks();
    void exportSignatures();
    void exportFiles();
    void exportData();
    void saveTableOf(const QString& part, const QByteArray& bytes);
    void raiseFinding();
    void planChange();
    void reportIncident();
    void planDeployment();
    void showEvidenceSteps();
    void chooseEvidence();
    void readEvidence(const EvidenceForm::Choice& choice);
    void answerChosen();
    void addContentSteps();
    void showContentSteps();
    void describe();
    void openDescription(const std::vector<UseCase>& useCases);
    void addFiles();
    void readFiles(const FieldsForm::Values& said, std::shared_ptr<DraftFile> draft);
    void addData();
    void readData(const FieldsForm::Values& said, std::shared_ptr<DraftFile> draft);
    void withdrawData();
    void recordDeployment();
    void openContentForm(FieldsForm* form, const std::function<void()>& done);

    /// A large file takes long: the work is shown with its progress and can be cancelled, and goes on when the page is left.
    /// What becomes of it is said here, or over whatever page is shown by then.
    template <typename T>
    void followReading(const QString& title, const QFuture<Result<T>>& job, const std::function<void(const T&)>& added)
    {
        m_session.jobs.follow(title, QFuture<void>(job));
        SessionEvents* const events = &m_session.events;
        whenDone(job, events, [events, here = QPointer(this), added](const Result<T>& outcome) {
            if (!outcome && here)
                Q_EMIT here->refused(outcome.error());
            else if (!outcome)
                Q_EMIT events->failed(outcome.error());
            else if (here)
                added(*outcome);
            else
                Q_EMIT events->changed();
        });
    }
    void saveOwnReceipt();
    QString ownSignOff() const; ///< The uid of the viewer's last one; empty where there is none.
    void approve();
    void reject();
    void requestChanges();
    void openSignForm(Decision decision);

    approvals::ReleaseStory m_story;
    evidence::EvidenceStory m_evidence;
    std::optional<evidence::DocumentStanding> m_document; ///< The chosen one.
    QString m_documentRefusal;
    QPushButton* m_export = nullptr;
    QPushButton* m_package = nullptr;
    std::vector<QPushButton*> m_tables; ///< Each exports one.
    QPushButton* m_check = nullptr;
    QPushButton* m_addEvidence = nullptr;
    QPushButton* m_withdrawEvidence = nullptr;
    QPushButton* m_answer = nullptr;
    QPushButton* m_receipt = nullptr;
    QPushButton* m_describe = nullptr;
    QPushButton* m_addFiles = nullptr;
    QPushButton* m_addData = nullptr;
    QPushButton* m_withdrawData = nullptr;
    QPushButton* m_deploy = nullptr;
    QPushButton* m_withdraw = nullptr;
    QPushButton* m_changes = nullptr;
    QPushButton* m_reject = nullptr;
    QPushButton* m_finding = nullptr;
    QPushButton* m_planChange = nullptr;
    QPushButton* m_incident = nullptr;
    QPushButton* m_plan = nullptr;
    QPushButton* m_candidate = nullptr;
    QPushButton* m_ask = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_sign = nullptr;
    QPointer<SignForm> m_form;
    QPointer<CommentForm> m_comment;
    QPointer<PackageForm> m_packageForm;
    QPointer<QWidget> m_evidenceForm;   ///< Of adding or answering.
    QPointer<FieldsForm> m_contentForm; ///< About what it consists of or where it runs.
    FieldsForm::Values m_filesChoice;   ///< What was chosen for files that were refused; what was typed is a draft.
    FieldsForm::Values m_dataChoice;
    QString m_control;
    EvidenceForm::Choice m_evidenceDraft;
    std::map<QString, Decision> m_decisions; ///< By request: what was chosen and not signed.
    QString m_askDraft;
    bool m_checking = false;
};

} // namespace assay
