// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large_portfolio.h"

#include "core/people/new_project.h"
#include "core/people/people_store.h"
#include "core/tasks/task_change.h"
#include "core/tasks/task_rows.h"
#include "core/usecases/use_case_store.h"
#include "tests/bench/bench.h"

#include <array>

namespace assay::bench {
namespace {

constexpr qint64 hour = 60LL * 60 * 1000;
constexpr int tasksAtOnce = 5'000; ///< In one write.
constexpr int stepsOfUseCase = 30;

QStringList addPeople(db::Database& database, const Actor& actor, int count)
{
    const std::array roles{Role::DataEngineer, Role::DataScientist, Role::SoftwareEngineer, Role::DevOps,
                           Role::Manager};
    QStringList uids;
    for (int i = 0; i < count; ++i) {
        Person person;
        person.name = QStringLiteral("Person %1").arg(i);
        person.roles = {roles[static_cast<std::size_t>(i) % roles.size()]};
        uids << required(PeopleStore(database).add(person, {actor.person, toString(Role::Administrator)},
                                                   QStringLiteral("person %1").arg(i)));
    }
    return uids;
}

QStringList addUseCases(db::Database& database, SteppedClock& clock, const Actor& actor, const QStringList& people,
                        int count)
{
    QStringList uids;
    for (int i = 0; i < count; ++i) {
        clock.step(6 * hour);
        UseCaseProposal proposal;
        proposal.title = QStringLiteral("Use case %1").arg(i);
        proposal.problem = QStringLiteral("Requests take too long in branch %1").arg(i);
        proposal.ownerUid = people.at(i % people.size());
        uids << required(UseCaseStore(database).propose(proposal, actor, QStringLiteral("use case %1").arg(i)));
    }
    return uids;
}

/// To gate 1, then back and forth; every third of them goes on to a life in production.
QString stateAt(int useCase, int step)
{
    const std::array first{"Framed", "Approved", "Developing", "Validating", "Releasing", "Operating"};
    const auto name = [&](int place) { return QString::fromLatin1(first[static_cast<std::size_t>(place)]); };
    if (step < 3)
        return name(step);
    if (useCase % 3 == 0 && step >= stepsOfUseCase - 3)
        return name(6 - (stepsOfUseCase - step));
    return name(step % 2 == 0 ? 2 : 3);
}

/// One step of each use case, a few at a time.
void moveUseCases(db::Database& database, SteppedClock& clock, const Actor& actor, const QStringList& useCases,
                  int step)
{
    constexpr int turns = 20;
    for (int turn = 0; turn < turns; ++turn) {
        clock.step(6 * hour);
        required(database.write({actor, {}, {}, {}, {}, {}}, [&](db::WriteTransaction& transaction) {
            db::Statement row = transaction.connection().prepare(
                "UPDATE use_case SET state = ?, state_since = ?, row_version = row_version + 1 WHERE uid = ?");
            for (int i = turn; i < useCases.size(); i += turns) {
                const QString to = stateAt(i, step);
                row.bind(to).bind(transaction.now()).bind(useCases.at(i)).run();
                transaction.record({.verb = QStringLiteral("state_changed"),
                                    .entity = QStringLiteral("use_case"),
                                    .entityId = useCases.at(i),
                                    .facts = {{QStringLiteral("to"), to}}});
            }
        }));
    }
}

void addTasks(db::Database& database, const QStringList& people, const QStringList& useCases, int count)
{
    for (int first = 0; first < count; first += tasksAtOnce) {
        const Actor author{people.at(first / tasksAtOnce % people.size()), toString(Role::DataScientist)};
        required(database.write(
            {author, QStringLiteral("created"), QStringLiteral("task"), {}, {}, QStringLiteral("tasks %1").arg(first)},
            [&](db::WriteTransaction& transaction) {
                for (int i = first; i < std::min(first + tasksAtOnce, count); ++i) {
                    TaskDraft draft{QStringLiteral("Task %1").arg(i)};
                    draft.ownerUid = people.at(i % people.size());
                    draft.useCase = useCases.at(i % useCases.size());
                    if (i % 3 == 0)
                        draft.dueAt = transaction.now() + (i % 200) * 24 * hour;
                    tasks::add(transaction, draft);
                }
            }));
    }
}

/// Changes every task, one in nine further towards its end.
void changeTasks(db::Database& database, const QStringList& people, int round)
{
    const auto all = required(database.read([](db::Connection& connection) { return tasks::all(connection); }));
    const Actor author{people.at(round % people.size()), toString(Role::DataScientist)};
    required(database.write(
        {author, QStringLiteral("updated"), QStringLiteral("task"), {}, {}, QStringLiteral("round %1").arg(round)},
        [&](db::WriteTransaction& transaction) {
            for (const Task& task : all) {
                Task after = task;
                if (task.id.value % 9 == round % 9)
                    after.state = task.state == TaskState::Planned ? TaskState::InProgress : TaskState::Done;
                tasks::writeTask(transaction, task, after, {{QStringLiteral("changed"), QStringLiteral("text")}}, {});
            }
        }));
}

} // namespace

QStringList fillLargePortfolio(db::Database& database, SteppedClock& clock, const PortfolioSize& size)
{
    const Actor administrator = required(defaultActor(database, toString(Role::Administrator)));
    const Actor manager = required(defaultActor(database, toString(Role::Manager)));
    // Who opens the project has as much to do as everybody.
    const QStringList people = QStringList(manager.person) + addPeople(database, administrator, size.people - 1);
    const QStringList useCases = addUseCases(database, clock, manager, people, size.useCases);
    addTasks(database, people, useCases, size.tasks);
    const int rounds = std::max(0, (size.events - size.tasks - size.useCases * (stepsOfUseCase + 1)) / size.tasks);
    for (int step = 0; step < stepsOfUseCase; ++step) {
        moveUseCases(database, clock, manager, useCases, step);
        if (step < rounds)
            changeTasks(database, people, step);
    }
    fillRecords(database, useCases, size.records);
    return people;
}

} // namespace assay::bench
