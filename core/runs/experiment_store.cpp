// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/experiment_store.h"

#include "core/base/text.h"
#include "core/charters/late_plan.h"
#include "core/people/people_store.h"
#include "core/runs/run_rows.h"
#include "core/usecases/use_case_store.h"

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr std::array linkingRoles{Role::DataScientist, Role::Manager};

ExperimentId experimentByUid(db::Connection& connection, const QString& uid)
{
    db::Statement row = connection.prepare("SELECT id FROM experiment WHERE uid = ?");
    row.bind(uid);
    if (!row.step())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no experiment with the id %1.").arg(uid));
    return {row.integer(0)};
}

/// The key of the use case that it belongs to; empty for none.
QString useCaseOf(db::Connection& connection, ExperimentId experiment)
{
    db::Statement row =
        connection.prepare("SELECT u.uid FROM experiment_use_case l JOIN use_case u ON u.id = l.use_case_id"
                           " WHERE l.experiment_id = ?");
    row.bind(experiment.value);
    return row.step() ? usecases::byUid(connection, row.text(0)).key : QString();
}

/// Runs `change(connection, experiment)` as somebody who may; the facts that it answers go into the log.
template <typename Change>
QString changeLink(db::WriteTransaction& transaction, const QString& uid, const char* verb, Change change)
{
    db::Connection& connection = transaction.connection();
    if (const auto refusal = experiments::linkRefusal(connection, transaction.note().actor))
        db::raise(Error::Kind::Denied, *refusal);
    const ExperimentId experiment = experimentByUid(connection, uid);
    const Digest before = runs::experimentHash(connection, experiment);
    std::vector<AuditFact> facts = change(connection, experiment);
    transaction.record({.verb = QString::fromLatin1(verb),
                        .entity = QStringLiteral("experiment"),
                        .entityId = uid,
                        .before = before,
                        .after = runs::experimentHash(connection, experiment),
                        .facts = std::move(facts)});
    if (const QString useCase = useCaseOf(connection, experiment); !useCase.isEmpty())
        charters::followLatePlan(transaction, usecases::byKeyOrUid(connection, useCase).id);
    return uid;
}

db::AuditNote linkNote(const Actor& actor, const char* verb, const QString& command)
{
    return {actor, QString::fromLatin1(verb), QStringLiteral("experiment"), {}, {}, command};
}

/// Where it was, where there was something, and where it is now.
std::vector<AuditFact> linkFacts(const QString& from, const QString& to)
{
    std::vector<AuditFact> facts;
    if (!from.isEmpty())
        facts.push_back({QStringLiteral("from"), from});
    if (!to.isEmpty())
        facts.push_back({QStringLiteral("to"), to});
    return facts;
}

} // namespace

Result<> ExperimentStore::link(const ExperimentUseCase& link, const Actor& actor, const QString& command)
{
    return withoutValue(
        m_database.writeOnce(linkNote(actor, "linked", command),
                             [&](db::WriteTransaction& transaction) { return experiments::link(transaction, link); }));
}

Result<> ExperimentStore::unlink(const QString& experimentUid, const Actor& actor, const QString& command)
{
    return withoutValue(
        m_database.writeOnce(linkNote(actor, "unlinked", command), [&](db::WriteTransaction& transaction) {
            return experiments::unlink(transaction, experimentUid);
        }));
}

namespace experiments {

QString link(db::WriteTransaction& transaction, const ExperimentUseCase& link)
{
    return changeLink(
        transaction, link.experimentUid, "linked", [&](db::Connection& connection, ExperimentId experiment) {
            const UseCase useCase = usecases::byKeyOrUid(connection, link.useCase);
            const QString before = useCaseOf(connection, experiment);
            if (before == useCase.key)
                db::raise(Error::Kind::Invalid,
                          Text::tr("The experiment belongs to %1 already. Nothing was changed.").arg(before));
            if (useCase.state == UseCaseState::Stopped || useCase.state == UseCaseState::Retired)
                db::raise(Error::Kind::Invalid,
                          Text::tr("%1 has ended: no more work belongs to it. Nothing was changed.").arg(useCase.key));
            connection
                .prepare("INSERT INTO experiment_use_case (experiment_id, use_case_id) VALUES (?, ?)"
                         " ON CONFLICT (experiment_id) DO UPDATE SET use_case_id = excluded.use_case_id")
                .bind(experiment.value)
                .bind(useCase.id.value)
                .run();
            return linkFacts(before, useCase.key);
        });
}

QString unlink(db::WriteTransaction& transaction, const QString& experimentUid)
{
    return changeLink(transaction, experimentUid, "unlinked", [&](db::Connection& connection, ExperimentId experiment) {
        const QString before = useCaseOf(connection, experiment);
        if (before.isEmpty())
            db::raise(Error::Kind::Invalid, Text::tr("The experiment belongs to no use case. Nothing was changed."));
        connection.prepare("DELETE FROM experiment_use_case WHERE experiment_id = ?").bind(experiment.value).run();
        return linkFacts(before, {});
    });
}

std::optional<QString> linkRefusal(db::Connection& connection, const Actor& actor)
{
    const std::vector<Role> acting = people::rolesActedIn(connection, actor);
    const auto mayLink = [](Role role) {
        return std::find(linkingRoles.begin(), linkingRoles.end(), role) != linkingRoles.end();
    };
    if (std::any_of(acting.begin(), acting.end(), mayLink))
        return std::nullopt;
    const RoleHolders holders = people::holders(connection);
    return Text::tr(
               "To which use case an experiment belongs is said by a %1 (%2) or a %3 (%4). Nothing was changed; ask "
               "one of them.")
        .arg(roleTitle(Role::DataScientist), whoHolds(Role::DataScientist, holders), roleTitle(Role::Manager),
             whoHolds(Role::Manager, holders));
}

} // namespace experiments
} // namespace assay
