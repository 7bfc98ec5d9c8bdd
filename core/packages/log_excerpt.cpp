// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/log_excerpt.h"

#include "core/audit/merkle_tree.h"
#include "core/base/text.h"
#include "core/checkpoints/checkpoint_store.h"
#include "core/db/sql_error.h"

#include <algorithm>

namespace assay::packages {

std::vector<LoggedEntry> entriesOf(db::Connection& connection, const QString& request)
{
    db::Statement rows = connection.prepare("SELECT seq, body FROM audit_event WHERE entity = 'approval_request'"
                                            " AND entity_id = ? ORDER BY seq");
    rows.bind(request);
    std::vector<LoggedEntry> entries;
    while (rows.step()) {
        const QByteArray body = rows.bytes(1);
        entries.push_back({static_cast<quint64>(rows.integer(0) - 1), body, db::orRaise(parseBody(body))});
    }
    return entries;
}

const LoggedEntry& entryNamed(const std::vector<LoggedEntry>& entries, const QString& verb, const QString& signOff)
{
    const AuditFact fact{QStringLiteral("signOff"), signOff};
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const LoggedEntry& logged) {
        const auto& facts = logged.entry.facts;
        return logged.entry.verb == verb
            && (signOff.isEmpty() || std::find(facts.begin(), facts.end(), fact) != facts.end());
    });
    if (found == entries.end())
        db::raise(Error::Kind::Corrupt,
                  Text::tr("The log does not tell of all that was decided on the release. Nothing was exported; verify "
                           "the project."));
    return *found;
}

std::vector<Digest> firstLeaves(db::Connection& connection, quint64 size)
{
    db::Statement rows = connection.prepare("SELECT body FROM audit_event WHERE seq <= ? ORDER BY seq");
    rows.bind(static_cast<qint64>(size));
    std::vector<Digest> leaves;
    leaves.reserve(size);
    while (rows.step())
        leaves.push_back(merkle::leafHash(rows.bytesView(0)));
    return leaves;
}

LogExcerpt excerptOf(db::Connection& connection, const QString& projectUid, quint64 needed)
{
    const QString origin = checkpoints::originOf(projectUid);
    for (const StoredCheckpoint& stored : checkpoints::all(connection)) {
        if (!stored.signer.isEmpty() && static_cast<quint64>(stored.size) >= needed)
            return {{origin, static_cast<quint64>(stored.size), stored.root, {}}, stored.note, stored.signer};
    }
    const Checkpoint unsignedOne{origin, needed, merkle::root(firstLeaves(connection, needed)), {}};
    return {unsignedOne, db::orRaise(unsignedOne.text()), {}};
}

} // namespace assay::packages
