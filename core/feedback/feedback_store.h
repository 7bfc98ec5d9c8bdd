// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/feedback.h"
#include "core/feedback/feedback_file.h"
#include "core/incidents/incident_store.h"
#include "core/merge/field_merge.h"

namespace assay {

/// How somebody judges an item of feedback.
struct FeedbackTriage {
    QString feedback;                           ///< Key or uid.
    std::optional<qint64> expectedVersion = {}; ///< Feedback::rowVersion that was seen; nothing for whichever.
    std::optional<Severity> severity = {};      ///< Nothing leaves what there is; so do the others.
    std::optional<bool> harm = {};
    QString useCase = {}; ///< Key or uid.
    QString group = {};   ///< Key or uid.

    /// What was seen (feedback::textsOf()): then only a field that somebody else judged otherwise is a conflict.
    std::optional<FieldTexts> seen = {};
};

/// Words for whoever gave an item of feedback.
struct FeedbackReply {
    QString feedback; ///< Key or uid.
    QString reply;
    QString seen = {}; ///< The reply that there was already; empty for none.
};

struct FeedbackImport {
    qint64 added = 0;
    qint64 known = 0;                  ///< Were in the project already.
    std::vector<FeedbackFault> faults; ///< Were left out; of the first sending of the command only.
};

/// What people say of models: intake, triage, what it led to, replies. Each command is one transaction with its audit
/// entries; `command` makes a repetition harmless. Anybody who acts in a role they hold may. Blocking: call it from a job.
class FeedbackStore {
public:
    explicit FeedbackStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Answers its key; of the one that says the same already, where there is one. That somebody was harmed is kept also where
    /// it is said only then, as long as nobody has judged it.
    Result<QString> add(const FeedbackEntry& entry, const Actor& actor, const QString& command, bool staged = false);

    /// What importing it would come to, by what the project holds now. Nothing is written.
    Result<FeedbackImport> plan(const FeedbackFile& file);

    /// Takes every row that can be taken, once.
    Result<FeedbackImport> import(const FeedbackFile& file, const Actor& actor, const QString& command);

    /// New -> Triaged; a second triage changes the judgement. Model risk hears of harm that is seen only then, too. Conflict
    /// where somebody has judged it meanwhile what was seen otherwise.
    Result<> triage(const FeedbackTriage& triage, const Actor& actor, const QString& command);

    /// Says what it led to, by key, name or uid. That it led to an incident is said in whatever state it is; see
    /// withIncident().
    Result<> link(const QString& feedback, FeedbackTarget target, const QString& name, const Actor& actor,
                  const QString& command);

    /// Reports an incident and says that it led to that one, in one transaction; answers the incident's uid. Whoever reports
    /// incidents may, as long as it led to none.
    Result<QString> makeIncident(const QString& feedback, const IncidentDraft& draft, const Actor& actor,
                                 const QString& command);

    /// Takes back that it led to a thing, by its key, name or uid; what led to nothing else and has no reply is judged again
    /// then, and where it is closed, its link stays.
    Result<> unlink(const QString& feedback, const QString& thing, const Actor& actor, const QString& command);

    /// A later reply takes the place of an earlier one, which the log keeps. Conflict, naming who replied, where there is
    /// another reply than the one that was seen.
    Result<> answer(const FeedbackReply& reply, const Actor& actor, const QString& command);

    /// What led to nothing and has no reply is not closed.
    Result<> close(const QString& feedback, const Actor& actor, const QString& command);

private:
    Result<> step(const QString& feedback, FeedbackState to, const db::AuditNote& note,
                  const std::function<std::vector<AuditFact>(db::WriteTransaction&, const Feedback&)>& more);

    db::Database& m_database;
};

} // namespace assay
