// SPDX-License-Identifier: GPL-3.0-or-later
// What a person's inbox costs in a project with half a million entries in its log and fifty thousand tasks, beside a plain
// scan of the index that it stands on.
#include "core/inbox/inbox_reading.h"
#include "core/people/people_store.h"
#include "core/tasks/task_rows.h"
#include "core/tasks/task_store.h"
#include "tests/bench/bench.h"
#include "tests/support/temporary_project.h"

namespace assay::bench {
namespace {

constexpr int manyTasks = 50'000;
constexpr int manyEntries = 500'000;
constexpr int manyPeople = 50;
constexpr int atOnce = 5'000; ///< Tasks in one write.

std::vector<Actor> peopleAtWork(tests::TemporaryProject& project)
{
    std::vector<Actor> people;
    const Actor admin{project.actor().person, toString(Role::Administrator)};
    for (int i = 0; i < manyPeople; ++i) {
        Person person;
        person.name = QStringLiteral("Person %1").arg(i);
        person.roles = {Role::DataScientist};
        people.push_back({required(PeopleStore(project.database()).add(person, admin, QStringLiteral("p%1").arg(i))),
                          toString(Role::DataScientist)});
    }
    return people;
}

/// Each task is made by one person for another, and then eight times changed by a third.
void fill(tests::TemporaryProject& project, const std::vector<Actor>& people)
{
    for (int first = 0; first < manyTasks; first += atOnce) {
        const Actor& author = people[static_cast<std::size_t>(first / atOnce) % people.size()];
        required(project.database().write(
            {author, QStringLiteral("created"), QStringLiteral("task"), {}, {}, QStringLiteral("b%1").arg(first)},
            [&](db::WriteTransaction& transaction) {
                for (int i = first; i < first + atOnce; ++i) {
                    TaskDraft draft{QStringLiteral("Task %1").arg(i)};
                    draft.ownerUid = people[static_cast<std::size_t>(i) % people.size()].person;
                    tasks::add(transaction, draft);
                }
            }));
    }
    const auto all =
        required(project.database().read([](db::Connection& connection) { return tasks::all(connection); }));
    for (int round = 0; round < manyEntries / manyTasks - 1; ++round) {
        const Actor& other = people[static_cast<std::size_t>(round)];
        required(project.database().write(
            {other, QStringLiteral("updated"), QStringLiteral("task"), {}, {}, QStringLiteral("r%1").arg(round)},
            [&](db::WriteTransaction& transaction) {
                for (const Task& task : all)
                    tasks::writeTask(transaction, task, task, {{QStringLiteral("changed"), QStringLiteral("text")}},
                                     {});
            }));
    }
}

} // namespace

void inboxBench(Report& report)
{
    report.section(QStringLiteral("An inbox over 500,000 entries of the log and 50,000 tasks"));
    tests::TemporaryProject project;
    const std::vector<Actor> people = peopleAtWork(project);
    fill(project, people);
    qint64 entries = 0;
    const Timings scan = timed(5, [&] {
        entries = required(project.database().read([](db::Connection& connection) {
            return connection.integer(
                "SELECT count(DISTINCT entity_id) + count(*) FROM audit_event WHERE entity = 'task'");
        }));
    });
    const qint64 now = project.database().clock().now();
    qint64 unread = 0;
    const Timings read = timed(5, [&] {
        unread = required(project.database().read([&](db::Connection& connection) {
                     return inbox::inboxOf(connection, people.back().person, now);
                 })).unread;
    });
    report.plain(QStringLiteral("entries and tasks"), static_cast<double>(entries), QString());
    report.plain(QStringLiteral("unread items of one person"), static_cast<double>(unread), QString());
    report.within(QStringLiteral("inbox of one person"), read, 200, QStringLiteral("scan of the index"), scan.median);
}

} // namespace assay::bench
