// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people_argument.h"

#include "app/cli/known_word.h"
#include "core/base/text.h"

#include <algorithm>

namespace assay {
namespace {

const QString roleOption = QStringLiteral("role");
const QString whyOption = QStringLiteral("reason");
const QString useCaseOption = QStringLiteral("use-case");

} // namespace

Result<Role> roleNamed(const QString& word)
{
    if (const std::optional<Role> role = roleFromString(word))
        return *role;
    QStringList known;
    for (const Role role : allRoles())
        known << toString(role);
    return unknownWord(word, QStringLiteral("ROLE"), known);
}

void declareRoles(QCommandLineParser& parser)
{
    parser.addOption(
        {roleOption, Text::tr("A role that they are to have; can be given again for each."), Text::tr("ROLE")});
}

Result<std::vector<Role>> rolesFrom(const QCommandLineParser& parser)
{
    std::vector<Role> roles;
    for (const QString& word : parser.values(roleOption)) {
        const Result<Role> role = roleNamed(word);
        if (!role)
            return failed(role);
        if (std::find(roles.begin(), roles.end(), *role) == roles.end())
            roles.push_back(*role);
    }
    return roles;
}

void declareUseCaseOfRole(QCommandLineParser& parser)
{
    parser.addOption({useCaseOption, Text::tr("The use case that the role is held for; otherwise the whole project."),
                      Text::tr("USE-CASE")});
}

QString useCaseOfRole(const QCommandLineParser& parser)
{
    return parser.value(useCaseOption);
}

void declareReason(QCommandLineParser& parser)
{
    parser.addOption({whyOption, Text::tr("Why, for everybody who reads the log."), Text::tr("TEXT")});
}

QString reasonFrom(const QCommandLineParser& parser)
{
    return parser.value(whyOption);
}

} // namespace assay
