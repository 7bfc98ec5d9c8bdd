// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/write_transaction.h"
#include "core/domain/finding.h"

namespace assay {

/// A finding to be raised, about a release, a use case or both.
struct FindingDraft {
    QString release; ///< A uid, or as "credit-default@3"; may be empty.
    QString useCase; ///< A uid or a key; may be empty.
    FindingText text;
    Severity severity = Severity::Medium;
    QString ownerUid; ///< May be empty.
    std::optional<qint64> dueAt;
    bool staged = false; ///< Invented for a demo.
};

namespace findings {

// Inside a write of the caller; each may throw db::SqlError.

/// Raises a finding for the rule `source`, or for a person where that is empty, whatever the role acted in. Answers the uid.
QString raise(db::WriteTransaction& transaction, const FindingDraft& draft, const QString& source);

/// The same for a rule, unless it has raised one about that release or use case that is not closed yet: then nothing is
/// written and that one's uid answered.
QString raiseOnce(db::WriteTransaction& transaction, const FindingDraft& draft, const QString& source);

/// Opens every finding again whose acceptance has ended, each with an entry of the log. Every write about findings or
/// releases calls it first, so that the log has what readers see by Finding::stateAt().
void reopenExpired(db::WriteTransaction& transaction);

/// Writes what may change of a finding, raises its row version and logs it. `before` is the one that was read.
void writeFinding(db::WriteTransaction& transaction, const Finding& before, const Finding& after,
                  std::vector<AuditFact> facts, const QString& verb = {});

} // namespace findings
} // namespace assay
