// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/charter.h"
#include "core/domain/duty.h"
#include "core/domain/feedback.h"
#include "core/domain/priority.h"
#include "core/domain/skill.h"
#include "core/domain/task.h"
#include "core/domain/use_case_gate.h"
#include "core/domain/user_group.h"
#include "core/domain/value_record.h"
#include "core/gates/gate_facts.h"
#include "core/past/use_case_parts.h"
#include "core/runs/run_queries.h"
#include "core/usecases/stage_history.h"

#include <vector>

namespace assay {

/// One entry of the log about a use case, as a sentence.
struct StoryLine {
    qint64 at = 0; ///< Milliseconds, UTC.
    QString who;
    QString whoUid;
    QString sentence; ///< "took it from Framed to Approved, as Manager"; translated.
    QString reason;
};

/// Everything a use case's page shows, as of one moment.
struct UseCaseStory {
    UseCase useCase;
    StageHistory history;
    std::vector<StoryLine> lines;           ///< Newest first.
    std::vector<ExperimentRow> experiments; ///< That belong to it.
    std::vector<Charter> charters;          ///< Its framings and evaluation plans, in the order of their making.
    std::vector<ValueRecord> values;        ///< What it is to earn and does earn, in the order of their making.
    std::optional<qint64> firstResultAt;    ///< When its first run came in; milliseconds, UTC.
    std::vector<GateReport> gates;          ///< Each gate, as it stands now.
    std::vector<GateWaiver> waivers;        ///< Of its gates, in the order of their making.
    std::vector<ContactStanding> groups;    ///< Its user groups, and how long ago each was talked with.
    std::vector<UserContact> contacts;      ///< Newest first.
    std::vector<Feedback> feedback;         ///< Of it, newest first.
    std::vector<Rating> ratings;            ///< Newest first.
    QString ranking;                        ///< Its place among the others, in a sentence with its figures; translated.
    std::vector<DutyEntry> duties;
    std::vector<SkillCoverage> skills; ///< That its technique and its models ask for.
    QStringList skillGaps;             ///< Of those who work on it; translated.
    std::vector<Person> people;
    RoleHolders holders;
    Person viewer; ///< Whoever looks.
    qint64 asOf = 0;
    bool isPast = false;     ///< As it was on a day that somebody chose.
    std::vector<Task> tasks; ///< Where it is of the past; pages of now read them for themselves.

    /// Words of then that the log does not have: of the use case, and of what belongs to it.
    past::LostOfThings lost;

    /// When the words were written over that a thing had in a field and the log does not hold; nothing where it does.
    std::optional<qint64> lostAt(const QString& uid, const QString& field) const;

    const Person* person(PersonId id) const; ///< Nobody: nullptr.
    CharterAsk ask() const;                  ///< Whose word its framings and plans need.
};

/// The part of the life cycle that a ribbon shows as one.
struct RibbonStage {
    QString title;    ///< Translated.
    qint64 spent = 0; ///< Milliseconds, over all rounds.
    int visits = 0;
    bool current = false;
};

/// Frame, Data, Develop, Validate, Release, Operate: the time a use case spent in each, from its events.
std::vector<RibbonStage> ribbonOf(const StageHistory& history, qint64 asOf);

/// Reads the story of a use case for the person `viewer` (a uid); `name` is a key such as UC-3, or a uid. May throw
/// db::SqlError.
UseCaseStory useCaseStory(db::Connection& connection, const QString& name, const QString& viewer, qint64 now);

/// The same as it was at the end of the millisecond `past` (UTC), by the log: what came later is not there, and states, texts,
/// people's parts and roles, gates and tasks are those of then. Names of people, experiments and releases, and the words of
/// value records, are as of now. Words that the log does not hold are empty, or where they name something say so, and stand in
/// UseCaseStory::lost. NotFound where it was proposed later.
UseCaseStory useCaseStoryOn(db::Connection& connection, const QString& name, const QString& viewer, qint64 past);

} // namespace assay
