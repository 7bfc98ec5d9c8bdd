// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/release.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {
namespace {

using Stage = ReleaseState;

struct ReleaseStateWord {
    const char* word;
    const char* title;
};

// In the order of ReleaseState.
constexpr std::array ReleaseStateWords{
    ReleaseStateWord{"Draft", QT_TRANSLATE_NOOP("ReleaseState", "Draft")},
    ReleaseStateWord{"Candidate", QT_TRANSLATE_NOOP("ReleaseState", "Candidate")},
    ReleaseStateWord{"Submitted", QT_TRANSLATE_NOOP("ReleaseState", "Awaiting sign-off")},
    ReleaseStateWord{"InValidation", QT_TRANSLATE_NOOP("ReleaseState", "In validation")},
    ReleaseStateWord{"Approved", QT_TRANSLATE_NOOP("ReleaseState", "Approved")},
    ReleaseStateWord{"ApprovedWithConditions", QT_TRANSLATE_NOOP("ReleaseState", "Approved with conditions")},
    ReleaseStateWord{"ChangesRequested", QT_TRANSLATE_NOOP("ReleaseState", "Changes requested")},
    ReleaseStateWord{"Rejected", QT_TRANSLATE_NOOP("ReleaseState", "Rejected")},
    ReleaseStateWord{"Live", QT_TRANSLATE_NOOP("ReleaseState", "Live")},
    ReleaseStateWord{"Suspended", QT_TRANSLATE_NOOP("ReleaseState", "Suspended")},
    ReleaseStateWord{"Superseded", QT_TRANSLATE_NOOP("ReleaseState", "Superseded")},
    ReleaseStateWord{"Retired", QT_TRANSLATE_NOOP("ReleaseState", "Retired")},
};

// What product.md calls derived - approvals, Live, Superseded - has no line here.
constexpr std::array ReleaseSteps{
    ReleaseTransition{Stage::Draft, Stage::Candidate, Role::DataScientist},
    ReleaseTransition{Stage::Candidate, Stage::Draft, Role::DataScientist},
    ReleaseTransition{Stage::Submitted, Stage::InValidation, Role::RiskAuditor},
    ReleaseTransition{Stage::ChangesRequested, Stage::Candidate, Role::DataScientist},
    ReleaseTransition{Stage::Approved, Stage::Suspended, Role::RiskAuditor, true},
    ReleaseTransition{Stage::ApprovedWithConditions, Stage::Suspended, Role::RiskAuditor, true},
    ReleaseTransition{Stage::Live, Stage::Suspended, Role::RiskAuditor, true},
    ReleaseTransition{Stage::Suspended, Stage::Approved, Role::RiskAuditor, true},
    ReleaseTransition{Stage::Live, Stage::Retired, Role::DevOps},
    ReleaseTransition{Stage::Superseded, Stage::Retired, Role::DevOps},
};

constexpr std::array ArtifactRoleWords{"model", "environment", "code", "other"}; // In the order of the roles.

} // namespace

QString toString(ReleaseState state)
{
    return QString::fromLatin1(ReleaseStateWords.at(static_cast<std::size_t>(state)).word);
}

std::optional<ReleaseState> releaseStateFromString(QStringView word)
{
    for (std::size_t at = 0; at < ReleaseStateWords.size(); ++at) {
        if (word == QLatin1StringView(ReleaseStateWords[at].word))
            return static_cast<ReleaseState>(at);
    }
    return std::nullopt;
}

QString releaseStateTitle(ReleaseState state)
{
    return QCoreApplication::translate("ReleaseState", ReleaseStateWords.at(static_cast<std::size_t>(state)).title);
}

bool isApproved(ReleaseState state)
{
    return state == Stage::Approved || state == Stage::ApprovedWithConditions || state == Stage::Live
        || state == Stage::Superseded;
}

bool isFrozen(ReleaseState state)
{
    return state != Stage::Draft && state != Stage::Candidate && state != Stage::ChangesRequested;
}

std::vector<ReleaseTransition> transitionsFrom(ReleaseState state)
{
    std::vector<ReleaseTransition> found;
    std::copy_if(ReleaseSteps.begin(), ReleaseSteps.end(), std::back_inserter(found),
                 [state](const ReleaseTransition& step) { return step.from == state; });
    return found;
}

QString toString(ReleaseArtifact::Role role)
{
    return QString::fromLatin1(ArtifactRoleWords.at(static_cast<std::size_t>(role)));
}

std::optional<ReleaseArtifact::Role> artifactRoleFromString(QStringView word)
{
    for (std::size_t at = 0; at < ArtifactRoleWords.size(); ++at) {
        if (word == QLatin1StringView(ArtifactRoleWords[at]))
            return static_cast<ReleaseArtifact::Role>(at);
    }
    return std::nullopt;
}

QString ReleaseSplit::anyDigest() const
{
    return sha256 ? QString::fromLatin1(toHex(*sha256)) : digest;
}

QString ReleaseSplit::name() const
{
    return QStringLiteral("%1:%2").arg(role, dataset);
}

QString Release::name() const
{
    return QStringLiteral("%1@%2").arg(model, QString::number(version));
}

} // namespace assay
