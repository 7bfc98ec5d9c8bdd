// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/regulation_store.h"

#include "core/base/text.h"
#include "core/people/role_refusal.h"
#include "core/policies/policy_rows.h"
#include "core/policies/regulation_rows.h"

namespace assay {
namespace {

using policies::Regulation;

Result<Regulation> onlyRegulation(const QByteArray& text)
{
    const Result<std::vector<Regulation>> all = policies::regulationsFromText(text);
    if (!all)
        return failed(all);
    if (all->size() != 1) {
        return fail(Error::Kind::Invalid,
                    Text::tr("One regulation takes the place of another, and the text has %1. Nothing was changed.")
                        .arg(all->size()));
    }
    return all->front();
}

/// The one that takes the place is in the project afterwards, just as the text has it.
void ensureThere(db::WriteTransaction& transaction, const std::vector<Regulation>& known, const Regulation& wanted)
{
    const Regulation* there = policies::regulation(known, wanted.id);
    if (!there)
        return policies::insertRegulation(transaction, wanted, {});
    if (*there != wanted) {
        db::raise(Error::Kind::Conflict,
                  Text::tr("The project has %1 already and it says something else. Nothing was changed; give the new "
                           "one an id of its own.")
                      .arg(wanted.id));
    }
}

void supersede(db::WriteTransaction& transaction, const QString& replaced, const QString& by)
{
    db::Connection& connection = transaction.connection();
    db::Statement row = connection.prepare("SELECT id, uid, superseded_by FROM regulation WHERE regulation = ?");
    if (!row.bind(replaced).step())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no regulation %1.").arg(replaced));
    const policies::RegulationId id{row.integer(0)};
    const QString uid = row.text(1);
    if (!row.text(2).isEmpty()) {
        db::raise(Error::Kind::Invalid,
                  Text::tr("%1 was replaced by %2 already. Nothing was changed.").arg(replaced, row.text(2)));
    }
    row.reset();
    const Digest before = policies::regulationHash(connection, id);
    connection
        .prepare("UPDATE regulation SET superseded_by = ?, superseded_at = ?, row_version = row_version + 1"
                 " WHERE id = ?")
        .bind(by)
        .bind(transaction.now())
        .bind(id.value)
        .run();
    transaction.record({.verb = {},
                        .entity = {},
                        .entityId = uid,
                        .before = before,
                        .after = policies::regulationHash(connection, id),
                        .facts = {{QStringLiteral("regulation"), replaced}, {QStringLiteral("by"), by}}});
}

} // namespace

QString policies::keeperRefusal(db::Connection& connection, const Actor& actor)
{
    constexpr std::array keepers{Role::RiskAuditor};
    return people::roleRefusal(connection, actor, keepers, Text::tr("Regulations are kept by model risk."))
        .value_or(QString());
}

Result<policies::ReplacementImpact> RegulationStore::replace(const QString& replaced, const QByteArray& text,
                                                             const Actor& actor, const QString& command)
{
    const Result<Regulation> wanted = onlyRegulation(text);
    if (!wanted)
        return failed(wanted);
    if (wanted->id == replaced)
        return fail(Error::Kind::Invalid, Text::tr("A regulation does not replace itself. Nothing was changed."));
    const db::AuditNote note{actor, QStringLiteral("superseded"), QStringLiteral("regulation"), {}, {}, command};
    const Result<QString> done = m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        if (const QString refusal = policies::keeperRefusal(transaction.connection(), actor); !refusal.isEmpty())
            db::raise(Error::Kind::Denied, refusal);
        policies::ensureShipped(transaction);
        ensureThere(transaction, policies::regulationsIn(transaction.connection()), *wanted);
        supersede(transaction, replaced, wanted->id);
        return replaced;
    });
    if (!done)
        return failed(done);
    return m_database.read([&](db::Connection& connection) {
        return policies::impactIn(connection, replaced, *wanted, m_database.clock().now());
    });
}

} // namespace assay
