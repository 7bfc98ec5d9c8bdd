// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/domain/finding.h"

namespace assay {

enum class EvidenceKind {
    Document,       ///< Anything that people read.
    TestReport,     ///< JUnit's XML.
    Coverage,       ///< A tracefile of lcov.
    Metrics,        ///< Measurements with their cases and intervals, JSON.
    EvaluationPlan, ///< What was agreed on before the first result, JSON.
    Monitors,       ///< What is watched in production and by which limits, JSON.
    Scan,           ///< What tools found, SARIF.
};

QString toString(EvidenceKind kind); ///< "test-report": the word of the project file.
std::optional<EvidenceKind> evidenceKindFromString(QStringView word);
QString evidenceKindTitle(EvidenceKind kind); ///< "Test report", translated.

/// A document that stands behind a release. It is never changed or removed, only withdrawn.
struct ReleaseEvidence {
    EvidenceId id;
    QString uid; ///< ULID.
    ReleaseId release;
    QString control; ///< The key of the control that it is for; empty where it is for none in particular.
    EvidenceKind kind = EvidenceKind::Document;
    QString title;
    QString mediaType;
    Digest sha256{};
    qint64 size = 0;  ///< Bytes.
    QString location; ///< Where the file stays; empty where the project holds the bytes.
    QByteArray facts; ///< What a machine read in it, canonical JSON.
    NamedPerson author;
    qint64 effectiveAt = 0; ///< Of what it tells, which may be before it was added; milliseconds, UTC.
    qint64 addedAt = 0;
    std::optional<qint64> withdrawnAt;
    std::optional<qint64> checkedAt; ///< When somebody last read it again; nothing where nobody did.
    std::optional<Digest> found;     ///< As it was then; nothing where it was gone.

    bool isUnchanged() const { return !checkedAt || found == sha256; }
};

/// What a person answered to a control.
struct ControlAnswer {
    enum class Word {
        Yes,
        No,
        NotApplicable,
        Accepted, ///< A warning is accepted as it is.
    };

    QString uid; ///< ULID.
    ReleaseId release;
    QString control; ///< Its key.
    Word word = Word::No;
    QString text;
    QStringList evidence; ///< Uids.
    NamedPerson person;
    Role role = Role::EndUser; ///< Acted in.
    qint64 answeredAt = 0;     ///< Milliseconds, UTC.
    std::optional<qint64> validUntil;
};

QString toString(ControlAnswer::Word word); ///< "not-applicable": the word of the project file.
std::optional<ControlAnswer::Word> answerWordFromString(QStringView word);
QString answerWordTitle(ControlAnswer::Word word); ///< "Not applicable", translated.

} // namespace assay
