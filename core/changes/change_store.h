// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/change.h"
#include "core/merge/field_merge.h"

namespace assay {

/// What people say of a change before it is agreed to.
struct ChangeFields {
    ChangeText text;
    ChangeType type = ChangeType::Normal;
    ChangeImpact impact = ChangeImpact::Medium;
    QString release;     ///< A uid, or as "credit-default@3"; may be empty.
    QString environment; ///< "production"; may be empty.
};

/// A change to be planned.
struct ChangeDraft {
    ChangeFields fields;

    /// The key or uid of a standard change of the catalogue; may be empty. It is made of its type and impact, and says what the
    /// catalogue says wherever `fields` says nothing.
    QString standard = {};
    bool staged = false; ///< Invented for a demo.
};

/// Other words for a draft, by somebody who has seen it as of `expectedVersion`.
struct ChangeEdit {
    QString change;             ///< Its key or uid.
    qint64 expectedVersion = 0; ///< ChangeRecord::rowVersion.
    ChangeFields fields;

    /// What was seen (changes::textsOf()): then only a field that somebody else changed otherwise is a conflict.
    std::optional<FieldTexts> seen = {};
};

struct ChangeMove {
    QString change; ///< Its key or uid.
    ChangeState to = ChangeState::Submitted;
    QString reason; ///< Needed to send it back, to review it, to call it failed and to cancel it.
};

/// When a change is to be done.
struct ChangeWindow {
    QString change;
    qint64 from = 0; ///< Milliseconds, UTC.
    std::optional<qint64> until = {};
};

/// That a change was done, and of what it was; a release and a place that it names already need not be said again.
struct ChangeDone {
    QString change;
    QString release;     ///< May be empty.
    QString environment; ///< May be empty.
};

/// The changes of a project. Each command is one transaction with its audit entry; `command` makes a repetition harmless. A
/// refusal (Error::Kind::Denied) names the rule and who may, and leaves no trace. Blocking: call it from a job.
class ChangeStore {
public:
    explicit ChangeStore(db::Database& database)
        : m_database(database)
    {
    }

    /// DevOps plans changes, data scientists and software engineers ask for them. Answers the uid. Invalid for a standard
    /// change that is in the catalogue no more.
    Result<QString> plan(const ChangeDraft& draft, const Actor& actor, const QString& command);

    /// A draft alone has other words. Conflict where it has changed since, or where somebody else changed the same field of
    /// what was seen.
    Result<> edit(const ChangeEdit& edit, const Actor& actor, const QString& command);

    /// Every step but the agreement, the date and the doing. One that is submitted as the catalogue has it is agreed to by
    /// that, see changes::agreedBeforehand(). A change that is sent back is a draft again, and is agreed to
    /// anew once it is submitted again.
    Result<> move(const ChangeMove& move, const Actor& actor, const QString& command);

    /// Agrees to it in one of the roles that are still asked; with the last of them it is approved. The author never agrees,
    /// and one person counts for one role.
    Result<> approve(const QString& change, const QString& text, const Actor& actor, const QString& command);

    /// Denied for a time that a freeze keeps free, unless it is an emergency: see changes::timeRefusal().
    Result<> schedule(const ChangeWindow& window, const Actor& actor, const QString& command);
    Result<> implement(const ChangeDone& done, const Actor& actor, const QString& command);

    /// Asks those who may to take a step: an entry of the log with the step and the role. Nothing else changes; their inbox
    /// shows it.
    Result<> request(const QString& change, ChangeState to, const QString& text, const Actor& actor,
                     const QString& command);

private:
    db::Database& m_database;
};

namespace changes {

/// Why somebody does not say that a change is of another release, or of none where that is empty: whoever holds a role for one
/// use case alone takes no change to another, nor to none at all. Empty where nothing stands against it. Inside a transaction
/// of the caller; may throw db::SqlError.
QString otherReleaseRefusal(db::Connection& connection, const ChangeRecord& before, const QString& release,
                            const Actor& actor);

/// As ChangeStore::edit(), inside a write of the caller; answers the uid. May throw db::SqlError.
QString edit(db::WriteTransaction& transaction, const ChangeEdit& edit);

} // namespace changes

} // namespace assay
