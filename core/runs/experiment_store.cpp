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

/// The use case that it belongs to; nothing for none.
std::optional<UseCase> useCaseOf(db::Connection& connection, ExperimentId experiment)
{
    db::Statement row =
        connection.prepare("SELECT u.uid FROM experiment_use_case l JOIN use_case u ON u.id = l.use_case_id"
                           " WHERE l.experiment_id = ?");
    row.bind(experiment.value);
    return row.step() ? std::optional(usecases::byUid(connection, row.text(0))) : std::nullopt;
}

void requireLinker(db::WriteTransaction& transaction, UseCaseId useCase)
{
    if (const auto refusal = experiments::linkRefusal(transaction.connection(), transaction.note().actor, useCase))
        db::raise(Error::Kind::Denied, *refusal);
}

/// Runs `change(experiment, useCase)`, which asks whether the actor may; the facts that it answers go into the log.
template <typename Change>
QString changeLink(db::WriteTransaction& transaction, const QString& uid, const char* verb, Change change)
{
    db::Connection& connection = transaction.connection();
    const ExperimentId experiment = experimentByUid(connection, uid);
    const Digest before = runs::experimentHash(connection, experiment);
    std::vector<AuditFact> facts = change(experiment, useCaseOf(connection, experiment));
    transaction.record({.verb = QString::fromLatin1(verb),
                        .entity = QStringLiteral("experiment"),
                        .entityId = uid,
                        .before = before,
                        .after = runs::experimentHash(connection, experiment),
                        .facts = std::move(facts)});
    if (const std::optional<UseCase> useCase = useCaseOf(connection, experiment))
        charters::followLatePlan(transaction, useCase->id);
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
    const auto change = [&](ExperimentId experiment, const std::optional<UseCase>& before) {
        db::Connection& connection = transaction.connection();
        const UseCase useCase = usecases::byKeyOrUid(connection, link.useCase);
        requireLinker(transaction, useCase.id);
        if (before && before->id == useCase.id)
            db::raise(Error::Kind::Invalid,
                      Text::tr("The experiment belongs to %1 already. Nothing was changed.").arg(before->key));
        if (before) // Who works for one use case alone takes nothing from another.
            requireLinker(transaction, before->id);
        if (useCase.state == UseCaseState::Stopped || useCase.state == UseCaseState::Retired)
            db::raise(Error::Kind::Invalid,
                      Text::tr("%1 has ended: no more work belongs to it. Nothing was changed.").arg(useCase.key));
        connection
            .prepare("INSERT INTO experiment_use_case (experiment_id, use_case_id) VALUES (?, ?)"
                     " ON CONFLICT (experiment_id) DO UPDATE SET use_case_id = excluded.use_case_id")
            .bind(experiment.value)
            .bind(useCase.id.value)
            .run();
        return linkFacts(before ? before->key : QString(), useCase.key);
    };
    return changeLink(transaction, link.experimentUid, "linked", change);
}

QString unlink(db::WriteTransaction& transaction, const QString& experimentUid)
{
    const auto change = [&](ExperimentId experiment, const std::optional<UseCase>& before) {
        requireLinker(transaction, before ? before->id : UseCaseId{});
        if (!before)
            db::raise(Error::Kind::Invalid, Text::tr("The experiment belongs to no use case. Nothing was changed."));
        transaction.connection()
            .prepare("DELETE FROM experiment_use_case WHERE experiment_id = ?")
            .bind(experiment.value)
            .run();
        return linkFacts(before->key, {});
    };
    return changeLink(transaction, experimentUid, "unlinked", change);
}

std::optional<QString> linkRefusal(db::Connection& connection, const Actor& actor, UseCaseId useCase)
{
    const std::vector<Role> acting = people::rolesActedIn(connection, actor, useCase);
    const auto mayLink = [](Role role) {
        return std::find(linkingRoles.begin(), linkingRoles.end(), role) != linkingRoles.end();
    };
    if (std::any_of(acting.begin(), acting.end(), mayLink))
        return std::nullopt;
    const RoleHolders holders = people::holders(connection, useCase);
    return Text::tr(
               "To which use case an experiment belongs is said by a %1 (%2) or a %3 (%4). Nothing was changed; ask "
               "one of them.")
        .arg(roleTitle(Role::DataScientist), whoHolds(Role::DataScientist, holders), roleTitle(Role::Manager),
             whoHolds(Role::Manager, holders));
}

} // namespace experiments
} // namespace assay
