// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/decision_steps.h"

#include "core/decisions/decision_rows.h"
#include "core/decisions/decision_texts.h"
#include "ui/panes/comment_form.h"
#include "ui/panes/fields_form.h"
#include "ui/teamwork/decision_form.h"
#include "ui/widgets/button.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/page.h"

namespace assay {

DecisionSteps::DecisionSteps(Session& session, Page& page)
    : StepButtons(session, page)
    , m_edit(add("editDecision", tr("Edit…"), &DecisionSteps::edit))
    , m_deprecate(add("deprecateDecision", tr("Holds no more…"), &DecisionSteps::deprecate))
    , m_measure(add("measureDecision", tr("Write down its effect…"), &DecisionSteps::measure))
    , m_reject(add("rejectDecision", tr("Reject…"), &DecisionSteps::reject))
    , m_accept(add("acceptDecision", tr("Accept"), &DecisionSteps::accept, true))
{
    addAsking();
}

void DecisionSteps::setStory(const decisions::DecisionStory& story)
{
    m_story = story;
    const DecisionState state = story.decision.state;
    const bool proposed = state == DecisionState::Proposed;
    const bool hasEffect = state != DecisionState::Proposed && state != DecisionState::Rejected;
    show(m_edit, proposed, story.refusals.edit);
    show(m_deprecate, false, story.refusals.deprecate);
    show(m_measure, hasEffect, hasEffect ? QString() : tr("Only what was accepted has an effect."));
    show(m_reject, proposed, story.refusals.reject);
    show(m_accept, proposed, story.refusals.accept);
    showRest();
}

void DecisionSteps::edit()
{
    if (m_form)
        return;
    auto* form = new DecisionForm(m_session, m_story.decision);
    connect(form, &WorkForm::done, this, [this] { Q_EMIT taken({}); });
    m_form = form;
    new Overlay(form, m_page.window());
}

void DecisionSteps::move(DecisionState to, const QString& reason, const std::shared_ptr<DraftFile>& draft)
{
    const DecisionMove step{m_story.decision.uid, to, reason};
    write([step](db::Database& database, const Actor& actor,
                 const QString& command) { return DecisionStore(database).move(step, actor, command); },
          {}, draft);
}

void DecisionSteps::askReason(DecisionState to, const QString& title, const QString& words, const QString& verb)
{
    if (m_form)
        return;
    auto* form = new CommentForm(m_session,
                                 {title, words, tr("Reason, for everybody who reads the log"), verb,
                                  QStringLiteral("decision/%1/%2").arg(m_story.decision.uid, toString(to)), true});
    connect(form, &CommentForm::given, this,
            [this, to](const QString& reason, const auto& draft) { move(to, reason, draft); });
    m_form = form;
    new Overlay(form, m_page.window());
}

void DecisionSteps::accept()
{
    move(DecisionState::Accepted, {});
}

void DecisionSteps::reject()
{
    askReason(DecisionState::Rejected, tr("Reject %1").arg(m_story.decision.key),
              tr("It stays as it is, with the reason; another can be proposed."), tr("Reject it"));
}

void DecisionSteps::deprecate()
{
    askReason(DecisionState::Deprecated, tr("%1 holds no more").arg(m_story.decision.key),
              tr("It stays as it is, with the reason. To decide otherwise, propose a decision that takes its place."),
              tr("It holds no more"));
}

/// Over other words that came meanwhile it asks which shall stand.
void DecisionSteps::measure()
{
    if (m_form)
        return;
    const DecisionRecord& decision = m_story.decision;
    const auto problem = [](const FieldsForm::Values& values) {
        return FieldsForm::said(values, "measured").isEmpty() ? tr("Say what effect it had.") : QString();
    };
    auto* form = new FieldsForm(
        m_session,
        {QStringLiteral("effectForm"), tr("What effect did %1 have?").arg(decision.key), tr("Keep it"),
         tr("It stands beside the effect that was expected. Later words take the place of these, which stay to be "
            "read."),
         QStringLiteral("decision/%1/measured").arg(decision.uid)},
        {{QStringLiteral("measured"), tr("Effect, with figures and where they come from"), FieldsForm::Kind::Text,
          decision.measured}},
        problem, nullptr);
    form->share(
        {decision.key,
         [uid = decision.uid](db::Connection& connection) {
             return decisions::newerEffect(connection, decisions::byName(connection, uid));
         },
         [uid = decision.uid](const FieldTexts& said, const FieldTexts& seen, db::Database& database,
                              const Actor& actor, const QString& command) {
             return DecisionStore(database).measure({uid, said.front().text, seen.front().text}, actor, command);
         }});
    m_form = FieldsForm::open(form, &m_page, [this] { Q_EMIT taken({}); });
}

} // namespace assay
