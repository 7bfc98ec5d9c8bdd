// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/finding.h"
#include "core/domain/person.h"
#include "core/domain/task.h"

#include <vector>

namespace assay {

using ServiceLevelId = Id<struct ServiceLevelTag>;

/// What somebody waits for.
enum class WaitKind {
    Handover,   ///< That a role takes what it is offered.
    Question,   ///< That the side that handed over answers what it was asked.
    Review,     ///< A sign-off, a word on a framing, plan, policy, change, finding, risk, incident, proposal or value.
    Step,       ///< That a role takes a use case through its gate, or the step that it was asked for.
    Incident,   ///< That somebody acknowledges a grave incident.
    Harm,       ///< That feedback which tells of harm is triaged.
    Feedback,   ///< That other feedback is triaged.
    UrgentTask, ///< That its owner begins a task.
    HighTask,
    NormalTask,
    LowTask,
};

QString toString(WaitKind kind); ///< "urgent-task": the word of the project file.
std::optional<WaitKind> waitKindFromString(QStringView word);
QString waitKindTitle(WaitKind kind); ///< "Begin an urgent task", translated.
std::vector<WaitKind> waitKinds();
WaitKind waitKindOf(TaskPriority priority);

/// The roles on which things of a kind can wait.
std::vector<Role> rolesThatWait(WaitKind kind);

/// How long things of a kind may wait on any role as long as nobody has said otherwise; hours.
int defaultHours(WaitKind kind);

constexpr int mostLevelHours = 366 * 24;

/// "3 d", "3d", "4 h" or "none" (0 hours: for as long as it takes); nothing for what is no such time.
std::optional<int> levelHoursFromText(const QString& text);
QString levelHoursText(int hours); ///< "3 d", "4 h", "no limit", translated.
QString levelHoursWord(int hours); ///< "3d", "4h", "none": what levelHoursFromText() reads in every language.

/// That somebody said how long things of a kind may wait on a role. A later one takes the place of an earlier one, which
/// stays to be read.
struct ServiceLevel {
    ServiceLevelId id;
    QString uid;
    WaitKind kind = WaitKind::Handover;
    std::optional<Role> role; ///< Nothing for every role.
    int hours = 0;            ///< By the calendar, weekends too; 0 where it may wait for as long as it takes.
    QString reason;
    NamedPerson by;
    qint64 at = 0; ///< Milliseconds, UTC.
    bool staged = false;
};

enum class LevelState { OnTime, DueSoon, Late };

QString toString(LevelState state);   ///< "due-soon"
QString levelTitle(LevelState state); ///< "Due soon", translated.

QString roleTitles(const std::vector<Role>& roles); ///< "Data scientist, DevOps", translated.

/// Where something that waits stands against its level.
struct LevelStanding {
    WaitKind kind = WaitKind::Handover;
    std::vector<Role> roles; ///< On which it waits by that level; none where it waits on a person who holds no role.
    QString person;          ///< On whom it waits, by name; empty where any of the roles may.
    int hours = 0;
    bool isDefault = true;               ///< Nobody has said otherwise.
    qint64 since = 0;                    ///< Of this wait; milliseconds, UTC.
    qint64 earlier = 0;                  ///< Milliseconds for which it waited on the same before it came back.
    std::optional<qint64> askedFor = {}; ///< The day by which whoever asked wants it; then it is judged by that alone.

    qint64 waited(qint64 now) const { return earlier + std::max<qint64>(0, now - since); }
    qint64 dueAt() const;  ///< When the level, or the day that was asked for, is missed.
    qint64 lateAt() const; ///< The same, or when it came back where that is later.
    qint64 soonAt() const; ///< From when it is due soon: the last quarter of the level, and a day at the most.
    LevelState state(qint64 now) const;
    double rank(qint64 now) const; ///< What orders them: the latest first, then by when they are due.

    QString whom() const;   ///< "Software engineer", "Cleo": on whom it waits.
    QString within() const; ///< "3 d", or "by 2026-12-15" where a day was asked for; translated.

    /// "Take a handover: due by 2026-11-21 09:12 UTC", and once it is late on whom it waits and for how long; translated.
    QString sentence(qint64 now) const;

    /// "Take a handover: within 3 d, by default. Since 2026-11-18 09:12 UTC, due by …", translated.
    QString rule() const;
};

/// All that was ever said of levels.
class ServiceLevels {
public:
    ServiceLevels() = default;
    explicit ServiceLevels(std::vector<ServiceLevel> said);

    /// What held at a time, `said` being nobody's word where it is the default.
    struct Held {
        int hours = 0;
        const ServiceLevel* said = nullptr;
    };
    Held held(WaitKind kind, std::optional<Role> role, qint64 at) const;

    /// By the level that held when the wait began, so that a change makes nothing late that was on its way; of several
    /// roles the one with the shortest. Nothing where it may wait for as long as it takes.
    std::optional<LevelStanding> standing(WaitKind kind, const std::vector<Role>& roles, qint64 since,
                                          qint64 earlier = 0) const;

    /// The shortest that was ever said of a kind, in milliseconds: what waits for less than a part of it is on time.
    qint64 shortest(WaitKind kind) const;

    const std::vector<ServiceLevel>& all() const { return m_said; } ///< In the order of their saying.

private:
    std::vector<ServiceLevel> m_said;
};

} // namespace assay
