// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/charter.h"
#include "core/domain/finding.h"
#include "core/domain/person.h"
#include "core/domain/use_case.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace assay::policies {

/// Something that shows that a fact is so.
struct Evidence {
    QString kind = {}; ///< "run", "report", "file": the kind of its address.
    QString title = {};
    QString address = {}; ///< "assay://…", or where it is outside.
    QString sha256 = {};  ///< Of its bytes, 64 hexadecimal digits; empty where nobody took it.

    bool operator==(const Evidence&) const = default;
};

/// Somebody who had a hand in a release, and the key they sign with.
struct Party {
    QString person = {}; ///< The person's uid.
    QString name = {};
    QString key = {}; ///< The key's fingerprint; empty where they have none.

    bool operator==(const Party&) const = default;
};

/// A document that people put behind a version, whether or not anything rests on it.
struct DocumentFact {
    enum class State {
        AsAdded, ///< When it was last read.
        Changed,
        Gone, ///< It cannot be read any more.
    };

    Evidence evidence = {};
    QString control = {}; ///< The key of the control that it is for; may be empty.
    State state = State::AsAdded;
};

/// "“Validation.pdf” is not the file that was added", translated; empty for one that is as it was added.
QString documentFault(const DocumentFact& document);

/// What mistakes cost, in whichever unit.
struct MistakeCosts {
    double falsePositive = 0;
    double falseNegative = 0;

    bool operator==(const MistakeCosts&) const = default;
};

struct FramingFact {
    struct Acceptance {
        Party by = {};
        Role role = Role::BusinessOwner;
    };
    std::vector<Acceptance> accepted = {}; ///< By nobody where empty.
    std::optional<MistakeCosts> costs = {};
    std::optional<qint64> waitDays = {}; ///< Until it is known how a case turned out.
    std::vector<Evidence> evidence = {};
};

struct EvaluationPlanFact {
    std::optional<qint64> fixedAt = {};       ///< Milliseconds, UTC; not yet where empty.
    std::optional<qint64> firstResultAt = {}; ///< When the first result came in; none has where empty.
    QString primaryMetric = {};
    QString primarySplit = {};
    QStringList baselines = {};             ///< That the model has to beat by the primary metric.
    std::vector<PlannedMetric> bounds = {}; ///< Of other metrics on the same split.
    std::vector<Evidence> evidence = {};
};

struct MetricFact {
    QString name = {};  ///< "auc"
    QString split = {}; ///< "test"
    double value = 0;
    std::optional<qint64> count = {};     ///< Cases it was measured on.
    std::optional<qint64> positives = {}; ///< Of them, for an area under a curve.
    std::optional<qint64> negatives = {};
    std::optional<double> low = {}; ///< Of its 95 % interval; given with `high` or not at all.
    std::optional<double> high = {};
    std::optional<bool> higherIsBetter = {}; ///< Nobody said where empty.
    std::optional<MistakeCosts> costs = {};  ///< It was computed with; nobody said where empty.
    std::vector<Evidence> evidence = {};
};

/// The version that is in use now.
struct ChampionFact {
    bool exists = false; ///< Otherwise this is the first version.
    QString name = {};
    std::vector<MetricFact> metrics = {};
    std::vector<Evidence> evidence = {};
};

/// What doing the same in every case would reach.
struct BaselineFact {
    QString name = {}; ///< "approve-all", "reject-all", "majority"
    QString metric = {};
    QString split = {};
    double value = 0;
    std::vector<Evidence> evidence = {};
};

struct SplitFact {
    QString split = {}; ///< "train", "validation", "test"
    QString dataset = {};
    QString version = {};
    QString sha256 = {}; ///< Of the data; empty where nobody took it.
    qint64 rows = 0;
    std::vector<Evidence> evidence = {};
};

/// Rows that two splits have in common, by the hashes of their rows.
struct OverlapFact {
    QString first = {};
    QString second = {};
    qint64 rows = 0;
    std::vector<Evidence> evidence = {};
};

struct InputFact {
    QString name = {}; ///< Of whatever the version was made from: data, code, a pretrained model.
    QString sha256 = {};
    std::vector<Evidence> evidence = {};
};

struct ArtifactFact {
    QString path = {};
    QString recorded = {};             ///< SHA-256 when it was registered.
    QString found = {};                ///< SHA-256 when it was last read; empty where it never was or is gone.
    std::optional<qint64> readAt = {}; ///< Milliseconds, UTC.
    std::vector<Evidence> evidence = {};
};

/// What reading a model file without loading it said, from harmless to harmful.
enum class FileVerdict { Safe, Suspicious, Invalid, Dangerous };

struct InspectionFact {
    QString path = {};
    FileVerdict worst = FileVerdict::Dangerous;
    QStringList reasons = {};
    std::vector<Evidence> evidence = {};
    bool wasRead = true; ///< Otherwise nothing looked into it, and nothing has to: nothing loads it as a model.
};

QString toString(FileVerdict verdict);     ///< "suspicious"
QString verdictTitle(FileVerdict verdict); ///< Translated.

using assay::FindingState;
using assay::Severity;

struct FindingFact {
    QString key = {}; ///< "F-118"
    Severity severity = Severity::Critical;
    FindingState state = FindingState::Open;
    std::optional<qint64> acceptedUntil = {}; ///< Milliseconds, UTC; an accepted one is open again from then on.
    std::vector<Evidence> evidence = {};
};

struct TestReportFact {
    QString kind = {}; ///< "unit", "integration", "data", "model", "load"
    qint64 total = 0;
    qint64 passed = 0;
    qint64 failed = 0;
    bool executed = false;               ///< Otherwise it only lists what there is to run.
    QStringList failures = {};           ///< Names of the first that failed, as far as they have any.
    std::optional<double> coverage = {}; ///< From 0 to 1.
    std::vector<Evidence> evidence = {};
};

struct PeopleFact {
    std::optional<Party> author = {};
    std::optional<Party> runOwner = {};
    std::optional<Party> requester = {};
    std::optional<std::vector<Party>> validators = {};
    std::vector<Evidence> evidence = {};
};

enum class SignOffDecision { Approved, ApprovedWithConditions, ChangesRequested, Rejected, Abstained, Revoked };

struct SignOffFact {
    Party signer = {};
    Role role = Role::EndUser; ///< The one they acted in.
    SignOffDecision decision = SignOffDecision::Abstained;
    QStringList conditions = {};
    QString comment = {};
    qint64 decidedAt = 0;                 ///< Milliseconds, UTC.
    std::optional<qint64> expiresAt = {}; ///< Milliseconds, UTC; the policy may let it end sooner.
    bool valid = false;                   ///< Its signature is right, and covers this version with this evidence.
    QString whyNot = {};                  ///< Translated, where it is not valid.
    Evidence evidence = {};
};

/// What the identity of the version still lacks; it is complete where nothing does.
struct IdentityFact {
    QStringList missing = {};
    std::vector<Evidence> evidence = {};
};

enum class AnswerWord {
    Yes,
    No,
    NotApplicable,
    Accepted, ///< A warning is accepted as it is.
};

struct AnswerFact {
    QString control = {}; ///< A control's key.
    AnswerWord answer = AnswerWord::No;
    QString text = {};
    Party by = {};
    Role role = Role::EndUser;
    qint64 at = 0;                    ///< Milliseconds, UTC.
    std::optional<qint64> until = {}; ///< Milliseconds, UTC; it holds no longer from then on.
    std::vector<Evidence> evidence = {};
};

struct SkillFact {
    QString skill = {};
    qint64 people = 0; ///< Who have it at the level that is needed.
    std::vector<Evidence> evidence = {};
};

struct MonitorFact {
    QString watches = {}; ///< "accuracy", "ethics", "features", "code", "skills"
    bool active = false;
    std::vector<Evidence> evidence = {};
};

/// What is known of one model version when it is judged. An empty optional means that nobody knows, which never passes; an
/// empty list within one means that there is known to be none.
struct ReleaseFacts {
    std::optional<RiskTier> tier = {};
    std::optional<QString> technique = {};
    std::optional<FramingFact> framing = {};
    std::optional<EvaluationPlanFact> plan = {};
    std::vector<MetricFact> metrics = {};
    std::optional<ChampionFact> champion = {};
    std::vector<BaselineFact> baselines = {};
    std::optional<std::vector<SplitFact>> splits = {};
    std::vector<OverlapFact> overlaps = {};
    std::optional<std::vector<InputFact>> inputs = {};
    std::optional<std::vector<ArtifactFact>> artifacts = {};
    std::vector<InspectionFact> inspections = {};
    std::optional<std::vector<FindingFact>> findings = {};
    std::vector<TestReportFact> tests = {};
    PeopleFact people;
    std::optional<std::vector<SignOffFact>> signOffs = {};
    std::optional<IdentityFact> identity = {};
    std::vector<AnswerFact> answers = {};
    std::vector<DocumentFact> documents = {};
    std::optional<std::vector<SkillFact>> skills = {};
    std::vector<MonitorFact> monitors = {};
};

} // namespace assay::policies
