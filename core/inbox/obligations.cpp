// SPDX-License-Identifier: GPL-3.0-or-later
// Who hears that a regulation was replaced: the log says that it was, the policies that cite it say whose models it is about.
#include "core/inbox/obligations.h"

#include "core/domain/address.h"
#include "core/inbox/inbox_candidates.h"
#include "core/inbox/inbox_marks.h"
#include "core/policies/regulation_rows.h"

#include <algorithm>

namespace assay::inbox {
namespace {

/// The entry of the log by which a regulation was replaced.
struct Replacement {
    qint64 seq = 0;
    qint64 at = 0;
    QString actor; ///< Uid.
    QString regulationUid;
};

std::vector<Replacement> replacements(db::Connection& connection, qint64 horizon)
{
    db::Statement rows = connection.prepare("SELECT seq, at, actor, entity_id FROM audit_event"
                                            " WHERE entity = 'regulation' AND verb = 'superseded' AND seq > ?");
    rows.bind(horizon);
    std::vector<Replacement> found;
    while (rows.step())
        found.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.text(3)});
    return found;
}

void addOwnersOfRelease(db::Connection& connection, const QString& release, std::vector<NamedPerson>& owners)
{
    db::Statement rows = connection.prepare(
        "SELECT p.id, p.uid, p.name FROM release r LEFT JOIN use_case u ON u.id = r.use_case_id JOIN person p"
        " ON p.id IN (r.author_id, u.owner_id, u.business_owner_id) WHERE r.uid = ? ORDER BY p.id");
    rows.bind(release);
    while (rows.step()) {
        const QString uid = rows.text(1);
        const bool isKnown =
            std::any_of(owners.begin(), owners.end(), [&uid](const NamedPerson& person) { return person.uid == uid; });
        if (!isKnown)
            owners.push_back({{rows.integer(0)}, uid, rows.text(2)});
    }
}

/// Of the releases that were judged by a policy which cites it.
std::vector<NamedPerson> ownersUnder(db::Connection& connection, const QString& regulationUid, qint64 now)
{
    db::Statement row = connection.prepare("SELECT regulation, superseded_by FROM regulation WHERE uid = ?");
    if (!row.bind(regulationUid).step())
        return {};
    const std::vector<policies::Regulation> all = policies::regulationsIn(connection);
    const policies::Regulation* replacement = policies::regulation(all, row.text(1));
    std::vector<NamedPerson> owners;
    if (!replacement)
        return owners;
    for (const policies::JudgedVersion& version :
         policies::impactIn(connection, row.text(0), *replacement, now).versions) {
        if (const Result<Address> address = addressFromString(version.address))
            addOwnersOfRelease(connection, address->key, owners);
    }
    return owners;
}

bool hasRead(db::Connection& connection, const NamedPerson& person, const Replacement& replacement, qint64 now)
{
    InboxItem item;
    item.seq = replacement.seq;
    item.at = replacement.at;
    item.thing = {"regulation", replacement.regulationUid};
    InboxMarks(connection, person.id).apply(item, now);
    return item.mark != InboxMark::Unread;
}

} // namespace

void addObligations(db::Connection& connection, const InboxOwner& owner, qint64 horizon, qint64 now,
                    InboxCandidates& found)
{
    for (const Replacement& replacement : replacements(connection, horizon)) {
        if (replacement.actor == owner.uid)
            continue;
        const std::vector<NamedPerson> owners = ownersUnder(connection, replacement.regulationUid, now);
        if (std::any_of(owners.begin(), owners.end(),
                        [&owner](const NamedPerson& person) { return person.uid == owner.uid; }))
            found.add({replacement.seq,
                       replacement.at,
                       InboxReason::OwnerOfChanged,
                       {"regulation", replacement.regulationUid}});
    }
}

std::vector<ObligedOwner> obligedOwners(db::Connection& connection, const QString& regulationUid, qint64 now)
{
    std::vector<ObligedOwner> told;
    for (const Replacement& replacement : replacements(connection, 0)) {
        if (replacement.regulationUid != regulationUid)
            continue;
        for (NamedPerson& person : ownersUnder(connection, regulationUid, now)) {
            const bool knows = person.uid == replacement.actor || hasRead(connection, person, replacement, now);
            told.push_back({std::move(person), knows});
        }
    }
    return told;
}

} // namespace assay::inbox
