// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/handover.h"
#include "core/handovers/handover_checklist.h"

namespace assay {

/// A handover to be offered.
struct HandoverDraft {
    QString useCase; ///< Key or uid.
    QString release; ///< A uid, or as "credit-default@3"; may be empty.
    Role from = Role::DataScientist;
    Role to = Role::SoftwareEngineer;
    QString text; ///< Markdown; may be empty.
    std::optional<std::vector<ChecklistLine>> checklist =
        {};              ///< Nothing for the usual one with what the project knows.
    bool staged = false; ///< Invented for a demo.
};

/// One thing of a handover, and what is said of it.
struct HandoverWord {
    QString handover; ///< Its key or uid.
    qint64 item = 0;  ///< HandoverItem::ordinal.
    QString text;
    /// The answer that was seen: then another that came since is a conflict. Nothing for whichever.
    std::optional<QString> seen = {};
};

/// The handovers of a project. Each command is one transaction with its audit entry; `command` makes a repetition harmless. A
/// refusal (Error::Kind::Denied) names the rule and who may, and leaves no trace. Blocking: call it from a job.
class HandoverStore {
public:
    explicit HandoverStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Answers the uid. The receiver's clock runs from now.
    Result<QString> offer(const HandoverDraft& draft, const Actor& actor, const QString& command);

    /// The side that hands over answers; a later answer takes the place of an earlier one, which the log keeps.
    /// Conflict where it is no more what was seen.
    Result<> answer(const HandoverWord& word, const Actor& actor, const QString& command);

    /// The receiver says why a thing needs no answer.
    Result<> waive(const HandoverWord& word, const Actor& actor, const QString& command);

    /// The receiver asks for something more; it has to be answered before the handover can be taken.
    Result<> ask(const QString& handover, const QString& question, const Actor& actor, const QString& command);

    /// Denied, naming them, while required things have no answer.
    Result<> accept(const QString& handover, const Actor& actor, const QString& command);

    /// Needs the reason.
    Result<> giveBack(const QString& handover, const QString& reason, const Actor& actor, const QString& command);

    /// Its author offers a returned one again: the receiver's clock starts anew.
    Result<> offerAgain(const QString& handover, const Actor& actor, const QString& command);

    /// Its author takes it back; needs the reason.
    Result<> withdraw(const QString& handover, const QString& reason, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

} // namespace assay
