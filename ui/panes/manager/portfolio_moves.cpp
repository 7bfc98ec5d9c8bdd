// SPDX-License-Identifier: GPL-3.0-or-later
// What people change from the portfolio's page: steps taken on the board, new use cases, new texts.
#include "core/base/ulid.h"
#include "core/usecases/use_case_edit.h"
#include "core/usecases/use_case_rules.h"
#include "core/usecases/use_case_texts.h"
#include "ui/panes/conflict_answer.h"
#include "ui/panes/manager/portfolio_cards.h"
#include "ui/panes/manager/portfolio_page.h"
#include "ui/panes/manager/use_case_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/board.h"
#include "ui/widgets/offered_menu.h"
#include "ui/widgets/overlay.h"

namespace assay {
namespace {

/// The steps of a use case that end in a column of the board.
std::vector<UseCaseTransition> stepsInto(const UseCase& useCase, int column, const BoardGroups& groups)
{
    std::vector<UseCaseTransition> steps;
    for (const UseCaseTransition& step : transitionsFrom(useCase)) {
        if (groups.columnOf(step.to) == column)
            steps.push_back(step);
    }
    return steps;
}

bool isPersonField(const QString& field)
{
    return field == u"owner" || field == u"business_owner" || field == u"sponsor";
}

} // namespace

QString PortfolioPage::refusalBrief(const QString& uid, int column) const
{
    const PortfolioCard* card = cardOf(uid);
    if (!card)
        return tr("it is not here any more");
    if (m_session.database->readOnly())
        return tr("the project is read only");
    if (m_snapshot.isPast)
        return tr("this is the past");
    if (const QString refusal = m_groups.dropRefusal(); !refusal.isEmpty())
        return refusal;
    const StepView view = viewOf(*card);
    QStringList reasons;
    for (const UseCaseTransition& step : stepsInto(card->useCase, column, m_groups)) {
        const auto refusal = refusalOf(card->useCase, step.to, view.held, view.holders);
        if (!refusal)
            return {};
        if (!reasons.contains(refusal->brief))
            reasons.append(refusal->brief);
    }
    return reasons.isEmpty() ? tr("not from %1").arg(stateTitle(card->useCase.state)) : reasons.join(u'\n');
}

void PortfolioPage::askSteps(const QString& uid, const QPoint& place)
{
    if (m_snapshot.isPast)
        return m_banner->showError({Error::Kind::Denied, pastReason(), {}});
    if (const PortfolioCard* card = cardOf(uid))
        m_steps->showMenu(viewOf(*card), transitionsFrom(card->useCase), place);
}

/// Those of the card that keys act on.
void PortfolioPage::offerSteps()
{
    const auto title = [this] {
        const PortfolioCard* card = cardOf(m_board->current());
        return card ? stepsTitle(card->useCase) : QString();
    };
    new OfferedMenu(*m_board, title, [this](QMenu& menu) {
        const PortfolioCard* card = m_snapshot.isPast ? nullptr : cardOf(m_board->current());
        if (card)
            m_steps->fill(menu, viewOf(*card), transitionsFrom(card->useCase));
    });
}

void PortfolioPage::drop(const QString& uid, int column, const QPoint& place)
{
    const PortfolioCard* card = cardOf(uid);
    if (!card)
        return;
    if (m_snapshot.isPast)
        return m_banner->showError({Error::Kind::Denied, pastReason(), {}});
    if (const QString refusal = m_groups.dropRefusal(); !refusal.isEmpty())
        return m_banner->showError(
            {Error::Kind::Denied,
             tr("%1 stays where it is: %2. Nothing was changed.").arg(card->useCase.key, refusal),
             {}});
    const std::vector<UseCaseTransition> steps = stepsInto(card->useCase, column, m_groups);
    if (steps.size() > 1)
        return m_steps->showMenu(viewOf(*card), steps, place);
    if (steps.size() == 1)
        return m_steps->take(viewOf(*card), steps.front().to);
    m_banner->showError({Error::Kind::Denied,
                         tr("%1 is %2 and cannot go to %3 from there. Nothing was changed; M shows where it can go.")
                             .arg(card->useCase.key, stateTitle(card->useCase.state), m_groups.titles().at(column)),
                         {}});
}

void PortfolioPage::openForm(UseCaseForm* form)
{
    m_form = form;
    new Overlay(form, window());
}

void PortfolioPage::writeNew()
{
    if (m_form || m_session.database->readOnly() || m_snapshot.isPast)
        return;
    UseCaseFields fields = m_choices.value_or(UseCaseFields());
    if (!m_choices)
        fields.ownerUid = m_session.actor.person;
    UseCaseFields base;
    base.ownerUid = fields.ownerUid;
    m_proposeCommand = newUlid(m_session.database->clock().now());
    auto* form =
        new UseCaseForm(m_session, {fields, base, tr("New use case"), tr("Propose"), QStringLiteral("new-use-case")},
                        m_snapshot.people);
    connect(form, &UseCaseForm::submitted, this, &PortfolioPage::propose);
    connect(form, &UseCaseForm::drafted, this, [this](const UseCaseFields& kept) {
        m_choices = UseCaseFields();
        m_choices->ownerUid = kept.ownerUid;
        m_choices->businessOwnerUid = kept.businessOwnerUid;
        m_choices->sponsorUid = kept.sponsorUid;
        m_choices->riskTier = kept.riskTier;
    });
    connect(form, &UseCaseForm::discarded, this, [this] { m_choices.reset(); });
    openForm(form);
}

void PortfolioPage::propose(const UseCaseFields& fields)
{
    db::Database* database = m_session.database.get();
    UseCaseProposal proposal;
    static_cast<UseCaseFields&>(proposal) = fields;
    const auto job = startJob<QString>(
        &m_session.writes,
        [database, proposal, actor = m_session.actor, command = m_proposeCommand](JobContext<QString>&) {
            return UseCaseStore(*database).propose(proposal, actor, command);
        });
    m_session.jobs.follow(tr("Writing"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<QString>& made) {
        if (!made)
            return m_form ? m_form->showError(made.error()) : m_banner->showError(made.error());
        m_choices.reset();
        if (m_form)
            m_form->finish();
        m_fresh = *made;
        read();
    });
}

void PortfolioPage::writeEdit()
{
    if (m_form || !m_useCase || m_useCase->story().isPast)
        return;
    const UseCaseStory& story = m_useCase->story();
    const UseCaseFields fields = fieldsOf(story.useCase, story.people);
    auto* form = new UseCaseForm(m_session,
                                 {fields, fields, tr("Edit %1").arg(story.useCase.key), tr("Save"),
                                  QStringLiteral("use-case/%1/edit").arg(story.useCase.uid)},
                                 story.people);
    auto* answer = makeAnswer(*form, story.useCase);
    connect(form, &UseCaseForm::submitted, this, [this, answer, useCase = story.useCase](const UseCaseFields& typed) {
        saveEdit({useCase.uid, useCase.rowVersion, typed, usecases::textsOf(m_form->base())}, answer);
    });
    openForm(form);
}

ConflictAnswer* PortfolioPage::makeAnswer(UseCaseForm& form, const UseCase& useCase)
{
    const auto shown = [&form](const FieldText& said) {
        if (isPersonField(said.field))
            return form.personName(said.text);
        return said.field == u"risk_tier" ? tierTitle(riskTierFromString(said.text).value_or(RiskTier::Medium))
                                          : said.text;
    };
    const auto isTyped = [](const QString& field) { return !isPersonField(field) && field != u"risk_tier"; };
    auto* answer =
        new ConflictAnswer(m_session, form,
                           {useCase.key, [&form] { return usecases::textsOf(form.fields()); },
                            [uid = useCase.uid, since = useCase.rowVersion](db::Connection& connection) {
                                return usecases::newerTexts(connection, usecases::byUid(connection, uid), since);
                            },
                            usecases::fieldTitle, shown, isTyped});
    connect(answer, &ConflictAnswer::settled, this, [this, &form](const FieldTexts& merged, const FieldTexts& theirs) {
        form.take(usecases::fieldsFrom(merged), usecases::fieldsFrom(theirs));
        if (merged != theirs)
            return Q_EMIT form.submitted(form.fields());
        form.finish(); // All of it stands in the project already.
        read();
    });
    connect(answer, &ConflictAnswer::failed, &form, &UseCaseForm::showError);
    return answer;
}

void PortfolioPage::saveEdit(const UseCaseEdit& edit, ConflictAnswer* answer)
{
    db::Database* database = m_session.database.get();
    const QString command = newUlid(database->clock().now());
    const auto job =
        startJob<void>(&m_session.writes, [database, edit, actor = m_session.actor, command](JobContext<void>&) {
            return UseCaseStore(*database).edit(edit, actor, command);
        });
    m_session.jobs.follow(tr("Writing"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this, base = *edit.seen, answer = QPointer(answer)](const Result<>& saved) {
        if (!m_form || !answer)
            return read();
        if (saved) {
            m_form->finish();
            return read();
        }
        m_form->showError(saved.error());
        if (saved.error().kind == Error::Kind::Conflict)
            answer->answer(saved.error(), base);
    });
}

} // namespace assay
