// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/charter.h"

#include "core/base/word_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace assay {
namespace {

constexpr std::array CharterKindWords{WordTitle{"framing", QT_TRANSLATE_NOOP("Charter", "Framing")},
                                      WordTitle{"evaluation-plan", QT_TRANSLATE_NOOP("Charter", "Evaluation plan")}};
constexpr std::array CharterStateWords{WordTitle{"Draft", QT_TRANSLATE_NOOP("Charter", "Draft")},
                                       WordTitle{"Proposed", QT_TRANSLATE_NOOP("Charter", "Proposed")},
                                       WordTitle{"Accepted", QT_TRANSLATE_NOOP("Charter", "Accepted")},
                                       WordTitle{"Superseded", QT_TRANSLATE_NOOP("Charter", "Superseded")}};
constexpr std::array CharterVoteWords{WordTitle{"accept", QT_TRANSLATE_NOOP("Charter", "Accepts")},
                                      WordTitle{"dissent", QT_TRANSLATE_NOOP("Charter", "Dissents")},
                                      WordTitle{"abstain", QT_TRANSLATE_NOOP("Charter", "Abstains")}};
constexpr std::array HumanRoleWords{
    WordTitle{"augment", QT_TRANSLATE_NOOP("Charter", "People decide, the model advises")},
    WordTitle{"automate", QT_TRANSLATE_NOOP("Charter", "The model decides")}};

struct BlockWords {
    const char* key;
    const char* title;
    const char* question;
};

constexpr std::array Blocks{
    BlockWords{"value-proposition", QT_TRANSLATE_NOOP("Charter", "Value proposition"),
               QT_TRANSLATE_NOOP("Charter", "Who gains what, and how is that seen today?")},
    BlockWords{"user-need", QT_TRANSLATE_NOOP("Charter", "Users' need"),
               QT_TRANSLATE_NOOP("Charter", "What shows that people need this, and who was asked?")},
    BlockWords{"decisions", QT_TRANSLATE_NOOP("Charter", "Decisions"),
               QT_TRANSLATE_NOOP("Charter", "How does a prediction become an act?")},
    BlockWords{"making-predictions", QT_TRANSLATE_NOOP("Charter", "Making predictions"),
               QT_TRANSLATE_NOOP("Charter", "When are they made, how many, and how quickly?")},
    BlockWords{"data-sources", QT_TRANSLATE_NOOP("Charter", "Data sources"),
               QT_TRANSLATE_NOOP("Charter", "Where do facts come from, and may they be used?")},
    BlockWords{"collecting-data", QT_TRANSLATE_NOOP("Charter", "Collecting data"),
               QT_TRANSLATE_NOOP("Charter", "How do new cases and outcomes come in?")},
    BlockWords{"features", QT_TRANSLATE_NOOP("Charter", "Features"),
               QT_TRANSLATE_NOOP("Charter", "What is known at the moment of prediction?")},
    BlockWords{"building-models", QT_TRANSLATE_NOOP("Charter", "Building models"),
               QT_TRANSLATE_NOOP("Charter", "How many, and when is one made anew?")},
    BlockWords{"offline-evaluation", QT_TRANSLATE_NOOP("Charter", "Evaluation before use"),
               QT_TRANSLATE_NOOP("Charter", "What has to be shown before anybody relies on it?")},
    BlockWords{"live-monitoring", QT_TRANSLATE_NOOP("Charter", "Evaluation in use"),
               QT_TRANSLATE_NOOP("Charter", "How does one notice that it no longer holds?")},
    BlockWords{"success", QT_TRANSLATE_NOOP("Charter", "Success"),
               QT_TRANSLATE_NOOP("Charter", "When was it worth it, and what else may follow from it?")}};

/// Whether what somebody said is a role's acceptance.
bool acceptsFor(const Charter& charter, const CharterVoice& voice, Role role, const CharterAsk& ask)
{
    if (voice.vote != CharterVote::Accept)
        return false;
    if (role == Role::BusinessOwner && ask.businessOwner.id)
        return voice.person.id == ask.businessOwner.id;
    return voice.role == role && (role != Role::RiskAuditor || voice.person.id != charter.author.id);
}

/// Finds somebody who speaks for a role and for no other, moving others who could speak for several.
bool findSpeaker(const Charter& charter, const CharterAsk& ask, Role role, std::map<qint64, Role>& speakers,
                 std::set<qint64>& asked)
{
    for (const CharterVoice& voice : charter.voices) {
        const qint64 person = voice.person.id.value;
        if (!acceptsFor(charter, voice, role, ask) || !asked.insert(person).second)
            continue;
        const auto taken = speakers.find(person);
        if (taken == speakers.end() || findSpeaker(charter, ask, taken->second, speakers, asked)) {
            speakers.insert_or_assign(person, role);
            return true;
        }
    }
    return false;
}

/// Whether somebody of model risk accepted who neither wrote it nor accepted it for others.
bool riskHasJoined(const Charter& charter)
{
    const std::vector<CharterVoice>& voices = charter.voices;
    return std::any_of(voices.begin(), voices.end(), [&](const CharterVoice& voice) {
        const bool speaksForOthers = std::any_of(voices.begin(), voices.end(), [&](const CharterVoice& other) {
            return other.person.id == voice.person.id && other.role != Role::RiskAuditor
                && other.vote == CharterVote::Accept;
        });
        return !speaksForOthers && acceptsFor(charter, voice, Role::RiskAuditor, {});
    });
}

} // namespace

QString toString(CharterKind kind)
{
    return wordAt(CharterKindWords, kind);
}

std::optional<CharterKind> charterKindFromString(QStringView word)
{
    return valueOfWord<CharterKind>(CharterKindWords, word);
}

QString charterKindTitle(CharterKind kind)
{
    return titleAt("Charter", CharterKindWords, kind);
}

QString toString(CharterState state)
{
    return wordAt(CharterStateWords, state);
}

std::optional<CharterState> charterStateFromString(QStringView word)
{
    return valueOfWord<CharterState>(CharterStateWords, word);
}

QString charterStateTitle(CharterState state)
{
    return titleAt("Charter", CharterStateWords, state);
}

QString toString(CharterVote vote)
{
    return wordAt(CharterVoteWords, vote);
}

std::optional<CharterVote> charterVoteFromString(QStringView word)
{
    return valueOfWord<CharterVote>(CharterVoteWords, word);
}

QString charterVoteTitle(CharterVote vote)
{
    return titleAt("Charter", CharterVoteWords, vote);
}

QString toString(HumanRole role)
{
    return wordAt(HumanRoleWords, role);
}

std::optional<HumanRole> humanRoleFromString(QStringView word)
{
    return valueOfWord<HumanRole>(HumanRoleWords, word);
}

QString humanRoleTitle(HumanRole role)
{
    return titleAt("Charter", HumanRoleWords, role);
}

std::vector<CanvasBlock> canvasBlocks()
{
    std::vector<CanvasBlock> blocks;
    for (const BlockWords& block : Blocks)
        blocks.push_back({QString::fromLatin1(block.key), QCoreApplication::translate("Charter", block.title),
                          QCoreApplication::translate("Charter", block.question)});
    return blocks;
}

std::vector<Role> acceptingRoles(CharterKind kind, bool highRisk)
{
    std::vector<Role> roles{Role::BusinessOwner};
    if (kind == CharterKind::Framing)
        roles.push_back(Role::DataScientist);
    if (highRisk)
        roles.push_back(Role::RiskAuditor);
    return roles;
}

std::vector<Role> missingAcceptances(const Charter& charter, const CharterAsk& ask)
{
    if (charter.state == CharterState::Accepted) {
        const bool lacksRisk = ask.highRisk && !riskHasJoined(charter);
        return lacksRisk ? std::vector{Role::RiskAuditor} : std::vector<Role>();
    }
    std::map<qint64, Role> speakers;
    std::vector<Role> missing;
    for (const Role role : acceptingRoles(charter.kind, ask.highRisk)) {
        std::set<qint64> asked;
        if (!findSpeaker(charter, ask, role, speakers, asked))
            missing.push_back(role);
    }
    return missing;
}

bool wouldCount(const Charter& charter, PersonId person, Role role, const CharterAsk& ask)
{
    Charter after = charter;
    after.voices.push_back({{person, {}, {}}, role, CharterVote::Accept, {}, 0});
    return missingAcceptances(after, ask).size() < missingAcceptances(charter, ask).size();
}

bool isAwaited(const Charter& charter, PersonId person, Role role, const CharterAsk& ask)
{
    const bool isNamed = role == Role::BusinessOwner && ask.businessOwner.id == person; // In whichever role they speak.
    const bool hasSpoken = std::any_of(charter.voices.begin(), charter.voices.end(), [&](const CharterVoice& voice) {
        return voice.person.id == person && (isNamed || voice.role == role);
    });
    return !hasSpoken && wouldCount(charter, person, role, ask);
}

} // namespace assay
