// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/ask_for_step.h"

#include "core/base/shown_text.h"
#include "core/discussion/comment_store.h"
#include "core/people/people_rows.h"
#include "core/tasks/task_store.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace assay {
namespace {

struct AskForStep {
    Q_DECLARE_TR_FUNCTIONS(AskForStep)
};

/// Refusals name whoever may as "Model-risk auditor (Ruth)".
std::vector<Role> rolesNamedIn(const QString& refusal)
{
    std::vector<Role> roles;
    for (const Role role : allRoles()) {
        if (refusal.contains(QStringLiteral("%1 (").arg(roleTitle(role))))
            roles.push_back(role);
    }
    return roles;
}

QString stepWords(QString step)
{
    return step.endsWith(u'…') ? step.chopped(1) : step;
}

/// "@risk-auditor: “Sign release” is asked for."
QString requestText(const RefusedStep& step, const QString& words)
{
    QStringList asked;
    for (const Role role : rolesNamedIn(step.refusal))
        asked << u'@' + toString(role);
    const QString request =
        AskForStep::tr("%1: “%2” is asked for.").arg(asked.join(QStringLiteral(", ")), stepWords(step.step));
    return words.isEmpty() ? request : QStringLiteral("%1\n\n%2").arg(request, words);
}

FieldsForm::Field stepField(const std::vector<RefusedStep>& steps)
{
    FieldsForm::Field which{QStringLiteral("step"), AskForStep::tr("What is to be done"), FieldsForm::Kind::Choice};
    for (std::size_t i = 0; i < steps.size(); ++i)
        which.choices.emplace_back(stepWords(steps[i].step), QString::number(i));
    return which;
}

FieldsForm::Field wordsField()
{
    return {QStringLiteral("words"), AskForStep::tr("What you tell them"), FieldsForm::Kind::Text};
}

const RefusedStep& chosenStep(const std::vector<RefusedStep>& steps, const FieldsForm::Values& said)
{
    return steps.at(FieldsForm::said(said, "step").toULongLong());
}

/// Whether the refusal names them by the role: "Model-risk auditor (Olu, Ruth)".
bool namesAs(const QString& refusal, Role role, const QString& name)
{
    const QString opened = QStringLiteral("%1 (").arg(roleTitle(role));
    const qsizetype from = refusal.indexOf(opened);
    if (from < 0)
        return false;
    const qsizetype begin = from + opened.size();
    const QStringList names = refusal.mid(begin, refusal.indexOf(u')', begin) - begin).split(QStringLiteral(", "));
    return names.contains(name);
}

/// In a role for the whole project, or in one for the use case that the refusal is about: then it names them.
bool mayTake(const RefusedStep& step, const Person& person)
{
    const std::vector<Role> named = rolesNamedIn(step.refusal);
    return std::any_of(named.begin(), named.end(), [&](Role role) {
        return std::find(person.roles.begin(), person.roles.end(), role) != person.roles.end()
            || namesAs(step.refusal, role, person.name);
    });
}

/// The form that asks one of `people` by a task.
FieldsForm* taskAsking(Session& session, const std::vector<RefusedStep>& steps, const std::vector<Person>& people)
{
    FieldsForm::Field whom{QStringLiteral("whom"), AskForStep::tr("Whom you ask"), FieldsForm::Kind::Choice};
    for (std::size_t i = 0; i < people.size(); ++i)
        whom.choices.emplace_back(shownText(people[i].name), QString::number(i));
    const auto chosenPerson = [people](const FieldsForm::Values& said) {
        return people.at(FieldsForm::said(said, "whom").toULongLong());
    };
    const auto problem = [steps, chosenPerson](const FieldsForm::Values& said) {
        const RefusedStep& step = chosenStep(steps, said);
        return mayTake(step, chosenPerson(said)) ? QString() : step.refusal;
    };
    const auto act = [steps, chosenPerson](const FieldsForm::Values& said, db::Database& database, const Actor& actor,
                                           const QString& command) {
        TaskDraft task;
        task.title = AskForStep::tr("“%1” is asked for").arg(stepWords(chosenStep(steps, said).step));
        task.text = FieldsForm::said(said, "words");
        task.kind = TaskKind::Question;
        task.ownerUid = chosenPerson(said).uid;
        return withoutValue(TaskStore(database).add(task, actor, command));
    };
    return new FieldsForm(session,
                          {QStringLiteral("askForStepForm"), AskForStep::tr("Ask those who may"), AskForStep::tr("Ask"),
                           AskForStep::tr("It becomes a task of theirs, and their inbox shows it."),
                           QStringLiteral("project/ask")},
                          {stepField(steps), whom, wordsField()}, problem, act);
}

} // namespace

bool namesARole(const QString& refusal)
{
    return !rolesNamedIn(refusal).empty();
}

FieldsForm* askForStep(Session& session, QWidget* page, const ThingName& thing, const std::vector<RefusedStep>& steps,
                       const std::function<void()>& done)
{
    const auto act = [thing, steps](const FieldsForm::Values& said, db::Database& database, const Actor& actor,
                                    const QString& command) {
        const RefusedStep& step = chosenStep(steps, said);
        return withoutValue(CommentStore(database).add(
            {.thing = thing, .text = requestText(step, FieldsForm::said(said, "words"))}, actor, command));
    };
    auto* form = new FieldsForm(
        session,
        {QStringLiteral("askForStepForm"), AskForStep::tr("Ask those who may"), AskForStep::tr("Ask"),
         AskForStep::tr("It stands in the discussion, and the inbox of everybody who may do it shows it."),
         QStringLiteral("%1/%2/ask").arg(QString::fromUtf8(thing.kind), thing.uid)},
        {stepField(steps), wordsField()}, {}, act);
    return FieldsForm::open(form, page, done);
}

QFuture<void> askSomebodyForStep(Session& session, QWidget* page, const std::vector<RefusedStep>& steps,
                                 const std::function<void()>& done, const std::function<void(QWidget*)>& opened)
{
    const auto read = [steps](db::Connection& connection) {
        std::vector<Person> able;
        for (const Person& person : people::all(connection)) {
            const bool may =
                std::any_of(steps.begin(), steps.end(), [&](const RefusedStep& step) { return mayTake(step, person); });
            if (person.active && may)
                able.push_back(person);
        }
        return able;
    };
    const auto ask = [&session, page = QPointer(page), steps, done, opened](const std::vector<Person>& able) {
        if (able.empty())
            return Q_EMIT session.events.failed(
                {Error::Kind::Denied,
                 AskForStep::tr("Nobody holds a role that may. An administrator gives roles, on the tab “People and "
                                "keys” of Risk & audit."),
                 {}});
        if (page)
            opened(FieldsForm::open(taskAsking(session, steps, able), page, done));
    };
    return QFuture<void>(
        session.fetch<std::vector<Person>>(AskForStep::tr("Reading who may"), &session.events, read, ask));
}

} // namespace assay
