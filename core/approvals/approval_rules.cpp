// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/approval_rules.h"

#include "core/approvals/release_knowledge.h"
#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/keys/key_rows.h"
#include "core/keys/key_status.h"
#include "core/people/people_store.h"
#include "core/people/role_refusal.h"

#include <array>

namespace assay::approvals {
namespace {

constexpr std::array askers{Role::DataScientist, Role::SoftwareEngineer, Role::DevOps, Role::Manager};
constexpr std::array deciders{Role::RiskAuditor, Role::DevOps,       Role::BusinessOwner,    Role::Manager,
                              Role::MlArchitect, Role::DataEngineer, Role::SoftwareEngineer, Role::DataScientist};

} // namespace

std::optional<QString> requestRefusal(db::Connection& connection, const Release& release, const Actor& actor)
{
    return people::roleRefusal(connection, actor, askers,
                               Text::tr("Approval is asked for by those who work on a release."), release.useCase);
}

std::optional<QString> partRefusal(db::Connection& connection, const Release& release,
                                   const std::optional<ApprovalRequest>& request, const Actor& actor)
{
    const policies::ReleaseFacts known = knownOf(connection, release, {});
    const auto isActor = [&](const std::optional<policies::Party>& party) {
        return party && party->person == actor.person;
    };
    if (isActor(known.people.author))
        return Text::tr("You made %1: nobody decides on their own work.").arg(release.name());
    if (isActor(known.people.runOwner))
        return Text::tr("You ran what %1 was made of: nobody decides on their own work.").arg(release.name());
    if (request && people::byId(connection, request->requestedBy).uid == actor.person)
        return Text::tr("You asked for this approval: somebody else decides.");
    if (actor.role != toString(Role::RiskAuditor) || !known.framing)
        return std::nullopt;
    for (const policies::FramingFact::Acceptance& acceptance : known.framing->accepted) {
        if (acceptance.role != Role::RiskAuditor && isActor(acceptance.by))
            return Text::tr("You agreed to the framing of what %1 is for as %2: model risk is judged by somebody else.")
                .arg(release.name(), roleTitle(acceptance.role));
    }
    return std::nullopt;
}

std::optional<QString> decisionRefusal(db::Connection& connection, const Release& release,
                                       const ApprovalRequest& request, const Actor& actor)
{
    if (const auto refusal = people::roleRefusal(
            connection, actor, deciders, Text::tr("This role decides nothing about releases."), release.useCase))
        return refusal;
    if (const auto refusal = partRefusal(connection, release, request, actor))
        return *refusal + u' '
            + Text::tr("Nothing was signed; ask somebody who had no hand in it. A key of another name does not change "
                       "that.");
    return std::nullopt;
}

std::optional<QString> keyRefusal(db::Connection& connection, const QString& fingerprint, const Actor& actor,
                                  qint64 now)
{
    const std::optional<PersonKey> key = keys::byFingerprint(connection, fingerprint);
    if (!key)
        return Text::tr(
            "The project does not know this key. Nothing was signed; enroll it first with keys enroll, or on "
            "the page People and keys.");
    if (key->personUid != actor.person)
        return Text::tr("This key is %1's, not yours. Nothing was signed; sign with a key of your own.")
            .arg(key->person);
    const KeyStatus status = keys::statusAt(connection, *key, now);
    if (!status.isValid())
        return Text::tr("%1 Nothing was signed.").arg(status.sentence);
    return std::nullopt;
}

std::optional<QString> contradictionIn(Decision decision, const QStringList& conditions,
                                       const std::optional<qint64>& expiresAt, qint64 now)
{
    if (decision != Decision::ApproveWithConditions && !conditions.isEmpty())
        return Text::tr("“%1” has no conditions: whoever reads it would take them for none. Nothing was signed; decide "
                        "“%2”, or leave the conditions out.")
            .arg(decisionTitle(decision), decisionTitle(Decision::ApproveWithConditions));
    if (expiresAt && *expiresAt <= now)
        return Text::tr("It would have ended on %1 already, so it would never count. Nothing was signed; name a later "
                        "day.")
            .arg(dayText(*expiresAt));
    return std::nullopt;
}

} // namespace assay::approvals
