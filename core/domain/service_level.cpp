// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/service_level.h"

#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/base/word_table.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr qint64 levelHour = 3'600'000;
constexpr int hoursADay = 24;
constexpr int noticePart = 4;                        ///< The last quarter of a level is soon …
constexpr qint64 mostNotice = hoursADay * levelHour; ///< … but no more than a day.

constexpr std::array WaitKindWords{
    WordTitle{"handover", QT_TRANSLATE_NOOP("WaitKind", "Take a handover")},
    WordTitle{"question", QT_TRANSLATE_NOOP("WaitKind", "Answer a question")},
    WordTitle{"review", QT_TRANSLATE_NOOP("WaitKind", "Sign off or agree")},
    WordTitle{"step", QT_TRANSLATE_NOOP("WaitKind", "Take a step")},
    WordTitle{"incident", QT_TRANSLATE_NOOP("WaitKind", "Acknowledge an incident")},
    WordTitle{"harm", QT_TRANSLATE_NOOP("WaitKind", "Triage harm")},
    WordTitle{"feedback", QT_TRANSLATE_NOOP("WaitKind", "Triage feedback")},
    WordTitle{"urgent-task", QT_TRANSLATE_NOOP("WaitKind", "Begin an urgent task")},
    WordTitle{"high-task", QT_TRANSLATE_NOOP("WaitKind", "Begin a high-priority task")},
    WordTitle{"normal-task", QT_TRANSLATE_NOOP("WaitKind", "Begin a normal task")},
    WordTitle{"low-task", QT_TRANSLATE_NOOP("WaitKind", "Begin a low-priority task")},
};

constexpr std::array LevelWords{WordTitle{"on-time", QT_TRANSLATE_NOOP("LevelState", "On time")},
                                WordTitle{"due-soon", QT_TRANSLATE_NOOP("LevelState", "Due soon")},
                                WordTitle{"late", QT_TRANSLATE_NOOP("LevelState", "Late")}};

/// In the order of the kinds.
constexpr std::array<int, WaitKindWords.size()> DefaultHours{72, 48, 48, 72, 1, 1, 72, 24, 72, 14 * 24, 30 * 24};

} // namespace

QString toString(WaitKind kind)
{
    return wordAt(WaitKindWords, kind);
}

std::optional<WaitKind> waitKindFromString(QStringView word)
{
    return valueOfWord<WaitKind>(WaitKindWords, word);
}

QString waitKindTitle(WaitKind kind)
{
    return titleAt("WaitKind", WaitKindWords, kind);
}

std::vector<WaitKind> waitKinds()
{
    return everyValue<WaitKind>(WaitKindWords);
}

WaitKind waitKindOf(TaskPriority priority)
{
    switch (priority) {
    case TaskPriority::Low:
        return WaitKind::LowTask;
    case TaskPriority::Normal:
        return WaitKind::NormalTask;
    case TaskPriority::High:
        return WaitKind::HighTask;
    case TaskPriority::Urgent:
        break;
    }
    return WaitKind::UrgentTask;
}

std::vector<Role> rolesThatWait(WaitKind kind)
{
    switch (kind) {
    case WaitKind::Step:
        return {Role::DataScientist, Role::DevOps, Role::RiskAuditor, Role::Manager};
    case WaitKind::Incident:
        return {Role::DevOps};
    case WaitKind::Harm:
        return {Role::RiskAuditor};
    case WaitKind::Feedback:
        return {Role::DataScientist};
    default:
        break;
    }
    std::vector<Role> roles = allRoles();
    std::erase(roles, Role::EndUser);       // Says what they find, and is asked for nothing.
    std::erase(roles, Role::Administrator); // Grants roles, and is asked for nothing.
    return roles;
}

int defaultHours(WaitKind kind)
{
    return DefaultHours.at(static_cast<std::size_t>(kind));
}

std::optional<int> levelHoursFromText(const QString& text)
{
    const QString said = text.trimmed().toLower();
    if (said == QLatin1StringView("none"))
        return 0;
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,4}) ?([hd])$"));
    const QRegularExpressionMatch match = form.match(said);
    if (!match.hasMatch())
        return std::nullopt;
    const int hours = match.captured(1).toInt() * (match.captured(2) == QLatin1StringView("d") ? hoursADay : 1);
    return hours > 0 && hours <= mostLevelHours ? std::optional(hours) : std::nullopt;
}

QString levelHoursText(int hours)
{
    if (hours == 0)
        return Text::tr("no limit");
    return hours % hoursADay == 0 ? Text::tr("%1 d").arg(hours / hoursADay) : Text::tr("%1 h").arg(hours);
}

QString levelHoursWord(int hours)
{
    if (hours == 0)
        return QStringLiteral("none");
    return hours % hoursADay == 0 ? QStringLiteral("%1d").arg(hours / hoursADay) : QStringLiteral("%1h").arg(hours);
}

QString toString(LevelState state)
{
    return wordAt(LevelWords, state);
}

QString levelTitle(LevelState state)
{
    return titleAt("LevelState", LevelWords, state);
}

QString roleTitles(const std::vector<Role>& roles)
{
    QStringList titles;
    for (const Role role : roles)
        titles << roleTitle(role);
    return titles.join(QStringLiteral(", "));
}

qint64 LevelStanding::dueAt() const
{
    return askedFor.value_or(since - earlier + hours * levelHour);
}

qint64 LevelStanding::lateAt() const
{
    return std::max(since, dueAt());
}

qint64 LevelStanding::soonAt() const
{
    return std::max(since, dueAt() - (askedFor ? mostNotice : std::min(hours * levelHour / noticePart, mostNotice)));
}

LevelState LevelStanding::state(qint64 now) const
{
    if (now >= lateAt())
        return LevelState::Late;
    return now >= soonAt() ? LevelState::DueSoon : LevelState::OnTime;
}

double LevelStanding::rank(qint64 now) const
{
    constexpr double beyondAnyTime = 1e15; // Milliseconds.
    const int place = static_cast<int>(LevelState::Late) - static_cast<int>(state(now));
    return place * beyondAnyTime + static_cast<double>(dueAt());
}

QString LevelStanding::whom() const
{
    return person.isEmpty() ? roleTitles(roles) : person;
}

QString LevelStanding::within() const
{
    return askedFor ? Text::tr("by %1").arg(dayText(*askedFor)) : levelHoursText(hours);
}

QString LevelStanding::sentence(qint64 now) const
{
    if (askedFor) {
        return state(now) == LevelState::Late
            ? Text::tr("%1: with %2, was wanted by %3").arg(waitKindTitle(kind), whom(), dayText(*askedFor))
            : Text::tr("%1: wanted by %2").arg(waitKindTitle(kind), dayText(*askedFor));
    }
    return state(now) == LevelState::Late
        ? Text::tr("%1: with %2 for over %3").arg(waitKindTitle(kind), whom(), levelHoursText(hours))
        : Text::tr("%1: due by %2").arg(waitKindTitle(kind), minuteWords(dueAt()));
}

QString LevelStanding::rule() const
{
    if (askedFor)
        return Text::tr("%1: due by %2, as was asked for. Waits since %3.")
            .arg(waitKindTitle(kind), dayText(*askedFor), minuteWords(since));
    const QString within = isDefault
        ? Text::tr("%1: within %2, by default.").arg(waitKindTitle(kind), levelHoursText(hours))
        : Text::tr("%1: within %2.").arg(waitKindTitle(kind), levelHoursText(hours));
    const QString times = Text::tr("Waits since %1, due by %2.").arg(minuteWords(since), minuteWords(dueAt()));
    if (earlier == 0)
        return within + u' ' + times;
    const auto before = static_cast<int>((earlier + levelHour / 2) / levelHour);
    return within + u' ' + times + u' ' + Text::tr("%1 h from before it came back count.").arg(before);
}

ServiceLevels::ServiceLevels(std::vector<ServiceLevel> said)
    : m_said(std::move(said))
{
}

ServiceLevels::Held ServiceLevels::held(WaitKind kind, std::optional<Role> role, qint64 at) const
{
    Held held{defaultHours(kind), nullptr};
    for (const ServiceLevel& level : m_said) {
        if (level.kind == kind && level.at <= at && (!level.role || level.role == role))
            held = {level.hours, &level};
    }
    return held;
}

std::optional<LevelStanding> ServiceLevels::standing(WaitKind kind, const std::vector<Role>& roles, qint64 since,
                                                     qint64 earlier) const
{
    LevelStanding standing{kind, {}, {}, 0, true, since, earlier};
    const auto look = [&](std::optional<Role> role) {
        const Held found = held(kind, role, since);
        if (found.hours == 0 || (standing.hours > 0 && found.hours > standing.hours))
            return;
        if (found.hours != standing.hours)
            standing.roles.clear();
        standing.hours = found.hours;
        standing.isDefault = found.said == nullptr;
        if (role)
            standing.roles.push_back(*role);
    };
    for (const Role role : roles)
        look(role);
    if (roles.empty())
        look(std::nullopt);
    return standing.hours > 0 ? std::optional(standing) : std::nullopt;
}

qint64 ServiceLevels::shortest(WaitKind kind) const
{
    int hours = defaultHours(kind);
    for (const ServiceLevel& level : m_said) {
        if (level.kind == kind && level.hours > 0)
            hours = std::min(hours, level.hours);
    }
    return hours * levelHour;
}

} // namespace assay
