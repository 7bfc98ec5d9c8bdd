// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/change.h"

#include "core/base/text.h"
#include "core/base/word_table.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr int daysToReview = 2;

constexpr std::array ChangeTypeWords{WordTitle{"standard", QT_TRANSLATE_NOOP("ChangeRecord", "Standard")},
                                     WordTitle{"normal", QT_TRANSLATE_NOOP("ChangeRecord", "Normal")},
                                     WordTitle{"emergency", QT_TRANSLATE_NOOP("ChangeRecord", "Emergency")}};

constexpr std::array ChangeImpactWords{WordTitle{"low", QT_TRANSLATE_NOOP("ChangeRecord", "Low")},
                                       WordTitle{"medium", QT_TRANSLATE_NOOP("ChangeRecord", "Medium")},
                                       WordTitle{"high", QT_TRANSLATE_NOOP("ChangeRecord", "High")}};

constexpr std::array ChangeStateWords{WordTitle{"Draft", QT_TRANSLATE_NOOP("ChangeRecord", "Draft")},
                                      WordTitle{"Submitted", QT_TRANSLATE_NOOP("ChangeRecord", "Submitted")},
                                      WordTitle{"Approved", QT_TRANSLATE_NOOP("ChangeRecord", "Approved")},
                                      WordTitle{"Scheduled", QT_TRANSLATE_NOOP("ChangeRecord", "Scheduled")},
                                      WordTitle{"Implemented", QT_TRANSLATE_NOOP("ChangeRecord", "Implemented")},
                                      WordTitle{"Reviewed", QT_TRANSLATE_NOOP("ChangeRecord", "Reviewed")},
                                      WordTitle{"Failed", QT_TRANSLATE_NOOP("ChangeRecord", "Failed")},
                                      WordTitle{"Cancelled", QT_TRANSLATE_NOOP("ChangeRecord", "Cancelled")}};

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

} // namespace

QString toString(ChangeType type)
{
    return wordAt(ChangeTypeWords, type);
}

std::optional<ChangeType> changeTypeFromString(QStringView word)
{
    return valueOfWord<ChangeType>(ChangeTypeWords, word);
}

QString changeTypeTitle(ChangeType type)
{
    return titleAt("ChangeRecord", ChangeTypeWords, type);
}

std::vector<ChangeType> allChangeTypes()
{
    return everyValue<ChangeType>(ChangeTypeWords);
}

QString toString(ChangeImpact impact)
{
    return wordAt(ChangeImpactWords, impact);
}

std::optional<ChangeImpact> changeImpactFromString(QStringView word)
{
    return valueOfWord<ChangeImpact>(ChangeImpactWords, word);
}

QString changeImpactTitle(ChangeImpact impact)
{
    return titleAt("ChangeRecord", ChangeImpactWords, impact);
}

std::vector<ChangeImpact> allChangeImpacts()
{
    return everyValue<ChangeImpact>(ChangeImpactWords);
}

QString toString(ChangeState state)
{
    return wordAt(ChangeStateWords, state);
}

std::optional<ChangeState> changeStateFromString(QStringView word)
{
    return valueOfWord<ChangeState>(ChangeStateWords, word);
}

QString changeStateTitle(ChangeState state)
{
    return titleAt("ChangeRecord", ChangeStateWords, state);
}

std::vector<Role> approvingRoles(ChangeType type, ChangeImpact impact)
{
    std::vector<Role> roles{Role::DevOps};
    if (type == ChangeType::Normal)
        roles.push_back(Role::RiskAuditor);
    if (type == ChangeType::Emergency)
        roles.push_back(Role::Manager);
    if (impact == ChangeImpact::High)
        roles.push_back(Role::MlArchitect);
    return roles;
}

std::vector<ChangeApproval> ChangeRecord::countedApprovals() const
{
    std::vector<ChangeApproval> counted;
    std::copy_if(approvals.begin(), approvals.end(), std::back_inserter(counted),
                 [this](const ChangeApproval& approval) { return approval.submission == submissions; });
    return counted;
}

std::vector<Role> ChangeRecord::missingApprovals() const
{
    std::vector<Role> missing = approvingRoles(type, impact);
    for (const ChangeApproval& approval : countedApprovals())
        std::erase(missing, approval.role);
    return missing;
}

std::vector<Role> ChangeRecord::waitsOn() const
{
    switch (state) {
    case ChangeState::Submitted:
        return missingApprovals();
    case ChangeState::Approved:
    case ChangeState::Scheduled:
        return {Role::DevOps};
    case ChangeState::Implemented:
        return approvingRoles(type, impact);
    case ChangeState::Draft:
    case ChangeState::Reviewed:
    case ChangeState::Failed:
    case ChangeState::Cancelled:
        break;
    }
    return {};
}

QStringList ChangeRecord::emptyFields() const
{
    struct Asked {
        const QString& text;
        QString title;
        bool ofEmergency;
    };
    const std::array asked{
        Asked{text.reason, Text::tr("reason"), true},      Asked{text.impact, Text::tr("impact"), true},
        Asked{text.rollback, Text::tr("way back"), true},  Asked{text.comms, Text::tr("communication"), false},
        Asked{text.training, Text::tr("training"), false}, Asked{text.adoption, Text::tr("adoption target"), false}};
    QStringList empty;
    for (const Asked& each : asked) {
        if ((type != ChangeType::Emergency || each.ofEmergency) && each.text.trimmed().isEmpty())
            empty << each.title;
    }
    return empty;
}

bool ChangeRecord::allowsDeployment() const
{
    return state == ChangeState::Approved || state == ChangeState::Scheduled || state == ChangeState::Implemented;
}

bool ChangeRecord::covers(const QString& releaseOf, const QString& where) const
{
    return (releaseUid.isEmpty() || releaseUid == releaseOf) && (environment.isEmpty() || environment == where);
}

std::optional<qint64> ChangeRecord::reviewDueAt() const
{
    if (type != ChangeType::Emergency || state != ChangeState::Implemented || !implementedAt)
        return std::nullopt;
    return workingDaysAfter(*implementedAt, daysToReview);
}

bool ChangeRecord::reviewIsLate(qint64 now) const
{
    const std::optional<qint64> due = reviewDueAt();
    return due && *due <= now;
}

bool isChangeStep(ChangeState from, ChangeState to)
{
    switch (to) {
    case ChangeState::Draft:
        return from == ChangeState::Submitted;
    case ChangeState::Submitted:
        return from == ChangeState::Draft;
    case ChangeState::Approved:
        return from == ChangeState::Submitted;
    case ChangeState::Scheduled:
        return from == ChangeState::Approved || from == ChangeState::Scheduled;
    case ChangeState::Implemented:
        return from == ChangeState::Approved || from == ChangeState::Scheduled;
    case ChangeState::Reviewed:
        return from == ChangeState::Implemented;
    case ChangeState::Failed:
        return from == ChangeState::Scheduled || from == ChangeState::Implemented;
    case ChangeState::Cancelled:
        break;
    }
    return from == ChangeState::Draft || from == ChangeState::Submitted || from == ChangeState::Approved
        || from == ChangeState::Scheduled;
}

qint64 workingDaysAfter(qint64 at, int days)
{
    QDateTime time = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    while (isWeekend(time.date()))
        time = time.date().addDays(1).startOfDay(Qt::UTC);
    for (int left = days; left > 0; --left) {
        do {
            time = time.addDays(1);
        } while (isWeekend(time.date()));
    }
    return time.toMSecsSinceEpoch();
}

} // namespace assay
