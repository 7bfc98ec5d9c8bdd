// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/evidence/evidence_file.h"

namespace assay {

/// What people say of a document that stands behind a release.
struct EvidenceDraft {
    QString release;                   ///< A uid, or as "credit-default@3".
    QString control;                   ///< The key of the control that it is for; may be empty.
    QString title;                     ///< Empty for the file's name.
    std::optional<qint64> effectiveAt; ///< Of what it tells; milliseconds, UTC. Empty for now.
};

/// The documents behind releases. Anybody who acts in a role they hold may add one, also where people are deciding: what they
/// were asked to approve is another thing then, and their request is void. Each command is one transaction with its audit
/// entries; `command` makes a repetition harmless; a refusal leaves no trace. Blocking: call it from a job.
class EvidenceStore {
public:
    explicit EvidenceStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Answers the uid. `file` is what readEvidenceFile() read.
    Result<QString> add(const EvidenceDraft& draft, const EvidenceFile& file, const Actor& actor,
                        const QString& command);

    /// It counts no longer, and is kept. By whoever added it or a risk auditor, with a reason.
    Result<> withdraw(const QString& uid, const QString& reason, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

/// What a look at a document found.
struct EvidenceCheck {
    ReleaseEvidence evidence;
    std::optional<Digest> found; ///< Nothing where it cannot be read any more.

    bool isUnchanged() const { return found == evidence.sha256; }
};

/// Hashes every document of a release again that was not withdrawn, in the project and where they stay. Changes nothing.
/// Cancelled where the monitor says so.
Result<std::vector<EvidenceCheck>> checkEvidence(db::Database& database, ReleaseId release,
                                                 const HashMonitor& monitor = {});

} // namespace assay
