// SPDX-License-Identifier: GPL-3.0-or-later
// What people bring to a release and take home from it.
#include "core/base/ulid.h"
#include "core/base/write_file.h"
#include "core/evidence/evidence_store.h"
#include "core/jobs/hash_progress.h"
#include "core/packages/sign_off_receipt.h"
#include "ui/panes/comment_form.h"
#include "ui/panes/risk_auditor/answer_form.h"
#include "ui/panes/risk_auditor/release_steps.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/page.h"

namespace assay {
namespace {

/// Reads every file before it adds the first, so that one that cannot be read leaves nothing behind; what the store refuses
/// after others were added says how many these are.
Result<std::vector<EvidenceFile>> addedEvidence(const EvidenceForm::Choice& choice, const EvidenceDraft& draft,
                                                db::Database& database, const Actor& actor, const HashMonitor& monitor)
{
    std::vector<EvidenceFile> files;
    for (const QString& path : choice.paths) {
        Result<EvidenceFile> file = readEvidenceFile(path, choice.reading, monitor);
        if (!file)
            return failed(file);
        files.push_back(std::move(*file));
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        const Result<QString> uid =
            EvidenceStore(database).add(draft, files[i], actor, newUlid(database.clock().now()));
        if (uid)
            continue;
        Error error = uid.error();
        if (i > 0)
            error.message = ReleaseSteps::tr("%1 Documents that were added before it, of %2: %3.")
                                .arg(error.message, QString::number(files.size()), QString::number(i));
        return tl::unexpected(error);
    }
    return files;
}

} // namespace

void ReleaseSteps::showEvidenceSteps()
{
    const bool canAnswer = !m_evidence.controls.empty();
    show(m_addEvidence, false, m_evidence.addRefusal);
    show(m_withdrawEvidence, false, m_documentRefusal);
    show(m_answer, false,
         canAnswer ? QString() : tr("The program checks every control of the policy in force; nobody answers one."));
    show(m_receipt, false,
         ownSignOff().isEmpty() ? tr("You have signed no decision on it, and a receipt is about one.") : QString(),
         false);
}

void ReleaseSteps::setDocument(const evidence::DocumentStanding* document, const QString& refusal)
{
    m_document = document ? std::optional(*document) : std::nullopt;
    m_documentRefusal = refusal;
    showEvidenceSteps();
}

void ReleaseSteps::chooseEvidence()
{
    addEvidence({});
}

void ReleaseSteps::addEvidence(const QStringList& paths)
{
    if (m_evidenceForm)
        return;
    if (!m_addEvidence->isEnabled()) // As where files are dropped on the page.
        return Q_EMIT refused({Error::Kind::Denied, m_addEvidence->statusTip(), {}});
    EvidenceForm::About about{m_story.release().name(), {}, m_story.isOpen()};
    for (const policies::ControlResult& control : m_story.judged.decision.controls)
        about.controls.emplace_back(control.key, control.title);
    if (!paths.isEmpty())
        m_evidenceDraft.paths = paths;
    auto* form = new EvidenceForm(about, m_evidenceDraft);
    connect(form, &EvidenceForm::drafted, this,
            [this](const EvidenceForm::Choice& choice) { m_evidenceDraft = choice; });
    connect(form, &EvidenceForm::chosen, this, &ReleaseSteps::readEvidence);
    m_evidenceForm = form;
    new Overlay(form, m_page.window());
}

/// A large file takes long: the work is shown with its progress and can be cancelled, and goes on when the page is left. What
/// was typed is there again where it is refused.
void ReleaseSteps::readEvidence(const EvidenceForm::Choice& choice)
{
    m_evidenceDraft = choice;
    const EvidenceDraft draft{m_story.release().uid, choice.control, choice.title, {}};
    const auto job = startJob<std::vector<EvidenceFile>>(
        &m_session.follows,
        [choice, draft, database = m_session.database.get(),
         actor = m_session.actor](JobContext<std::vector<EvidenceFile>>& context) {
            return addedEvidence(choice, draft, *database, actor, hashProgress(context));
        });
    followReading<std::vector<EvidenceFile>>(
        tr("Reading evidence of %1").arg(m_story.release().name()), job,
        [this](const std::vector<EvidenceFile>& files) {
            m_evidenceDraft = {};
            Q_EMIT taken(files.size() == 1
                             ? tr("Added: %1, sha256 %2.")
                                   .arg(files.front().name, QString::fromLatin1(toHex(files.front().sha256)))
                             : tr("Documents added: %1.").arg(files.size()));
        });
}

void ReleaseSteps::withdrawEvidence()
{
    if (m_comment || !m_document || !m_documentRefusal.isEmpty())
        return;
    const ReleaseEvidence& document = m_document->document;
    QString words = tr("It counts no longer, and stays in the project with your reason.");
    if (m_story.isOpen())
        words += u' ' + tr("People are deciding on this release: their request is void.");
    m_comment =
        new CommentForm(m_session,
                        {tr("Withdraw “%1”").arg(document.title), words, tr("Reason, for everybody who reads the log"),
                         tr("Withdraw"), QStringLiteral("evidence/%1/withdrawn").arg(document.uid), true});
    connect(m_comment, &CommentForm::given, this, [this, document](const QString& reason, const auto& draft) {
        write(
            [uid = document.uid, reason](db::Database& database, const Actor& actor, const QString& command) {
                return EvidenceStore(database).withdraw(uid, reason, actor, command);
            },
            tr("“%1” was withdrawn.").arg(document.title), draft);
    });
    new Overlay(m_comment, m_page.window());
}

void ReleaseSteps::setControl(const QString& control)
{
    m_control = control;
}

void ReleaseSteps::answerChosen()
{
    answer(m_control);
}

void ReleaseSteps::answer(const QString& control)
{
    if (m_evidenceForm || !m_answer->isEnabled())
        return;
    auto* form = new AnswerForm(m_session, {m_story.release().uid, m_story.release().name(), m_story.isOpen()},
                                m_evidence, control);
    connect(form, &WorkForm::done, this, [this] { Q_EMIT taken(tr("The answer was kept.")); });
    m_evidenceForm = form;
    new Overlay(form, m_page.window());
}

QString ReleaseSteps::ownSignOff() const
{
    for (const approvals::RequestStory& request : m_story.requests) {
        for (auto signOff = request.signOffs.rbegin(); signOff != request.signOffs.rend(); ++signOff) {
            if (signOff->personUid == m_story.viewer.person)
                return signOff->signOff.uid;
        }
    }
    return {};
}

void ReleaseSteps::saveOwnReceipt()
{
    saveReceipt(ownSignOff());
}

void ReleaseSteps::saveReceipt(const QString& signOff)
{
    const QString name = QString(m_story.release().name()).replace(u'/', u'-') + QStringLiteral("-receipt.json");
    const QString path = fileToSave(&m_page, tr("Save the receipt"), name, tr("JSON (*.json)"));
    if (path.isEmpty())
        return;
    const auto job = startJob<void>(
        &m_session.reads, [database = m_session.database.get(), signOff, path](JobContext<void>&) -> Result<> {
            const Result<QByteArray> receipt = database->read(
                [&](db::Connection& connection) { return receipts::write(receipts::ofSignOff(connection, signOff)); });
            return receipt ? writeFile(path, *receipt) : failed(receipt);
        });
    m_session.jobs.follow(tr("Writing %1").arg(QFileInfo(path).fileName()), QFuture<void>(job));
    whenDone(job, this, [this, path](const Result<>& written) {
        if (written)
            Q_EMIT taken(tr("The receipt was written to %1. It shows, without this project, that the log had the "
                            "decision.")
                             .arg(path));
        else
            Q_EMIT refused(written.error());
    });
}

} // namespace assay
