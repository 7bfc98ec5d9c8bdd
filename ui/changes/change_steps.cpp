// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/change_steps.h"

#include "core/base/shown_text.h"
#include "core/changes/change_store.h"
#include "core/changes/deployment_plan.h"
#include "ui/changes/change_form.h"
#include "ui/changes/mode_field.h"
#include "ui/panes/comment_form.h"
#include "ui/panes/moment_field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/page.h"

namespace assay {
namespace {

/// Where a change goes next as long as nothing goes wrong; nothing where it is over.
std::optional<ChangeState> nextState(ChangeState state)
{
    switch (state) {
    case ChangeState::Draft:
        return ChangeState::Submitted;
    case ChangeState::Submitted:
        return ChangeState::Approved;
    case ChangeState::Approved:
        return ChangeState::Scheduled;
    case ChangeState::Scheduled:
        return ChangeState::Implemented;
    case ChangeState::Implemented:
        return ChangeState::Reviewed;
    case ChangeState::Reviewed:
    case ChangeState::Failed:
    case ChangeState::Cancelled:
        break;
    }
    return std::nullopt;
}

} // namespace

ChangeSteps::ChangeSteps(Session& session, Page& page)
    : StepButtons(session, page)
    , m_edit(add("editChange", tr("Edit…"), &ChangeSteps::edit))
    , m_cancel(add("cancelChange", tr("Call it off…"), &ChangeSteps::cancel))
    , m_fail(add("failChange", tr("It failed…"), &ChangeSteps::fail))
    , m_return(add("returnChange", tr("Send it back…"), &ChangeSteps::sendBack))
    , m_ask(add("askChange", tr("Ask for the next step…"), &ChangeSteps::ask))
    , m_submit(add("submitChange", tr("Submit"), &ChangeSteps::submit, true))
    , m_approve(add("approveChange", tr("Agree…"), &ChangeSteps::approve, true))
    , m_schedule(add("scheduleChange", tr("Set a date…"), &ChangeSteps::schedule, true))
    , m_implement(add("implementChange", tr("It is done…"), &ChangeSteps::implement, true))
    , m_review(add("reviewChange", tr("Review…"), &ChangeSteps::review, true))
{
}

void ChangeSteps::setStory(const changes::ChangeStory& story)
{
    m_story = story;
    showSteps();
}

void ChangeSteps::showSteps()
{
    const ChangeState state = m_story.change.state;
    const auto refusal = [this](ChangeState to) { return m_story.refusals.step.at(to); };
    const bool submitted = state == ChangeState::Submitted;
    show(m_edit, state == ChangeState::Draft, m_story.refusals.edit);
    show(m_cancel, false, refusal(ChangeState::Cancelled));
    show(m_fail, state == ChangeState::Implemented, refusal(ChangeState::Failed));
    show(m_return, submitted, refusal(ChangeState::Draft));
    show(m_ask, askRefusal().isEmpty(), askRefusal());
    show(m_submit, state == ChangeState::Draft, refusal(ChangeState::Submitted));
    show(m_approve, submitted, m_story.refusals.approve);
    show(m_schedule, state == ChangeState::Approved, refusal(ChangeState::Scheduled));
    show(m_implement, state == ChangeState::Scheduled, refusal(ChangeState::Implemented));
    show(m_review, state == ChangeState::Implemented, refusal(ChangeState::Reviewed));
    showRest();
}

/// Whoever can take the next step asks nobody for it.
QString ChangeSteps::askRefusal() const
{
    const std::optional<ChangeState> next = nextState(m_story.change.state);
    if (!next)
        return tr("%1 is over: no step is left to be asked for.").arg(m_story.change.key);
    const QString refusal = next == ChangeState::Approved ? m_story.refusals.approve : m_story.refusals.step.at(*next);
    return refusal.isEmpty() ? tr("You can take the next step yourself.") : QString();
}

void ChangeSteps::open(FieldsForm* form, const QString& sentence)
{
    m_form = form;
    FieldsForm::open(form, &m_page, [this, sentence] { Q_EMIT taken(sentence); });
}

void ChangeSteps::edit()
{
    if (m_form)
        return;
    auto* form = new ChangeForm(m_session, m_story.releases, m_story.change, m_story.typeNames);
    connect(form, &WorkForm::done, this, [this] { Q_EMIT taken({}); });
    m_form = form;
    new Overlay(form, m_page.window());
}

void ChangeSteps::submit()
{
    const ChangeMove step{m_story.change.uid, ChangeState::Submitted, {}};
    write([step](db::Database& database, const Actor& actor, const QString& command) {
        return ChangeStore(database).move(step, actor, command);
    });
}

void ChangeSteps::approve()
{
    if (m_form)
        return;
    const QString role = m_story.approvesAs ? roleTitle(*m_story.approvesAs) : QString();
    auto* form = new CommentForm(
        m_session,
        {tr("Agree to %1").arg(m_story.change.key),
         tr("You agree to it as %1. Once all who are asked have agreed, it is approved.").arg(role),
         tr("What you say with it"), tr("Agree"), QStringLiteral("change/%1/approve").arg(m_story.change.uid)});
    connect(form, &CommentForm::given, this, [this, uid = m_story.change.uid](const QString& text, const auto& draft) {
        write([uid, text](db::Database& database, const Actor& actor,
                          const QString& command) { return ChangeStore(database).approve(uid, text, actor, command); },
              {}, draft);
    });
    m_form = form;
    new Overlay(form, m_page.window());
}

void ChangeSteps::askReason(ChangeState to, const QString& title, const QString& words, const QString& verb)
{
    if (m_form)
        return;
    auto* form = new CommentForm(m_session,
                                 {title, words, tr("Reason, for everybody who reads the log"), verb,
                                  QStringLiteral("change/%1/%2").arg(m_story.change.uid, toString(to)), true});
    connect(form, &CommentForm::given, this,
            [this, to, uid = m_story.change.uid](const QString& reason, const auto& draft) {
                const ChangeMove step{uid, to, reason};
                write([step](db::Database& database, const Actor& actor,
                             const QString& command) { return ChangeStore(database).move(step, actor, command); },
                      {}, draft);
            });
    m_form = form;
    new Overlay(form, m_page.window());
}

void ChangeSteps::sendBack()
{
    askReason(ChangeState::Draft, tr("Send %1 back").arg(m_story.change.key),
              tr("It is a draft again, and everybody agrees anew once it is submitted again."), tr("Send it back"));
}

void ChangeSteps::review()
{
    askReason(ChangeState::Reviewed, tr("What came of %1?").arg(m_story.change.key),
              tr("It was done as planned; what was seen since is kept with it."), tr("It was reviewed"));
}

void ChangeSteps::fail()
{
    askReason(ChangeState::Failed, tr("%1 failed").arg(m_story.change.key),
              tr("It stays as it is, with the reason. What hangs on it stays there."), tr("It failed"));
}

void ChangeSteps::cancel()
{
    askReason(ChangeState::Cancelled, tr("Call %1 off").arg(m_story.change.key),
              tr("It stays as it is, with the reason. Nothing can be deployed under it."), tr("Call it off"));
}

void ChangeSteps::schedule()
{
    if (m_form)
        return;
    const auto problem = [](const FieldsForm::Values& said) {
        const QString fault = neededMomentProblem(said, "from");
        return fault.isEmpty() ? momentProblem(said, "until") : fault;
    };
    const auto act = [uid = m_story.change.uid](const FieldsForm::Values& said, db::Database& database,
                                                const Actor& actor, const QString& command) {
        const ChangeWindow window{uid, momentSaid(said, "from").value_or(0), momentSaid(said, "until")};
        return ChangeStore(database).schedule(window, actor, command);
    };
    open(new FieldsForm(m_session,
                        {QStringLiteral("changeWindow"), tr("When is %1 done?").arg(m_story.change.key),
                         tr("Set the date"), tr("In UTC. Another date can be set until it is done."),
                         QStringLiteral("change/%1/window").arg(m_story.change.uid)},
                        {momentField(QStringLiteral("from"), tr("Begins"), m_story.change.windowFrom),
                         momentField(QStringLiteral("until"), tr("Is over; may be empty"), m_story.change.windowUntil)},
                        problem, act));
}

/// What it names already was agreed to and is not asked again.
void ChangeSteps::implement()
{
    if (m_form)
        return;
    const ChangeRecord& change = m_story.change;
    std::vector<FieldsForm::Field> fields;
    if (change.releaseUid.isEmpty()) {
        FieldsForm::Field release{QStringLiteral("release"), tr("Release that it brought"), FieldsForm::Kind::Choice};
        release.choices.emplace_back(tr("None"), QString());
        for (const changes::ChangeSubject& subject : m_story.releases)
            release.choices.emplace_back(shownText(subject.title), subject.uid);
        fields.push_back(release);
    }
    if (change.environment.isEmpty())
        fields.push_back({QStringLiteral("environment"), tr("Environment"), FieldsForm::Kind::Line});
    const auto act = [uid = change.uid](const FieldsForm::Values& said, db::Database& database, const Actor& actor,
                                        const QString& command) {
        const ChangeDone done{uid, FieldsForm::said(said, "release"), FieldsForm::said(said, "environment")};
        return ChangeStore(database).implement(done, actor, command);
    };
    open(new FieldsForm(m_session,
                        {QStringLiteral("changeDone"), tr("%1 is done").arg(change.key), tr("It is done"),
                         tr("What runs since then is recorded on the page of its release, or by: assay-cli deployment "
                            "record"),
                         QStringLiteral("change/%1/done").arg(change.uid)},
                        fields, {}, act));
}

void ChangeSteps::ask()
{
    const std::optional<ChangeState> next = nextState(m_story.change.state);
    if (m_form || !next)
        return;
    const auto act = [uid = m_story.change.uid, to = *next](const FieldsForm::Values& said, db::Database& database,
                                                            const Actor& actor, const QString& command) {
        return ChangeStore(database).request(uid, to, FieldsForm::said(said, "words"), actor, command);
    };
    open(new FieldsForm(m_session,
                        {QStringLiteral("changeRequest"), tr("%1: ask those who can").arg(m_story.change.key),
                         tr("Ask"), tr("An entry of the log that the inbox of whoever takes the step shows."),
                         QStringLiteral("change/%1/request").arg(m_story.change.uid)},
                        {{QStringLiteral("words"), tr("What you tell them"), FieldsForm::Kind::Text}}, {}, act),
         tr("They were asked; their inbox shows it."));
}

void openDeploymentPlan(Session& session, QWidget& page, const QString& releaseUid, const QString& release,
                        const std::function<void()>& done)
{
    const auto problem = [](const FieldsForm::Values& said) { return neededMomentProblem(said, "at"); };
    const auto act = [releaseUid](const FieldsForm::Values& said, db::Database& database, const Actor& actor,
                                  const QString& command) -> Result<> {
        const DeploymentPlan plan{
            releaseUid, ProductionEnvironment, {}, momentSaid(said, "at").value_or(0), modeSaid(said)};
        return withoutValue(DeploymentPlanner(database).plan(plan, actor, command));
    };
    auto* form = new FieldsForm(
        session,
        {QStringLiteral("deploymentPlan"), ChangeSteps::tr("When does %1 go to production?").arg(shownText(release)),
         ChangeSteps::tr("Plan it"),
         ChangeSteps::tr("It is planned under the newest change that names it and was agreed "
                         "to. In UTC."),
         QStringLiteral("release/%1/deployment-plan").arg(releaseUid)},
        {momentField(QStringLiteral("at"), ChangeSteps::tr("Goes on"), std::nullopt), modeField()}, problem, act);
    FieldsForm::open(form, &page, done);
}

} // namespace assay
