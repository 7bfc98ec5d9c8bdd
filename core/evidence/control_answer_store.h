// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/evidence.h"

namespace assay {

/// An answer to be given to a control of the policy in force.
struct AnswerDraft {
    QString release; ///< A uid, or as "credit-default@3".
    QString control; ///< Its key.
    ControlAnswer::Word word = ControlAnswer::Word::Yes;
    QString text;                     ///< Needed where it does not apply and where a warning is accepted.
    QStringList evidence;             ///< Uids of evidence of the release.
    std::optional<qint64> validUntil; ///< Milliseconds, UTC, in the future; empty until the next answer.
};

/// What people answer to the controls of a release. Only the role answers that the control asks for, and not who made the
/// release where it asks for somebody else; the last answer holds. A warning may be accepted by a risk auditor, a manager or
/// a business owner. Each command is one transaction with its audit entries; `command` makes a repetition harmless; a
/// refusal (Error::Kind::Denied) names the rule and who may, and leaves no trace. Blocking: call it from a job.
class ControlAnswerStore {
public:
    explicit ControlAnswerStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Answers the uid.
    Result<QString> answer(const AnswerDraft& draft, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

} // namespace assay
