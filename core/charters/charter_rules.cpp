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

QString nameOf(const Charter& charter)
{
    return QStringLiteral("%1 %2").arg(charterKindTitle(charter.kind)).arg(charter.version);
}

bool hasAccepted(const Charter& charter, PersonId person)
{
    return std::any_of(charter.voices.begin(), charter.voices.end(), [person](const CharterVoice& voice) {
        return voice.person.id == person && voice.vote == CharterVote::Accept;
    });
}

/// Of the holders of a role, those whose word would count for it.
QString whoCanAccept(const Charter& charter, Role role, const CharterAsk& ask, const RoleHolders& holders)
{
    if (role == Role::BusinessOwner && ask.businessOwner.id)
        return ask.businessOwner.name;
    QStringList able = holders.contains(role) ? holders.at(role) : QStringList();
    for (const CharterVoice& voice : charter.voices) {
        if (voice.vote == CharterVote::Accept)
            able.removeAll(voice.person.name);
    }
    if (role == Role::RiskAuditor)
        able.removeAll(charter.author.name);
    return able.isEmpty() ? Text::tr("nobody else holds that role yet") : able.join(QStringLiteral(", "));
}

/// Why a word that a role is asked for would not count as its word.
QString acceptanceRefusal(const Charter& charter, const CharterParty& party, const CharterAsk& ask,
                          const RoleHolders& holders)
{
    const Role role = party.acting.front();
    const std::vector<Role> missing = missingAcceptances(charter, ask);
    const bool isAsked = std::find(missing.begin(), missing.end(), role) != missing.end();
    if (!isAsked || wouldCount(charter, party.person, role, ask))
        return {};
    const QString others = whoCanAccept(charter, role, ask, holders);
    if (hasAccepted(charter, party.person)) {
        return Text::tr("You have accepted %1 already, and one person's word counts for one role. Nothing was saved; "
                        "it takes another %2 (%3).")
            .arg(nameOf(charter), roleTitle(role), others);
    }
    if (role == Role::BusinessOwner) {
        return Text::tr("%1 is accepted for the business by whom the use case names as its business owner. Nothing was "
                        "saved; ask %2.")
            .arg(nameOf(charter), others);
    }
    return Text::tr("%1 was written by you, so model risk's word on it is another person's. Nothing was saved; ask a "
                    "%2 (%3).")
        .arg(nameOf(charter), roleTitle(role), others);
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

QStringList awaitedWords(const Charter& charter, const CharterAsk& ask, const RoleHolders& holders)
{
    QStringList words;
    for (const Role role : missingAcceptances(charter, ask))
        words << Text::tr("%1 (%2)").arg(roleTitle(role), whoCanAccept(charter, role, ask, holders));
    return words;
}

QString charterVoteRefusal(const Charter& charter, CharterVote vote, const CharterParty& party, const CharterAsk& ask,
                           const RoleHolders& holders)
{
    const QString name = nameOf(charter);
    const bool joins =
        charter.state == CharterState::Accepted && !party.acting.empty() && party.acting.front() == Role::RiskAuditor;
    if (charter.state != CharterState::Proposed && !joins) {
        return Text::tr("%1 is %2, and people say what they think of one that is proposed; of one that is agreed on, "
                        "model risk does (%3). Nothing was saved.")
            .arg(name, charterStateTitle(charter.state), whoHolds(Role::RiskAuditor, holders));
    }
    if (party.acting.empty()) {
        return Text::tr("What is said of %1 is said in a role of the project, and you act in none that you hold. "
                        "Nothing was saved; %2.")
            .arg(name, people::wayToARole(holders));
    }
    const bool spoke = std::any_of(charter.voices.begin(), charter.voices.end(), [&party](const CharterVoice& voice) {
        return voice.person.id == party.person && voice.role == party.acting.front();
    });
    if (spoke)
        return Text::tr("You have said as a %1 what you think of %2, which people do once. Nothing was saved.")
            .arg(roleTitle(party.acting.front()), name);
    return vote == CharterVote::Accept ? acceptanceRefusal(charter, party, ask, holders) : QString();
}

} // namespace assay
