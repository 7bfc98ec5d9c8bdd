// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/parts_change.h"

#include "core/base/canonical_json.h"
#include "core/base/json_members.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/releases/release_identity.h"
#include "core/releases/release_rows.h"

namespace assay::releases {
namespace {

/// The rest of the parts goes into rows of its own.
void writeParts(db::Connection& connection, ReleaseId id, const ReleaseParts& parts)
{
    CanonicalObject params;
    for (const Attribute& param : parts.params)
        params.setText(param.key, param.value);
    connection
        .prepare(
            "UPDATE release SET code_commit = ?, params = ?, features = ?, environment = ?, identity = ? WHERE id = ?")
        .bind(parts.codeCommit)
        .bind(QString::fromUtf8(params.bytes()))
        .bind(QString::fromUtf8(canonicalTexts(parts.features)))
        .bind(parts.environment ? bytesOf(*parts.environment) : QByteArrayView(""))
        .bind(bytesOf(identityOf(parts)))
        .bind(id.value)
        .run();
}

/// What was complete stays so as long as it is a candidate.
void requireStillComplete(const ReleaseParts& before, const Release& after)
{
    if (after.state != ReleaseState::Candidate || !missingParts(before).empty())
        return;
    QStringList missing;
    for (const IdentityPart part : missingParts(after.parts))
        missing << identityPartTitle(part);
    if (!missing.isEmpty())
        db::raise(Error::Kind::Denied,
                  Text::tr("%1 is a candidate, and without this it is not known what it was made of: %2. Nothing was "
                           "changed; say what takes its place, or take it back to a draft first.")
                      .arg(after.name(), missing.join(QStringLiteral(", "))));
}

} // namespace

std::optional<QString> partsRefusal(db::Connection& connection, const Release& release, const Actor& actor)
{
    if (std::optional<QString> refusal = makerRefusal(connection, actor, release.useCase))
        return refusal;
    if (isFrozen(release.state))
        return Text::tr("%1 is %2: what it consists of is frozen. Nothing was changed; withdraw the request, or begin "
                        "a new version.")
            .arg(release.name(), releaseStateTitle(release.state));
    return std::nullopt;
}

Result<> changeParts(db::Database& database, const db::AuditNote& note,
                     const std::function<void(ReleaseChange&)>& change)
{
    return changeOnce(database, note, [&](ReleaseChange& of) {
        db::Connection& connection = of.transaction.connection();
        if (const auto refusal = partsRefusal(connection, of.release, note.actor))
            db::raise(Error::Kind::Denied, *refusal);
        const ReleaseParts before = of.release.parts;
        change(of);
        const ReleaseParts& parts = byId(connection, of.release.id).parts; // With what was just written.
        of.release.parts.splits = parts.splits;
        of.release.parts.artifacts = parts.artifacts;
        requireStillComplete(before, of.release);
        writeParts(connection, of.release.id, of.release.parts);
    });
}

db::AuditNote updated(const QString& release, const Actor& actor, const QString& command, const QString& reason)
{
    return {actor, QStringLiteral("updated"), QStringLiteral("release"), release, reason, command};
}

} // namespace assay::releases
