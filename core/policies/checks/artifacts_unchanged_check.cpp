// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/policies/check_kind.h"

namespace assay::policies {
namespace {

void checkArtifact(CheckOutcome& outcome, const ArtifactFact& artifact, std::optional<qint64> oldest)
{
    outcome.add(artifact.evidence);
    if (artifact.recorded.isEmpty())
        outcome.missing << Text::tr("the digest that %1 was registered with").arg(artifact.path);
    else if (artifact.found.isEmpty() || !artifact.readAt)
        outcome.missing << Text::tr("what %1 holds now: read it again").arg(artifact.path);
    else if (artifact.found != artifact.recorded)
        outcome.reasons << Text::tr("%1 is not the file that was registered").arg(artifact.path);
    else if (oldest && *artifact.readAt < *oldest)
        outcome.missing << Text::tr("a newer look at %1: read it again").arg(artifact.path);
}

CheckOutcome checkArtifactsUnchanged(const CheckContext& context)
{
    constexpr double millisecondsOfDay = 24.0 * 60 * 60 * 1000;
    const auto& artifacts = context.facts.artifacts;
    if (!artifacts || artifacts->empty())
        return lacking(Text::tr("the files of the version"));
    std::optional<qint64> oldest;
    if (const auto days = numberParameter(context.parameters(), u"days"))
        oldest = context.now - static_cast<qint64>(*days * millisecondsOfDay);
    CheckOutcome outcome;
    for (const ArtifactFact& artifact : *artifacts)
        checkArtifact(outcome, artifact, oldest);
    const auto doubtful = outcome.reasons.size() + outcome.missing.size();
    const auto unchanged = static_cast<qsizetype>(artifacts->size()) - doubtful;
    outcome.value = static_cast<double>(unchanged);
    outcome.measured =
        Text::tr("%1 of %2 unchanged").arg(QString::number(unchanged), QString::number(artifacts->size()));
    return decided(std::move(outcome));
}

} // namespace

const CheckKind& artifactsUnchangedCheck()
{
    static const CheckKind kind{
        .name = QStringLiteral("artifacts-unchanged"),
        .parameters = {{.name = QStringLiteral("days"), .type = ParameterRule::Type::Count, .least = 1, .most = 3660}},
        .requirement =
            [](const Parameters& parameters) {
                const auto days = numberParameter(parameters, u"days");
                return days ? Text::tr("every file is as registered, read again within days: %1").arg(*days)
                            : Text::tr("every file is as registered");
            },
        .suppliers =
            [](const Parameters&) {
                return std::vector{Role::DataScientist, Role::SoftwareEngineer};
            },
        .check = checkArtifactsUnchanged};
    return kind;
}

} // namespace assay::policies
