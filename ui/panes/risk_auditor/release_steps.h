// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_story.h"
#include "core/releases/release_store.h"
#include "ui/panes/risk_auditor/package_form.h"
#include "ui/panes/risk_auditor/sign_form.h"
#include "ui/panes/session.h"

#include <QPointer>

#include <map>

class QPushButton;

namespace assay {

class CommentForm;
class Page;

/// What people do with a release, as buttons of its page. All of them are there in every state: what cannot be done is
/// disabled and says the rule and who may; those that are not next stand in the menu "More". What is written is a job.
/// GUI thread.
class ReleaseSteps final : public QObject {
    Q_OBJECT

public:
    ReleaseSteps(Session& session, Page& page);

    void setStory(const approvals::ReleaseStory& story);

Q_SIGNALS:
    void taken(const QString& sentence); ///< Something was done; what, where that is worth saying.
    void refused(const assay::Error& error);

private:
    using Write = std::function<Result<>(db::Database&, const Actor&, const QString& command)>;

    QPushButton* add(const char* name, const QString& text, void (ReleaseSteps::*act)(), bool primary = false);
    void addAll();
    void addMore();
    bool onlyReads(const QPushButton* button) const;
    void show(QPushButton* button, bool next, const QString& refusal);
    void showMore();
    void write(const Write& step, const QString& sentence = {});

    void makeCandidate();
    void ask();
    void withdraw();
    void checkFiles();
    void recordChecks(const std::vector<ArtifactCheck>& checks);
    void exportDossier();
    void choosePackage();
    void writePackage(const PackageForm::Choice& choice);
    void addTables();
    void raiseFinding();
    void approve();
    void reject();
    void requestChanges();
    void openSignForm(Decision decision);

    Session& m_session;
    Page& m_page;
    approvals::ReleaseStory m_story;
    QPushButton* m_more = nullptr;
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
    std::vector<QPushButton*> m_buttons; ///< All but m_more.
    QPointer<SignForm> m_form;
    QPointer<CommentForm> m_comment;
    QPointer<PackageForm> m_packageForm;
    std::map<QString, SignDraft> m_drafts; ///< By request: what was typed and not signed.
    QString m_askDraft;
    bool m_checking = false;
};

} // namespace assay
