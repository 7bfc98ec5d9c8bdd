// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/finding_steps.h"

#include "core/findings/finding_store.h"
#include "ui/panes/comment_form.h"
#include "ui/panes/risk_auditor/acceptance_form.h"
#include "ui/panes/risk_auditor/finding_form.h"
#include "ui/panes/risk_auditor/owner_form.h"
#include "ui/widgets/button.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/page.h"

namespace assay {

FindingSteps::FindingSteps(Session& session, Page& page)
    : StepButtons(session, page)
    , m_edit(add("editFinding", tr("Edit…"), &FindingSteps::edit))
    , m_assign(add("assignFinding", tr("Assign…"), &FindingSteps::assign))
    , m_offer(add("offerAcceptance", tr("Bear the risk…"), &FindingSteps::offer))
    , m_begin(add("beginFinding", tr("Begin to mend it"), &FindingSteps::begin, true))
    , m_ready(add("askForClosing", tr("Ask for closing…"), &FindingSteps::askForClosing, true))
    , m_reopen(add("reopenFinding", tr("Not mended…"), &FindingSteps::reopen))
    , m_agree(add("agreeToRisk", tr("Agree to the risk…"), &FindingSteps::agree, true))
    , m_close(add("closeFinding", tr("Close…"), &FindingSteps::close, true))
{
    addAsking();
}

void FindingSteps::setStory(const findings::FindingStory& story)
{
    m_story = story;
    const Finding& finding = story.finding;
    const findings::FindingRefusals& refusals = story.refusals;
    const FindingState state = finding.state;
    const bool open = state == FindingState::Open;
    const bool offered = finding.isOfferedAt(story.asOf);
    const bool bears = open && !offered && refusals.offer.isEmpty() && !refusals.begin.isEmpty();
    show(m_edit, false, refusals.edit);
    show(m_assign, open || state == FindingState::InProgress, refusals.assign);
    show(m_offer, bears, refusals.offer);
    show(m_begin, open && !offered && !bears, refusals.begin);
    show(m_ready, state == FindingState::InProgress, refusals.ready);
    show(m_reopen, state == FindingState::ReadyForValidation, refusals.reopen);
    show(m_agree, offered, refusals.agree);
    show(m_close, state == FindingState::ReadyForValidation, refusals.close);
    showRest();
}

void FindingSteps::openForm(QWidget* form)
{
    m_form = form;
    new Overlay(form, m_page.window());
}

void FindingSteps::edit()
{
    if (m_form)
        return;
    auto* form = new FindingForm(m_session, m_story.finding);
    connect(form, &WorkForm::done, this, [this] { Q_EMIT m_session.events.changed(); });
    openForm(form);
}

void FindingSteps::assign()
{
    if (m_form)
        return;
    const Finding& finding = m_story.finding;
    auto* form = new OwnerForm(tr("Who mends %1?").arg(finding.key), m_story.people, finding.owner.uid);
    connect(form, &OwnerForm::given, this, [this, uid = finding.uid](const QString& owner) {
        write([uid, owner](db::Database& database, const Actor& actor, const QString& command) {
            return FindingStore(database).assign(uid, owner, actor, command);
        });
    });
    openForm(form);
}

void FindingSteps::move(FindingState to, const QString& reason, const std::shared_ptr<DraftFile>& draft)
{
    const FindingMove step{m_story.finding.uid, to, reason};
    write([step](db::Database& database, const Actor& actor,
                 const QString& command) { return FindingStore(database).move(step, actor, command); },
          {}, draft);
}

void FindingSteps::askReason(FindingState to, const QString& title, const QString& words, const QString& verb,
                             bool needed)
{
    if (m_form)
        return;
    auto* form = new CommentForm(m_session,
                                 {title, words, tr("Reason, for everybody who reads the log"), verb,
                                  QStringLiteral("finding/%1/%2").arg(m_story.finding.uid, toString(to)), needed});
    connect(form, &CommentForm::given, this,
            [this, to](const QString& reason, const auto& draft) { move(to, reason, draft); });
    openForm(form);
}

void FindingSteps::begin()
{
    move(FindingState::InProgress, {});
}

void FindingSteps::askForClosing()
{
    askReason(FindingState::ReadyForValidation, tr("Ask for the closing of %1").arg(m_story.finding.key),
              tr("You say that it is mended. A model-risk auditor who is not its owner looks at it, and closes it or "
                 "opens it again."),
              tr("Ask for closing"), false);
}

void FindingSteps::close()
{
    askReason(FindingState::Closed, tr("Close %1").arg(m_story.finding.key),
              tr("You agree that it is mended. A closed finding stays as it is; it no longer stands against its "
                 "release."),
              tr("Close"), false);
}

void FindingSteps::reopen()
{
    askReason(FindingState::Open, tr("%1 is not mended").arg(m_story.finding.key),
              tr("It is open again, and its owner is told why."), tr("Open it again"), true);
}

void FindingSteps::agree()
{
    const Finding& finding = m_story.finding;
    askReason(FindingState::RiskAccepted, tr("Agree to the risk of %1").arg(finding.key),
              tr("%1 offers to bear it: %2").arg(finding.accepter.name, finding.acceptance), tr("Agree"), true);
}

void FindingSteps::offer()
{
    if (m_form)
        return;
    auto* form = new AcceptanceForm(m_session, m_story.finding);
    connect(form, &AcceptanceForm::given, this,
            [this, uid = m_story.finding.uid](const QString& reason, qint64 until, const auto& draft) {
                write(
                    [acceptance = RiskAcceptance{uid, reason, until}](db::Database& database, const Actor& actor,
                                                                      const QString& command) {
                        return FindingStore(database).offerAcceptance(acceptance, actor, command);
                    },
                    {}, draft);
            });
    openForm(form);
}

} // namespace assay
