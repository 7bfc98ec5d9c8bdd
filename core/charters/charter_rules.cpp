// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/charter_rules.h"

#include "core/base/text.h"
#include "core/charters/charter_text.h"
#include "core/people/role_refusal.h"

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr std::array writers{Role::DataScientist, Role::BusinessOwner, Role::Manager};

QString missingWords(const Charter& charter)
{
    QStringList missing;
    if (charter.kind == CharterKind::Framing) {
        if (const Result<Framing> framing = charters::framingFromText(charter.content))
            missing = charters::missingIn(*framing);
    } else if (const Result<EvaluationPlan> plan = charters::planFromText(charter.content)) {
        missing = charters::missingIn(*plan);
    }
    return missing.join(QStringLiteral("; "));
}

} // namespace

QString charterDraftRefusal(const UseCase& useCase, CharterKind kind, const CharterParty& party,
                            const RoleHolders& holders)
{
    const bool owns = party.person && (party.person == useCase.owner || party.person == useCase.businessOwner);
    const bool writes = std::any_of(party.acting.begin(), party.acting.end(), [](Role role) {
        return std::find(writers.begin(), writers.end(), role) != writers.end();
    });
    if (owns || writes)
        return {};
    QStringList who;
    for (const Role role : writers)
        who << Text::tr("%1 (%2)").arg(roleTitle(role), whoHolds(role, holders));
    return Text::tr("%1 of %2 is written by its owners or by a %3. Nothing was saved; ask one of them.")
        .arg(charterKindTitle(kind), useCase.key, who.join(QStringLiteral(", ")));
}

QString charterProposalRefusal(const Charter& charter)
{
    if (charter.state != CharterState::Draft) {
        return Text::tr("%1 %2 is %3 already. Nothing was changed; write a new version.")
            .arg(charterKindTitle(charter.kind), QString::number(charter.version), charterStateTitle(charter.state));
    }
    const QString missing = missingWords(charter);
    return missing.isEmpty() ? QString()
                             : Text::tr("%1 %2 cannot be proposed yet, for it does not say: %3. Nothing was changed.")
                                   .arg(charterKindTitle(charter.kind), QString::number(charter.version), missing);
}

QString charterVoteRefusal(const Charter& charter, const CharterParty& party, const RoleHolders& holders)
{
    const QString name = QStringLiteral("%1 %2").arg(charterKindTitle(charter.kind)).arg(charter.version);
    if (charter.state != CharterState::Proposed) {
        return Text::tr("%1 is %2, and people say what they think of one that is proposed. Nothing was saved.")
            .arg(name, charterStateTitle(charter.state));
    }
    if (party.acting.empty()) {
        return Text::tr("What is said of %1 is said in a role of the project, and you act in none that you hold. "
                        "Nothing was saved; %2.")
            .arg(name, people::wayToARole(holders));
    }
    const bool spoke = std::any_of(charter.voices.begin(), charter.voices.end(), [&party](const CharterVoice& voice) {
        return voice.person.id == party.person && voice.role == party.acting.front();
    });
    return spoke ? Text::tr("You have said as a %1 what you think of %2, which people do once. Nothing was saved.")
                       .arg(roleTitle(party.acting.front()), name)
                 : QString();
}

} // namespace assay
