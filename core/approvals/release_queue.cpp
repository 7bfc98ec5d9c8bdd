// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/release_queue.h"

#include "core/db/sql_error.h"
#include "core/people/people_store.h"
#include "core/policies/shipped.h"
#include "core/releases/release_rows.h"
#include "core/usecases/use_case_store.h"

#include <algorithm>

namespace assay::approvals {
namespace {

/// What all rows of the queue are made from.
struct QueueNames {
    std::map<PersonId, QString> people;
    std::map<UseCaseId, QString> useCases;
};

QueueNames queueNames(db::Connection& connection)
{
    QueueNames names;
    for (const Person& person : people::all(connection))
        names.people[person.id] = person.name;
    for (const UseCase& useCase : usecases::all(connection))
        names.useCases[useCase.id] = QStringLiteral("%1 · %2").arg(useCase.key, useCase.title);
    return names;
}

/// The name of an id, empty for one that nothing has.
template <typename Key>
QString nameIn(const std::map<Key, QString>& names, Key id)
{
    const auto found = names.find(id);
    return found == names.end() ? QString() : found->second;
}

QueuedRelease queued(const ReleaseJudgement& judged, const QueueNames& names)
{
    const Release& release = judged.release;
    QueuedRelease row;
    row.uid = release.uid;
    row.name = release.name();
    row.useCase = nameIn(names.useCases, release.useCase);
    row.tier = judged.facts.tier;
    row.state = release.state;
    row.stateSince = release.stateSince;
    row.author = nameIn(names.people, release.author);
    row.staged = release.staged;
    row.gates = static_cast<int>(judged.decision.gates.size());
    row.gatesMet = static_cast<int>(std::count_if(judged.decision.gates.begin(), judged.decision.gates.end(),
                                                  [](const policies::GateResult& gate) { return gate.met; }));
    row.keysAsked = judged.decision.quorum.keysAsked;
    row.keysCounted = judged.decision.quorum.keysCounted;
    if (judged.request && judged.request->outcome == RequestOutcome::Open) {
        row.askedBy = nameIn(names.people, judged.request->requestedBy);
        row.askedAt = judged.request->requestedAt;
        row.dueAt = judged.request->dueAt;
        row.fault = judged.requestFault;
    }
    return row;
}

bool before(const QueuedRelease& a, const QueuedRelease& b)
{
    if (a.waits() != b.waits())
        return a.waits();
    return a.waits() ? *a.askedAt < *b.askedAt : a.stateSince > b.stateSince;
}

} // namespace

ReleaseJudgement judgeAsSeen(db::Connection& connection, const QString& release, qint64 now)
{
    JudgementDemands demands;
    if (connection.integer("SELECT count(*) FROM policy_version WHERE published_at IS NOT NULL") == 0)
        demands.policy = db::orRaise(policies::defaultPolicy());
    return judge(connection, release, now, demands);
}

std::vector<QueuedRelease> releaseQueue(db::Connection& connection, qint64 now)
{
    const QueueNames names = queueNames(connection);
    std::vector<QueuedRelease> rows;
    for (const Release& release : releases::all(connection))
        rows.push_back(queued(judgeAsSeen(connection, release.uid, now), names));
    std::stable_sort(rows.begin(), rows.end(), before);
    return rows;
}

} // namespace assay::approvals
