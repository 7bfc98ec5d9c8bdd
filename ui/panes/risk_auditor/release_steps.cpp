// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/release_steps.h"

#include "core/approvals/approval_store.h"
#include "core/approvals/file_checks.h"
#include "core/base/write_file.h"
#include "core/findings/finding_store.h"
#include "core/jobs/hash_progress.h"
#include "ui/changes/change_form.h"
#include "ui/changes/change_steps.h"
#include "ui/incidents/incident_form.h"
#include "ui/panes/comment_form.h"
#include "ui/panes/risk_auditor/finding_form.h"
#include "ui/panes/risk_auditor/package_job.h"
#include "ui/panes/risk_auditor/release_tables.h"
#include "ui/panes/save_table.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/page.h"

#include <QFileInfo>

#include <algorithm>

namespace assay {

ReleaseSteps::ReleaseSteps(Session& session, Page& page)
    : StepButtons(session, page)
{
    addAll();
}

void ReleaseSteps::addAll()
{
    m_export = add("exportDossier", tr("Export dossier"), &ReleaseSteps::exportDossier);
    m_package = add("exportPackage", tr("Export package…"), &ReleaseSteps::choosePackage);
    addTables();
    m_addEvidence = add("addEvidence", tr("Add evidence…"), &ReleaseSteps::chooseEvidence);
    m_withdrawEvidence = add("withdrawEvidence", tr("Withdraw evidence…"), &ReleaseSteps::withdrawEvidence);
    m_answer = add("answerControl", tr("Answer a control…"), &ReleaseSteps::answerChosen);
    m_receipt = add("saveReceipt", tr("Save the receipt of my decision…"), &ReleaseSteps::saveOwnReceipt);
    addContentSteps();
    m_check = add("checkFiles", tr("Check files again"), &ReleaseSteps::checkFiles);
    m_withdraw = add("withdrawRequest", tr("Withdraw…"), &ReleaseSteps::withdraw);
    m_changes = add("requestChanges", tr("Request changes…"), &ReleaseSteps::requestChanges);
    m_reject = add("rejectRelease", tr("Reject…"), &ReleaseSteps::reject);
    m_finding = add("raiseFinding", tr("Raise finding"), &ReleaseSteps::raiseFinding);
    m_incident = add("reportIncident", tr("Report an incident…"), &ReleaseSteps::reportIncident);
    m_take = add("takeRelease", tr("Take for validation"), &ReleaseSteps::take);
    m_planChange = add("planChange", tr("Plan a change…"), &ReleaseSteps::planChange);
    m_plan = add("planDeployment", tr("Plan a deployment…"), &ReleaseSteps::planDeployment);
    m_candidate = add("makeCandidate", tr("Call it complete"), &ReleaseSteps::makeCandidate, true);
    m_ask = add("askApproval", tr("Ask for approval…"), &ReleaseSteps::ask, true);
    m_sign = add("signRelease", tr("Sign release…"), &ReleaseSteps::approve, true);
    addAsking();
}

/// Its tables, each as a file: in the menu "More", in the palette, and in the context menu of what shows them.
void ReleaseSteps::addTables()
{
    m_tables = {add("exportChecks", tr("Export checks as CSV…"), &ReleaseSteps::exportChecks),
                add("exportSignatures", tr("Export signatures as CSV…"), &ReleaseSteps::exportSignatures),
                add("exportFiles", tr("Export files as CSV…"), &ReleaseSteps::exportFiles),
                add("exportData", tr("Export data sets as CSV…"), &ReleaseSteps::exportData)};
}

void ReleaseSteps::exportChecks()
{
    saveTableOf(QStringLiteral("checks"), releasetables::checksCsv(m_story));
}

void ReleaseSteps::exportSignatures()
{
    saveTableOf(QStringLiteral("signatures"), releasetables::signaturesCsv(m_story));
}

void ReleaseSteps::exportFiles()
{
    saveTableOf(QStringLiteral("files"), releasetables::filesCsv(m_story));
}

void ReleaseSteps::exportData()
{
    saveTableOf(QStringLiteral("data"), releasetables::dataCsv(m_story));
}

void ReleaseSteps::saveTableOf(const QString& part, const QByteArray& bytes)
{
    const QString release = QString(m_story.release().name()).replace(u'/', u'-');
    saveCsv(bytes, tr("Save the table"), QStringLiteral("%1-%2.csv").arg(release, part), m_session, m_page);
}

void ReleaseSteps::setStory(const approvals::ReleaseStory& story, const evidence::EvidenceStory& evidence)
{
    m_story = story;
    m_evidence = evidence;
    const approvals::ReleaseRefusals& refusals = story.refusals;
    const ReleaseState state = story.release().state;
    const bool open = story.isOpen();
    const bool draft = state == ReleaseState::Draft || state == ReleaseState::ChangesRequested;
    // While people decide, the name of what they decide on needs the room.
    const bool decided = !story.requests.empty();
    show(m_export, !open && !decided, {}, false);
    show(m_package, !open && decided,
         decided ? QString()
                 : tr("A package holds what people decided on. Ask for approval first; until then the dossier can be "
                      "exported."),
         false);
    for (QPushButton* table : m_tables)
        show(table, false, {}, false);
    show(m_check, !open, m_checking ? tr("The files are being read.") : refusals.check);
    show(m_withdraw, open && refusals.withdraw.isEmpty(), refusals.withdraw);
    show(m_changes, false, refusals.decide); // The form of signing offers it, too.
    show(m_reject, open, refusals.decide);
    const bool mayTake = open && refusals.take.isEmpty();
    show(m_finding, open && !mayTake, {});
    show(m_take, mayTake, refusals.take);
    show(m_planChange, false, refusals.planChange);
    show(m_incident, false, refusals.incident);
    show(m_plan, isApproved(state), refusals.plan);
    show(m_candidate, draft, refusals.candidate);
    const bool isOutdated = open && !story.judged.newerPolicy.isEmpty();
    show(m_ask, state == ReleaseState::Candidate || isOutdated, refusals.ask);
    show(m_sign, open, refusals.decide);
    showContentSteps();
    showEvidenceSteps();
    showRest();
}

void ReleaseSteps::makeCandidate()
{
    write([uid = m_story.release().uid](db::Database& database, const Actor& actor, const QString& command) {
        return ReleaseStore(database).move({uid, ReleaseState::Candidate, {}}, actor, command);
    });
}

void ReleaseSteps::take()
{
    write(
        [uid = m_story.release().uid](db::Database& database, const Actor& actor, const QString& command) {
            return ReleaseStore(database).move({uid, ReleaseState::InValidation, {}}, actor, command);
        },
        tr("%1 is in validation by you.").arg(m_story.release().name()));
}

void ReleaseSteps::ask()
{
    if (m_comment)
        return;
    m_comment = new CommentForm(m_session,
                                {tr("Ask for approval of %1").arg(m_story.release().name()),
                                 tr("All that is known of it is frozen for those who decide. As long as they do, "
                                    "nothing of it can be changed."),
                                 tr("Comment, for those who decide"),
                                 tr("Ask for approval"),
                                 QStringLiteral("release/%1/request").arg(m_story.release().uid),
                                 false,
                                 {},
                                 tr("Wanted by, a day such as 2027-01-31; may stay empty")});
    connect(m_comment, &CommentForm::given, this,
            [this, uid = m_story.release().uid](const QString& comment, const auto& draft) {
                write(
                    [wish = ApprovalWish{uid, comment, m_comment->day()}](db::Database& database, const Actor& actor,
                                                                          const QString& command) -> Result<> {
                        const Result<QString> asked = ApprovalStore(database).request(wish, actor, command);
                        if (!asked)
                            return failed(asked);
                        return {};
                    },
                    {}, draft);
            });
    new Overlay(m_comment, m_page.window());
}

void ReleaseSteps::withdraw()
{
    if (m_comment || !m_story.judged.request)
        return;
    m_comment = new CommentForm(m_session,
                                {tr("Withdraw the request for %1").arg(m_story.release().name()),
                                 tr("What was signed for this request no longer counts. The release is a candidate "
                                    "again and can be changed."),
                                 tr("Reason, for everybody who reads the log"), tr("Withdraw"),
                                 QStringLiteral("request/%1/withdraw").arg(m_story.judged.request->uid), false});
    connect(m_comment, &CommentForm::given, this,
            [this, uid = m_story.judged.request->uid](const QString& reason, const auto& draft) {
                write(
                    [uid, reason](db::Database& database, const Actor& actor, const QString& command) {
                        return ApprovalStore(database).withdraw(uid, reason, actor, command);
                    },
                    {}, draft);
            });
    new Overlay(m_comment, m_page.window());
}

/// A large file takes long: the work is shown with its progress and can be cancelled.
void ReleaseSteps::checkFiles()
{
    m_checking = true;
    setStory(m_story, m_evidence);
    const auto job = startJob<ReleaseChecks>(
        &m_session.follows,
        [release = m_story.release(), database = m_session.database.get()](JobContext<ReleaseChecks>& context) {
            return checkRelease(*database, release, hashProgress(context));
        });
    m_session.jobs.follow(tr("Reading the files of %1").arg(m_story.release().name()), QFuture<void>(job));
    auto* watcher = new QFutureWatcher<Result<ReleaseChecks>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] { // Also when it was cancelled.
        watcher->deleteLater();
        m_checking = false;
        setStory(m_story, m_evidence);
        if (watcher->isCanceled() || watcher->future().resultCount() == 0)
            return;
        const Result<ReleaseChecks> checks = watcher->result();
        if (checks)
            recordChecks(*checks);
        else
            Q_EMIT refused(checks.error());
    });
    watcher->setFuture(job);
}

void ReleaseSteps::recordChecks(const ReleaseChecks& checks)
{
    const std::vector<ReleaseArtifact>& files = m_story.release().parts.artifacts;
    const auto read = checks.files.size() + checks.documents.size();
    if (read == 0) {
        Q_EMIT refused({Error::Kind::NotFound,
                        tr("None of the files of %1 can be read on this machine. Nothing was recorded; check them "
                           "where they are.")
                            .arg(m_story.release().name()),
                        {}});
        return;
    }
    const auto altered =
        std::count_if(checks.files.begin(), checks.files.end(),
                      [&](const ArtifactCheck& check) {
                          return std::none_of(files.begin(), files.end(), [&](const ReleaseArtifact& file) {
                              return file.path == check.path && check.found == file.sha256;
                          });
                      })
        + std::count_if(checks.documents.begin(), checks.documents.end(), [&](const DocumentCheck& check) {
              return std::none_of(m_story.documents.begin(), m_story.documents.end(),
                                  [&](const ReleaseEvidence& document) {
                                      return document.uid == check.uid && check.found == document.sha256;
                                  });
          });
    const auto elsewhere = static_cast<qsizetype>(files.size()) - static_cast<qsizetype>(checks.files.size());
    QString sentence = altered == 0 ? tr("Files read again: %1, all unchanged.").arg(read)
                                    : tr("Files read again: %1. Changed or gone: %2.").arg(read).arg(altered);
    if (elsewhere > 0)
        sentence += u' ' + tr("Not readable on this machine: %1.").arg(elsewhere);
    if (altered > 0 && m_story.isOpen())
        sentence += u' ' + tr("Approval request %1 is void; ask again.").arg(m_story.judged.request->number);
    write(
        [uid = m_story.release().uid, checks](db::Database& database, const Actor& actor, const QString& command) {
            return ReleaseStore(database).recordChecks(uid, checks, actor, command);
        },
        sentence);
}

void ReleaseSteps::exportDossier()
{
    const QString name = QString(m_story.release().name()).replace(u'/', u'-') + QStringLiteral("-dossier.json");
    const QString path = fileToSave(&m_page, tr("Export the dossier"), name, tr("JSON (*.json)"));
    if (path.isEmpty())
        return;
    const auto job = startJob<void>(
        &m_session.reads, [path, bytes = m_story.dossier](JobContext<void>&) { return writeFile(path, bytes); });
    m_session.jobs.follow(tr("Writing %1").arg(QFileInfo(path).fileName()), QFuture<void>(job));
    whenDone(job, this, [this, path](const Result<>& written) {
        if (written)
            Q_EMIT taken(tr("The dossier was written to %1.").arg(path));
        else
            Q_EMIT refused(written.error());
    });
}

void ReleaseSteps::choosePackage()
{
    if (m_packageForm)
        return;
    m_packageForm = new PackageForm(m_session, m_story.release().name());
    connect(m_packageForm, &PackageForm::chosen, this, &ReleaseSteps::writePackage);
    new Overlay(m_packageForm, m_page.window());
}

void ReleaseSteps::writePackage(const PackageForm::Choice& choice)
{
    whenDone(startPackage(m_session, m_story.release().uid, choice), this,
             [this, path = choice.path](const Result<ExportedPackage>& written) {
                 if (written)
                     Q_EMIT taken(packageSentence(*written, path));
                 else
                     Q_EMIT refused(written.error());
             });
}

void ReleaseSteps::raiseFinding()
{
    auto* form = new FindingForm(
        m_session,
        FindingForm::Raising{tr("Raise a finding on %1").arg(m_story.release().name()), m_story.release().uid});
    connect(form, &WorkForm::done, this, [this, form] {
        Q_EMIT m_session.events.changed();
        Q_EMIT taken(tr("The finding was raised: %1").arg(form->findingTitle()));
    });
    new Overlay(form, m_page.window());
}

void ReleaseSteps::planChange()
{
    openNewChange(m_session, m_page, m_story.release().uid);
}

void ReleaseSteps::reportIncident()
{
    IncidentOccasion occasion{QStringLiteral("release/%1").arg(m_story.release().uid)};
    occasion.fields.release = m_story.release().uid;
    openNewIncident(m_session, m_page, occasion);
}

void ReleaseSteps::planDeployment()
{
    openDeploymentPlan(m_session, m_page, m_story.release().uid, m_story.release().name(),
                       [this] { Q_EMIT taken(tr("It is planned; its change is scheduled.")); });
}

void ReleaseSteps::approve()
{
    openSignForm(Decision::Approve);
}

void ReleaseSteps::reject()
{
    openSignForm(Decision::Reject);
}

void ReleaseSteps::requestChanges()
{
    openSignForm(Decision::RequestChanges);
}

/// What was typed for this request before is there again; the button that was pressed says the decision.
void ReleaseSteps::openSignForm(Decision decision)
{
    if (m_form || !m_story.judged.request)
        return;
    const QString request = m_story.judged.request->uid;
    const auto chosen = m_decisions.find(request);
    const bool goesOn = decision == Decision::Approve && chosen != m_decisions.end() && approves(chosen->second);
    m_form = new SignForm(m_session, m_story, goesOn ? chosen->second : decision);
    connect(m_form, &SignForm::left, this, [this, request](Decision made) { m_decisions[request] = made; });
    connect(m_form, &SignForm::signedOff, this, [this, request](const QString& signOff) {
        m_decisions.erase(request);
        Q_EMIT taken({});
        Q_EMIT signedOff(signOff);
    });
    new Overlay(m_form, m_page.window());
}

} // namespace assay
