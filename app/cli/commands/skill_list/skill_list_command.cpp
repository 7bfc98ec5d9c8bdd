// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/skills/skill_rows.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace assay {
namespace {

Listing asListing(db::Connection& connection)
{
    Listing listing;
    for (const char* column : {"family", "skill", "not_to", "person", "level", "evidence", "valid_until"})
        listing.columns.push_back(QString::fromLatin1(column));
    const std::vector<Skill> skills = skills::all(connection);
    const std::vector<PersonSkill> levels = skills::levels(connection);
    for (const Skill& skill : skills) {
        QStringList notTo;
        for (const Skill& other : skills) {
            if (std::find(skill.notTo.begin(), skill.notTo.end(), other.id) != skill.notTo.end())
                notTo << other.name;
        }
        const QString marks = notTo.join(QStringLiteral("; "));
        bool isKnown = false;
        for (const PersonSkill& has : levels) {
            if (has.skill != skill.id)
                continue;
            isKnown = true;
            const QString until = has.validUntil
                ? QDateTime::fromMSecsSinceEpoch(*has.validUntil, Qt::UTC).date().toString(Qt::ISODate)
                : QString();
            listing.rows.push_back({skill.family, skill.name, marks, has.person.name, has.level, has.evidence, until});
        }
        if (!isKnown)
            listing.rows.push_back({skill.family, skill.name, marks, QString(), QString(), QString(), QString()});
    }
    return listing;
}

class SkillListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(SkillListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("skill list"); }
    QString summary() const override { return tr("Lists who can do what, how well, and what shows it."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return asListing(connection);
    }
};

} // namespace

const Command& skillListCommand()
{
    static const SkillListCommand command;
    return command;
}

} // namespace assay
