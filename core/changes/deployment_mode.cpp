// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/deployment_mode.h"

#include "core/base/text.h"
#include "core/changes/change_rules.h"
#include "core/charters/charter_rows.h"
#include "core/charters/charter_text.h"
#include "core/findings/finding_change.h"
#include "core/usecases/use_case_party.h"

namespace assay::changes {
namespace {

/// Whether people decide by the framing, and would not in this mode.
bool decidesAgainstFraming(const std::optional<Framing>& framing, std::optional<DeploymentMode> mode)
{
    return mode == DeploymentMode::Full && framing && framing->humanRole == HumanRole::Augment;
}

} // namespace

DeploymentMode usualMode(HumanRole role)
{
    return role == HumanRole::Augment ? DeploymentMode::Advisory : DeploymentMode::Full;
}

std::optional<Framing> framingOf(db::Connection& connection, UseCaseId useCase)
{
    const std::optional<Charter> charter = charters::accepted(connection, useCase, CharterKind::Framing);
    const Result<Framing> framing =
        charter ? charters::framingFromText(charter->content) : Result<Framing>(fail(Error::Kind::NotFound, {}));
    return framing ? std::optional(*framing) : std::nullopt;
}

std::optional<DeploymentMode> modeOf(db::Connection& connection, const Release& release,
                                     std::optional<DeploymentMode> said)
{
    if (said || !release.useCase)
        return said;
    const std::optional<Framing> framing = framingOf(connection, release.useCase);
    return framing && framing->humanRole ? std::optional(usualMode(*framing->humanRole)) : std::nullopt;
}

QString modeRefusal(db::Connection& connection, const Release& release, std::optional<DeploymentMode> mode,
                    const RoleHolders& holders)
{
    if (!release.useCase || !decidesAgainstFraming(framingOf(connection, release.useCase), mode))
        return {};
    const UseCase useCase = usecases::byId(connection, release.useCase);
    return Text::tr("%1 cannot be planned to decide alone (full): by the framing of %2 people decide and the model "
                    "advises. Nothing was planned; plan it as shadow, advisory or canary, or have another framing "
                    "agreed to by: %3.")
        .arg(release.name(), useCase.key,
             rolesWithHolders(acceptingRoles(CharterKind::Framing, useCase.riskTier == RiskTier::High), holders));
}

void findAgainstFraming(db::WriteTransaction& transaction, const Release& release, const QString& environment,
                        std::optional<DeploymentMode> mode)
{
    db::Connection& connection = transaction.connection();
    if (!release.useCase || !decidesAgainstFraming(framingOf(connection, release.useCase), mode))
        return;
    FindingDraft finding;
    finding.release = release.uid;
    finding.severity = Severity::High;
    finding.staged = release.staged;
    finding.text.title = Text::tr("%1 decides alone in %2 against its framing").arg(release.name(), environment);
    finding.text.criterion = Text::tr("By the framing of %1 people decide and the model advises.")
                                 .arg(usecases::byId(connection, release.useCase).key);
    finding.text.condition = Text::tr("It was recorded as running in full.");
    finding.text.recommendation = Text::tr("Let people decide again, or have another framing agreed to.");
    findings::raiseOnce(transaction, finding, QStringLiteral("decides-against-framing/%1").arg(environment));
}

std::optional<qint64> firstOutcomeAt(const std::optional<Framing>& framing, qint64 liveAt)
{
    constexpr qint64 day = 24 * 3'600'000LL;
    return framing && framing->waitDays ? std::optional(liveAt + *framing->waitDays * day) : std::nullopt;
}

} // namespace assay::changes
