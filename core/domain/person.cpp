// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person.h"

#include "core/base/moment.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {
namespace {

struct RoleWord {
    Role role;
    const char* word;
    const char* title;
};

constexpr std::array RoleWords{
    RoleWord{Role::DataEngineer, "data-engineer", QT_TRANSLATE_NOOP("Role", "Data engineer")},
    RoleWord{Role::DataScientist, "data-scientist", QT_TRANSLATE_NOOP("Role", "Data scientist")},
    RoleWord{Role::SoftwareEngineer, "software-engineer", QT_TRANSLATE_NOOP("Role", "Software engineer")},
    RoleWord{Role::DevOps, "devops", QT_TRANSLATE_NOOP("Role", "DevOps engineer")},
    RoleWord{Role::MlArchitect, "ml-architect", QT_TRANSLATE_NOOP("Role", "ML architect")},
    RoleWord{Role::RiskAuditor, "risk-auditor", QT_TRANSLATE_NOOP("Role", "Model-risk auditor")},
    RoleWord{Role::Manager, "manager", QT_TRANSLATE_NOOP("Role", "Manager")},
    RoleWord{Role::BusinessOwner, "business-owner", QT_TRANSLATE_NOOP("Role", "Business owner")},
    RoleWord{Role::EndUser, "end-user", QT_TRANSLATE_NOOP("Role", "End user")},
    RoleWord{Role::Administrator, "administrator", QT_TRANSLATE_NOOP("Role", "Administrator")},
};

const RoleWord& entryOf(Role role)
{
    for (const RoleWord& entry : RoleWords) {
        if (entry.role == role)
            return entry;
    }
    Q_UNREACHABLE();
}

} // namespace

QString toString(Role role)
{
    return QString::fromLatin1(entryOf(role).word);
}

std::optional<Role> roleFromString(QStringView word)
{
    for (const RoleWord& entry : RoleWords) {
        if (word == QLatin1StringView(entry.word))
            return entry.role;
    }
    return std::nullopt;
}

QString roleTitle(Role role)
{
    return QCoreApplication::translate("Role", entryOf(role).title);
}

QString whoHolds(Role role, const RoleHolders& holders)
{
    const auto found = holders.find(role);
    return found == holders.end() || found->second.isEmpty() ? Text::tr("nobody holds that role yet")
                                                             : found->second.join(QStringLiteral(", "));
}

bool LimitedRole::holdsAt(qint64 now) const
{
    return from.value_or(now) <= now && (!until || *until > now);
}

QString LimitedRole::title() const
{
    QString words =
        useCase || !useCaseKey.isEmpty() ? Text::tr("%1 for %2").arg(roleTitle(role), useCaseKey) : roleTitle(role);
    if (from)
        words = Text::tr("%1, from %2").arg(words, dayText(*from));
    return until ? Text::tr("%1, until %2").arg(words, dayText(*until)) : words;
}

std::vector<Role> Person::rolesFor(UseCaseId useCase, qint64 now) const
{
    std::vector<Role> held = roles;
    for (const LimitedRole& each : limited) {
        const bool counts = each.holdsAt(now) && each.useCase && each.useCase == useCase;
        if (counts && std::find(held.begin(), held.end(), each.role) == held.end())
            held.push_back(each.role);
    }
    return held;
}

std::vector<Role> allRoles()
{
    std::vector<Role> roles;
    roles.reserve(std::size(RoleWords));
    for (const RoleWord& entry : RoleWords)
        roles.push_back(entry.role);
    return roles;
}

} // namespace assay
