// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/policy_steps.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/base/write_file.h"
#include "core/policies/policy_edits.h"
#include "core/policies/policy_text.h"
#include "ui/panes/risk_auditor/control_form.h"
#include "ui/panes/risk_auditor/gate_form.h"
#include "ui/panes/risk_auditor/gate_removal_form.h"
#include "ui/panes/risk_auditor/policy_dates_form.h"
#include "ui/panes/risk_auditor/quorum_form.h"
#include "ui/panes/risk_auditor/technique_form.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/page.h"

#include <algorithm>

namespace assay {

using policies::PolicyStanding;

PolicySteps::PolicySteps(Session& session, Page& page)
    : StepButtons(session, page)
    , m_export(add("exportPolicy", tr("Export JSON…"), &PolicySteps::exportText))
    , m_dates(add("changePolicyDates", tr("Title and dates…"), &PolicySteps::changeDates))
    , m_quorums(add("changeQuorums", tr("Who signs…"), &PolicySteps::changeQuorums))
    , m_withdraw(add("withdrawPolicy", tr("Withdraw…"), &PolicySteps::withdraw))
    , m_next(add("newPolicyVersion", tr("New version…"), &PolicySteps::draftNext, true))
    , m_sendBack(add("sendPolicyBack", tr("Send back…"), &PolicySteps::sendBack))
    , m_propose(add("proposePolicy", tr("Propose"), &PolicySteps::propose, true))
    , m_agree(add("agreePolicy", tr("Agree…"), &PolicySteps::agree, true))
    , m_publish(add("publishPolicy", tr("Publish…"), &PolicySteps::publish, true))
{
    addAsking();
}

void PolicySteps::setStory(const policies::PolicyStory& story)
{
    m_story = story;
    const bool draft = policies::isDraft(story.standing);
    const bool waits = story.standing == PolicyStanding::InReview;
    const bool coming = story.standing == PolicyStanding::Coming;
    show(m_export, !draft, {}, false);
    show(m_dates, draft, story.refusals.edit);
    show(m_quorums, draft, story.refusals.edit);
    show(m_withdraw, coming, story.refusals.withdraw);
    show(m_next, !draft, story.refusals.next);
    show(m_sendBack, waits, story.refusals.sendBack);
    show(m_propose, story.standing == PolicyStanding::Draft, story.refusals.propose);
    show(m_agree, waits, story.refusals.agree);
    show(m_publish, story.standing == PolicyStanding::Agreed, story.refusals.publish);
    showRest();
}

void PolicySteps::openForm(QWidget* form)
{
    m_form = form;
    new Overlay(form, m_page.window());
}

/// A form that gives the draft as it is to be.
template <typename Form>
void PolicySteps::openEditor(Form* form)
{
    connect(form, &Form::given, this, [this](const policies::Policy& policy) { save(policy); });
    openForm(form);
}

void PolicySteps::draftNext()
{
    if (m_form)
        return;
    auto* form = new PolicyDatesForm(
        {tr("New version of %1").arg(m_story.version.policy.id),
         tr("Version %1 begins as a copy of version %2. It is a draft that nobody is judged by until it is published; "
            "change its controls first.")
             .arg(QString::number(m_story.next.version), QString::number(m_story.version.policy.version)),
         tr("Draft it"), m_story.next});
    connect(form, &PolicyDatesForm::given, this, &PolicySteps::writeDraft);
    openForm(form);
}

void PolicySteps::writeDraft(const policies::Policy& policy)
{
    db::Database* database = m_session.database.get();
    const QString command = newUlid(database->clock().now());
    const auto job = startJob<QString>(&m_session.writes, [=, actor = m_session.actor](JobContext<QString>&) {
        return PolicyStore(*database).draft(policies::canonicalPolicy(policy), actor, command);
    });
    m_session.jobs.follow(tr("Writing"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<QString>& uid) {
        if (!uid)
            return Q_EMIT refused(uid.error());
        Q_EMIT m_session.events.changed();
        Q_EMIT m_session.events.openAsked({{}, "policy", *uid});
    });
}

void PolicySteps::changeDates()
{
    if (m_form)
        return;
    auto* form = new PolicyDatesForm({tr("Title and dates of %1").arg(m_story.version.name()),
                                      tr("It holds from the first day on, once it is published."), tr("Save"),
                                      m_story.version.policy});
    openEditor(form);
}

void PolicySteps::save(const policies::Policy& policy, const std::shared_ptr<DraftFile>& words)
{
    write([uid = m_story.version.uid, seen = m_story.version.rowVersion, text = policies::canonicalPolicy(policy)](
              db::Database& database, const Actor& actor,
              const QString& command) { return PolicyStore(database).editDraft(uid, seen, text, actor, command); },
          {}, words);
}

void PolicySteps::saveText(const QByteArray& text, qint64 expectedVersion)
{
    db::Database* database = m_session.database.get();
    const QString command = newUlid(database->clock().now());
    const auto job =
        startJob<void>(&m_session.writes, [=, uid = m_story.version.uid, actor = m_session.actor](JobContext<void>&) {
            return PolicyStore(*database).editDraft(uid, expectedVersion, text, actor, command);
        });
    m_session.jobs.follow(tr("Writing"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<>& done) {
        if (!done)
            return Q_EMIT refused(done.error());
        Q_EMIT textTaken();
        Q_EMIT taken({});
    });
}

bool PolicySteps::canEdit() const
{
    return !m_form && policies::isDraft(m_story.standing) && m_story.refusals.edit.isEmpty();
}

void PolicySteps::openControl(const QString& key)
{
    if (!canEdit())
        return;
    auto* form = new ControlForm(m_session, m_story.version, key, m_story.techniques);
    connect(form, &ControlForm::given, this,
            [this, form](const policies::Policy& policy) { save(policy, form->handOn()); });
    openForm(form);
}

void PolicySteps::addControl()
{
    openControl({});
}

void PolicySteps::editControl(const policies::Control& control)
{
    openControl(control.key);
}

void PolicySteps::editGate(const QString& gate)
{
    if (canEdit())
        openEditor(new GateForm(m_story.version.policy, gate));
}

void PolicySteps::moveGate(const QString& gate, int places)
{
    policies::Policy policy = m_story.version.policy;
    policies::moveGate(policy, gate, places);
    if (canEdit() && policy != m_story.version.policy)
        save(policy);
}

void PolicySteps::removeGate(const QString& gate)
{
    if (canEdit())
        openEditor(new GateRemovalForm(m_story.version.policy, gate));
}

void PolicySteps::editQuorum(RiskTier tier)
{
    if (canEdit())
        openEditor(new QuorumForm(m_story.version.policy, tier));
}

void PolicySteps::editTechnique(const QString& technique)
{
    if (canEdit())
        openEditor(new TechniqueForm(m_story.version.policy, technique, m_story.techniques));
}

void PolicySteps::removeControl(const policies::Control& control)
{
    policies::Policy policy = m_story.version.policy;
    policy.controls.erase(std::remove_if(policy.controls.begin(), policy.controls.end(),
                                         [&](const policies::Control& one) { return one.key == control.key; }),
                          policy.controls.end());
    save(policy);
}

void PolicySteps::propose()
{
    write([uid = m_story.version.uid](db::Database& database, const Actor& actor, const QString& command) {
        return PolicyStore(database).propose(uid, actor, command);
    });
}

/// Opens the form for the words that go with a step, and takes the step with them.
void PolicySteps::askReason(const CommentForm::Content& content,
                            Result<> (PolicyStore::*step)(const QString&, const QString&, const Actor&, const QString&))
{
    if (m_form)
        return;
    auto* form = new CommentForm(m_session, content);
    connect(form, &CommentForm::given, this,
            [this, step, uid = m_story.version.uid](const QString& reason, const auto& draft) {
                write(
                    [=](db::Database& database, const Actor& actor, const QString& command) {
                        return (PolicyStore(database).*step)(uid, reason, actor, command);
                    },
                    {}, draft);
            });
    openForm(form);
}

void PolicySteps::agree()
{
    if (m_form)
        return;
    const policies::Policy& policy = m_story.version.policy;
    const QString words = tr("%1 wrote it. From %2 on, releases are to be judged by it. Changes against what is in "
                             "force: %3; “What changes” lists them. You agree to exactly this text.")
                              .arg(shownText(m_story.version.author.name), policy.effectiveFrom.toString(Qt::ISODate),
                                   QString::number(m_story.changes.size()));
    auto* form = new CommentForm(m_session,
                                 {tr("Agree to %1").arg(m_story.version.name()), words,
                                  tr("Reason, for everybody who reads the log"), tr("Agree"),
                                  QStringLiteral("policy/%1/agree").arg(m_story.version.uid), false});
    connect(
        form, &CommentForm::given, this,
        [this, uid = m_story.version.uid, seen = m_story.version.rowVersion](const QString& reason, const auto& draft) {
            write(
                [=](db::Database& database, const Actor& actor, const QString& command) {
                    return PolicyStore(database).agree(uid, seen, reason, actor, command);
                },
                {}, draft);
        });
    openForm(form);
}

void PolicySteps::sendBack()
{
    askReason({tr("Send %1 back").arg(m_story.version.name()), tr("It is a draft again. Whoever wrote it reads why."),
               tr("Reason, for everybody who reads the log"), tr("Send back"),
               QStringLiteral("policy/%1/return").arg(m_story.version.uid), true},
              &PolicyStore::sendBack);
}

void PolicySteps::publish()
{
    const policies::Policy& policy = m_story.version.policy;
    const QString words = tr("From %1 on, releases are judged by it. Changes against what is in force: %2. %3 has "
                             "agreed to it. A published version never changes; the next one takes its place.")
                              .arg(policy.effectiveFrom.toString(Qt::ISODate), QString::number(m_story.changes.size()),
                                   shownText(m_story.version.agreedBy.name));
    askReason({tr("Publish %1").arg(m_story.version.name()), words, tr("Reason, for everybody who reads the log"),
               tr("Publish"), QStringLiteral("policy/%1/publish").arg(m_story.version.uid), false},
              &PolicyStore::publish);
}

void PolicySteps::withdraw()
{
    const bool draft = policies::isDraft(m_story.standing);
    askReason({tr("Withdraw %1").arg(m_story.version.name()),
               draft ? tr("The draft is kept and nothing becomes of it.")
                     : tr("Nobody is judged by it any more. It is kept, with what was decided under it."),
               tr("Reason, for everybody who reads the log"), tr("Withdraw"),
               QStringLiteral("policy/%1/withdraw").arg(m_story.version.uid), true},
              &PolicyStore::withdraw);
}

void PolicySteps::exportText()
{
    const policies::Policy& policy = m_story.version.policy;
    const QString name = QStringLiteral("%1-%2.json").arg(policy.id, QString::number(policy.version));
    const QString path = fileToSave(&m_page, tr("Export the policy"), name, tr("JSON (*.json)"));
    if (path.isEmpty())
        return;
    const auto job =
        startJob<void>(&m_session.reads, [path, text = policies::canonicalPolicy(policy)](JobContext<void>&) {
            return writeFile(path, text);
        });
    m_session.jobs.follow(tr("Writing %1").arg(QFileInfo(path).fileName()), QFuture<void>(job));
    whenDone(job, this, [this](const Result<>& written) {
        if (!written)
            Q_EMIT refused(written.error());
    });
}

} // namespace assay
