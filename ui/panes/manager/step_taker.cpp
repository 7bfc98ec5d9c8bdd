// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/step_taker.h"

#include "core/base/ulid.h"
#include "core/drafts/draft_file.h"
#include "core/usecases/use_case_rules.h"
#include "ui/panes/manager/reason_form.h"
#include "ui/widgets/overlay.h"

#include <QMenu>

namespace assay {
namespace {

using State = UseCaseState;

QString plainVerb(const UseCaseTransition& step)
{
    if (step.from == State::OnHold && step.to != State::Stopped)
        return StepTaker::tr("Take up again in %1").arg(stateTitle(step.to));
    switch (step.to) {
    case State::Proposed:
        return stateTitle(step.to);
    case State::Framed:
        return StepTaker::tr("Call it framed");
    case State::Approved:
        return StepTaker::tr("Approve");
    case State::Developing:
        if (step.from == State::Validating)
            return StepTaker::tr("Return to development");
        return step.from == State::Operating ? StepTaker::tr("Start a new iteration")
                                             : StepTaker::tr("Start development");
    case State::Validating:
        return StepTaker::tr("Submit for validation");
    case State::Releasing:
        return StepTaker::tr("Pass validation");
    case State::Operating:
        return StepTaker::tr("Take live");
    case State::Retired:
        return StepTaker::tr("Retire");
    case State::OnHold:
        return StepTaker::tr("Put on hold");
    case State::Stopped:
        return StepTaker::tr("Stop");
    }
    return {};
}

} // namespace

QString stepVerb(const UseCaseTransition& step)
{
    return step.needsReason ? plainVerb(step) + QStringLiteral("…") : plainVerb(step);
}

StepTaker::StepTaker(Session& session, QWidget* page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
{
}

void StepTaker::take(const StepView& view, UseCaseState to)
{
    if (const auto refusal = refusalOf(view.useCase, to, view.held, view.holders)) {
        Q_EMIT refused({Error::Kind::Denied, refusal->sentence, {}});
        return;
    }
    const UseCaseTransition step = *transition(view.useCase, to);
    const QString role = actingRole(step, view.held, m_session.actor.role);
    if (!step.needsReason)
        return write({view.useCase.uid, to, {}}, role);
    auto* form = new ReasonForm(m_session, view.useCase, step, role);
    connect(form, &ReasonForm::given, this,
            [this, uid = view.useCase.uid, to, role](const QString& reason, std::optional<StopCode> code,
                                                     const auto& draft) {
                write({uid, to, reason, code}, role, draft);
            });
    new Overlay(form, m_page->window());
}

void StepTaker::write(const UseCaseMove& move, const QString& role, const std::shared_ptr<DraftFile>& draft)
{
    db::Database* database = m_session.database.get();
    const Actor actor{m_session.actor.person, role};
    const QString command = newUlid(database->clock().now());
    const auto job = startJob<void>(&m_session.writes, [database, move, actor, command, draft](JobContext<void>&) {
        return endingDraft(draft, UseCaseStore(*database).move(move, actor, command));
    });
    m_session.jobs.follow(tr("Writing"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<>& moved) {
        if (moved)
            Q_EMIT taken();
        else
            Q_EMIT refused(moved.error());
    });
}

void StepTaker::showMenu(const StepView& view, const std::vector<UseCaseTransition>& steps,
                         const QPoint& globalPosition)
{
    auto* menu = new QMenu(m_page);
    menu->setObjectName(QStringLiteral("steps"));
    menu->setAccessibleName(stepsTitle(view.useCase));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu, view, steps);
    menu->popup(globalPosition);
}

void StepTaker::fill(QMenu& menu, const StepView& view, const std::vector<UseCaseTransition>& steps)
{
    for (const UseCaseTransition& step : steps) {
        const auto refusal = refusalOf(view.useCase, step.to, view.held, view.holders);
        QAction* action = menu.addAction(refusal ? tr("%1 – %2").arg(stepVerb(step), refusal->brief) : stepVerb(step));
        action->setEnabled(!refusal);
        action->setStatusTip(refusal ? refusal->sentence : QString());
        connect(action, &QAction::triggered, this, [this, view, to = step.to] { take(view, to); });
    }
    if (!steps.empty())
        return;
    QAction* ended = menu.addAction(tr("%1 has ended: there is no step from here").arg(view.useCase.key));
    ended->setEnabled(false);
    ended->setStatusTip(stateTitle(view.useCase.state));
}

QString stepsTitle(const UseCase& useCase)
{
    return StepTaker::tr("Steps of %1").arg(useCase.key);
}

} // namespace assay
