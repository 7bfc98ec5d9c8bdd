// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_story.h"
#include "core/releases/release_store.h"
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

    void setStory(const approvals::ReleaseStory& story);

private:
    void addAll();
    void makeCandidate();
    void ask();
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
    void approve();
    void reject();
    void requestChanges();
    void openSignForm(Decision decision);

    approvals::ReleaseStory m_story;
    QPushButton* m_export = nullptr;
    QPushButton* m_package = nullptr;
    std::vector<QPushButton*> m_tables; ///< Each exports one.
    QPushButton* m_check = nullptr;
    QPushButton* m_withdraw = nullptr;
    QPushButton* m_changes = nullptr;
    QPushButton* m_reject = nullptr;
    QPushButton* m_finding = nullptr;
    QPushButton* m_candidate = nullptr;
    QPushButton* m_ask = nullptr;
    QPushButton* m_sign = nullptr;
    QPointer<SignForm> m_form;
    QPointer<CommentForm> m_comment;
    QPointer<PackageForm> m_packageForm;
    std::map<QString, Decision> m_decisions; ///< By request: what was chosen and not signed.
    bool m_checking = false;
};

} // namespace assay
