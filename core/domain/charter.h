// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/domain/person.h"

#include <QByteArray>

#include <map>

namespace assay {

enum class CharterKind {
    Framing,        ///< What is decided, for whom, and what mistakes cost.
    EvaluationPlan, ///< How models will be judged, fixed before there are results.
};

enum class CharterState { Draft, Proposed, Accepted, Superseded };
enum class CharterVote { Accept, Dissent, Abstain };

/// Whether a model decides or somebody who sees what it says.
enum class HumanRole { Augment, Automate };

QString toString(CharterKind kind); ///< "evaluation-plan"
std::optional<CharterKind> charterKindFromString(QStringView word);
QString charterKindTitle(CharterKind kind); ///< Translated.
QString toString(CharterState state);       ///< "Proposed"
std::optional<CharterState> charterStateFromString(QStringView word);
QString charterStateTitle(CharterState state); ///< Translated.
QString toString(CharterVote vote);            ///< "accept"
std::optional<CharterVote> charterVoteFromString(QStringView word);
QString charterVoteTitle(CharterVote vote); ///< "Accepts", translated.
QString toString(HumanRole role);           ///< "augment"
std::optional<HumanRole> humanRoleFromString(QStringView word);
QString humanRoleTitle(HumanRole role); ///< Translated.

/// How a use case is framed. Texts after the Machine Learning Canvas (L. Dorard), the prediction task after "entity, wait,
/// outcomes, heuristic", needs and success after the People + AI Guidebook.
struct Framing {
    std::map<QString, QString> canvas = {}; ///< By block; see canvasBlocks().
    QString entity = {};                    ///< What one prediction is about.
    std::optional<qint64> waitDays = {};    ///< Until it is known how it turned out.
    QString outcomes = {};
    QString heuristic = {};                       ///< What one would do without a model: a baseline.
    std::optional<double> costFalsePositive = {}; ///< Of acting where nothing was the matter; in `currency` or units.
    std::optional<double> costFalseNegative = {};
    QString currency = {}; ///< Empty for units without a name.
    std::optional<HumanRole> humanRole = {};
};

/// A block of the canvas: its word in the file, its title and what to write there; both translated.
struct CanvasBlock {
    QString key;
    QString title;
    QString question;
};

std::vector<CanvasBlock> canvasBlocks();

/// A metric that a plan names beside the one that counts: it is measured on the same data, and may have a bound that a
/// release has to keep.
struct PlannedMetric {
    QString name;
    std::optional<double> atLeast = {}; ///< At most one of the two.
    std::optional<double> atMost = {};

    bool operator==(const PlannedMetric&) const = default;
};

/// How models of a use case will be judged.
struct EvaluationPlan {
    QString metric = {}; ///< The primary one, which counts.
    QString split = {};
    std::optional<bool> higherIsBetter = {};
    QString thresholdRule = {};
    QStringList baselines = {};
    QStringList groups = {};
    std::optional<qint64> leastCases = {}; ///< Of a group, below which nothing is said of it.
    QString interval = {};                 ///< How intervals are made: "hanley-mcneil".
    std::vector<PlannedMetric> otherMetrics = {};
};

/// What somebody said of a charter.
struct CharterVoice {
    NamedPerson person;
    Role role = Role::EndUser;
    CharterVote vote = CharterVote::Abstain;
    QString text;
    qint64 at = 0; ///< Milliseconds, UTC.
};

/// Who was there when it was written: somebody of the project, or a group of users.
struct CharterAttendee {
    QString uid;
    QString name;
    bool isGroup = false;

    bool operator==(const CharterAttendee&) const = default;
};

/// A framing or an evaluation plan of a use case, in one of its versions.
struct Charter {
    CharterId id;
    QString uid;
    UseCaseId useCase;
    CharterKind kind = CharterKind::Framing;
    qint64 version = 1;
    CharterState state = CharterState::Draft;
    QByteArray content; ///< Canonical JSON; see core/charters/charter_text.h.
    NamedPerson author;
    qint64 createdAt = 0; ///< Milliseconds, UTC.
    std::optional<qint64> proposedAt;
    std::optional<qint64> acceptedAt;
    bool staged = false;
    qint64 rowVersion = 1;
    std::vector<CharterVoice> voices;       ///< In their order.
    std::vector<CharterAttendee> attendees; ///< People first, by name.
};

/// Whose acceptance a charter of this kind needs: the business and those who build, for a plan only the business; where the
/// risk is high model risk, too.
std::vector<Role> acceptingRoles(CharterKind kind, bool highRisk);

/// Whose word the use case of a charter asks for.
struct CharterAsk {
    bool highRisk = false;
    NamedPerson businessOwner = {}; ///< Whom the use case names; nobody: whoever holds that role.
};

/// Those of them who have not accepted yet. Duties are separated by person: one person's word counts for one role, the
/// author's is not model risk's, and the business owner whom a use case names speaks for the business alone, in whichever
/// role. What was agreed on stays so when the owner changes; it still lacks model risk where the risk is high by now.
std::vector<Role> missingAcceptances(const Charter& charter, const CharterAsk& ask);

/// Whether somebody's acceptance in a role would leave less of it missing.
bool wouldCount(const Charter& charter, PersonId person, Role role, const CharterAsk& ask);

/// Whether it waits for the word of somebody in a role that they hold, or as the business owner whom the use case names: it
/// would count, and they have said nothing in it yet. What somebody thinks they say once, whatever it was.
bool isAwaited(const Charter& charter, PersonId person, Role role, const CharterAsk& ask);

} // namespace assay
