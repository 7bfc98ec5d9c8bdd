// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/risk_steps.h"

#include "core/base/shown_text.h"
#include "core/risks/risk_store.h"
#include "ui/panes/comment_form.h"
#include "ui/panes/risk_auditor/risk_forms.h"
#include "ui/widgets/button.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/page.h"

namespace assay {

RiskSteps::RiskSteps(Session& session, Page& page)
    : StepButtons(session, page)
    , m_edit(add("editRisk", tr("Edit…"), &RiskSteps::edit))
    , m_treat(add("treatRisk", tr("Treatment…"), &RiskSteps::treat))
    , m_assess(add("assessRisk", tr("Assess…"), &RiskSteps::assess))
    , m_lower(add("lowerRisk", tr("Bring evidence…"), &RiskSteps::lower))
    , m_bear(add("bearRisk", tr("Bear it…"), &RiskSteps::bear))
    , m_validate(add("validateRisk", tr("Validate…"), &RiskSteps::validate, true))
    , m_agree(add("agreeToRisk", tr("Agree to bear it…"), &RiskSteps::agree, true))
    , m_reopen(add("reopenRisk", tr("Take back…"), &RiskSteps::reopen))
    , m_close(add("closeRisk", tr("Close…"), &RiskSteps::close))
{
}

void RiskSteps::setStory(const risks::RiskStory& story)
{
    m_story = story;
    const Risk& risk = story.risk;
    const risks::RiskRefusals& refusals = story.refusals;
    const bool isJudged = risk.state == RiskState::Assessed || risk.state == RiskState::Treated;
    const bool offered = isJudged && risk.isOfferedAt(story.asOf);
    show(m_edit, false, refusals.edit);
    show(m_treat, risk.state != RiskState::Closed && !offered, refusals.edit);
    show(m_assess, risk.state == RiskState::Identified, refusals.assess);
    show(m_lower, isJudged && !risk.lowering && !offered, refusals.lower);
    show(m_bear, isJudged && !offered && refusals.offer.isEmpty(), refusals.offer);
    show(m_validate, risk.lowering.has_value(), refusals.validate);
    show(m_agree, offered, refusals.agree);
    show(m_reopen, risk.state == RiskState::RiskAccepted || risk.state == RiskState::Closed, refusals.reopen);
    show(m_close, risk.state == RiskState::Treated && !offered, refusals.close);
    showRest();
}

void RiskSteps::open(FieldsForm* form)
{
    m_form = FieldsForm::open(form, &m_page, [this] { Q_EMIT taken({}); });
}

void RiskSteps::edit()
{
    if (!m_form)
        open(editRiskForm(m_session, m_story));
}

void RiskSteps::treat()
{
    if (!m_form)
        open(treatRiskForm(m_session, m_story));
}

void RiskSteps::assess()
{
    if (!m_form)
        open(assessRiskForm(m_session, m_story.risk));
}

void RiskSteps::lower()
{
    if (!m_form)
        open(lowerRiskForm(m_session, m_story.risk));
}

void RiskSteps::validate()
{
    if (!m_form)
        open(validateRiskForm(m_session, m_story.risk));
}

void RiskSteps::bear()
{
    if (!m_form)
        open(bearRiskForm(m_session, m_story.risk));
}

void RiskSteps::askReason(RiskState to, const QString& title, const QString& words, const QString& verb)
{
    if (m_form)
        return;
    auto* form = new CommentForm(m_session,
                                 {title, words, tr("Reason, for everybody who reads the log"), verb,
                                  QStringLiteral("risk/%1/%2").arg(m_story.risk.uid, toString(to)), true});
    connect(
        form, &CommentForm::given, this, [this, uid = m_story.risk.uid, to](const QString& reason, const auto& draft) {
            write(
                [move = RiskMove{uid, to, reason}](db::Database& database, const Actor& actor, const QString& command) {
                    return RiskStore(database).move(move, actor, command);
                },
                {}, draft);
        });
    m_form = form;
    new Overlay(form, m_page.window());
}

void RiskSteps::agree()
{
    const Risk& risk = m_story.risk;
    askReason(RiskState::RiskAccepted, tr("Agree that %1 is borne").arg(risk.key),
              tr("%1 offers to bear it: %2").arg(shownText(risk.accepter.name), shownParagraphs(risk.acceptance)),
              tr("Agree"));
}

void RiskSteps::close()
{
    askReason(RiskState::Closed, tr("Close %1").arg(m_story.risk.key),
              tr("You say that it is a risk no more. It can be taken back."), tr("Close"));
}

void RiskSteps::reopen()
{
    askReason(RiskState::Assessed, tr("Take %1 back").arg(m_story.risk.key),
              tr("It is open again, at what is left of it now; nobody bears it any more."), tr("Take it back"));
}

} // namespace assay
