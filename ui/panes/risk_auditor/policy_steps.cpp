// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/policy_steps.h"

#include "core/base/ulid.h"
#include "core/base/write_file.h"
#include "core/policies/policy_store.h"
#include "core/policies/policy_text.h"
#include "ui/panes/comment_form.h"
#include "ui/panes/risk_auditor/control_form.h"
#include "ui/panes/risk_auditor/policy_dates_form.h"
#include "ui/panes/risk_auditor/quorum_form.h"
#include "ui/widgets/button.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/page.h"

#include <QFileDialog>

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
    , m_publish(add("publishPolicy", tr("Publish…"), &PolicySteps::publish, true))
{
}

void PolicySteps::setStory(const policies::PolicyStory& story)
{
    m_story = story;
    const bool draft = story.standing == PolicyStanding::Draft;
    const bool coming = story.standing == PolicyStanding::Coming;
    show(m_export, !draft, {}, false);
    show(m_dates, draft, story.refusals.edit);
    show(m_quorums, draft, story.refusals.edit);
    show(m_withdraw, coming, story.refusals.withdraw);
    show(m_next, !draft, story.refusals.next);
    show(m_publish, draft, story.refusals.publish);
    showRest();
}

void PolicySteps::openForm(QWidget* form)
{
    m_form = form;
    new Overlay(form, m_page.window());
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
    connect(form, &PolicyDatesForm::given, this, &PolicySteps::save);
    openForm(form);
}

void PolicySteps::changeQuorums()
{
    if (m_form)
        return;
    auto* form = new QuorumForm(m_story.version.policy);
    connect(form, &QuorumForm::given, this, &PolicySteps::save);
    openForm(form);
}

void PolicySteps::save(const policies::Policy& policy)
{
    write([uid = m_story.version.uid, seen = m_story.version.rowVersion, text = policies::canonicalPolicy(policy)](
              db::Database& database, const Actor& actor, const QString& command) {
        return PolicyStore(database).editDraft(uid, seen, text, actor, command);
    });
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

void PolicySteps::addControl()
{
    if (m_form)
        return;
    auto* form = new ControlForm(m_story.version.policy, {});
    connect(form, &ControlForm::given, this, &PolicySteps::save);
    openForm(form);
}

void PolicySteps::editControl(const policies::Control& control)
{
    if (m_form || m_story.standing != PolicyStanding::Draft || !m_story.refusals.edit.isEmpty())
        return;
    auto* form = new ControlForm(m_story.version.policy, control.key);
    connect(form, &ControlForm::given, this, &PolicySteps::save);
    openForm(form);
}

void PolicySteps::removeControl(const policies::Control& control)
{
    policies::Policy policy = m_story.version.policy;
    policy.controls.erase(std::remove_if(policy.controls.begin(), policy.controls.end(),
                                         [&](const policies::Control& one) { return one.key == control.key; }),
                          policy.controls.end());
    save(policy);
}

void PolicySteps::publish()
{
    if (m_form)
        return;
    const policies::Policy& policy = m_story.version.policy;
    const QString words = tr("From %1 on, releases are judged by it. Changes against what is in force: %2. A published "
                             "version never changes; the next one takes its place.")
                              .arg(policy.effectiveFrom.toString(Qt::ISODate))
                              .arg(m_story.changes.size());
    auto* form = new CommentForm({tr("Publish %1").arg(m_story.version.name()),
                                  words,
                                  tr("Reason, for everybody who reads the log"),
                                  tr("Publish"),
                                  {},
                                  false});
    connect(form, &CommentForm::given, this, [this, uid = m_story.version.uid](const QString& reason) {
        write([uid, reason](db::Database& database, const Actor& actor, const QString& command) {
            return PolicyStore(database).publish(uid, reason, actor, command);
        });
    });
    openForm(form);
}

void PolicySteps::withdraw()
{
    if (m_form)
        return;
    const bool draft = m_story.standing == PolicyStanding::Draft;
    auto* form = new CommentForm({tr("Withdraw %1").arg(m_story.version.name()),
                                  draft ? tr("The draft is kept and nothing becomes of it.")
                                        : tr("Nobody is judged by it any more. It is kept, with what was decided "
                                             "under it."),
                                  tr("Reason, for everybody who reads the log"),
                                  tr("Withdraw"),
                                  {},
                                  true});
    connect(form, &CommentForm::given, this, [this, uid = m_story.version.uid](const QString& reason) {
        write([uid, reason](db::Database& database, const Actor& actor, const QString& command) {
            return PolicyStore(database).withdraw(uid, reason, actor, command);
        });
    });
    openForm(form);
}

void PolicySteps::exportText()
{
    const policies::Policy& policy = m_story.version.policy;
    const QString name = QStringLiteral("%1-%2.json").arg(policy.id, QString::number(policy.version));
    const QString path = QFileDialog::getSaveFileName(&m_page, tr("Export the policy"), name, tr("JSON (*.json)"));
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
