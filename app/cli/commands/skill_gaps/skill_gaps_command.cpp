// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/skills/skill_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(db::Connection& connection, qint64 now)
{
    Listing listing;
    for (const char* column : {"technique", "model", "skill", "level", "people", "needed", "covered", "who", "reasons"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const SkillCoverage& coverage : skills::coverage(connection, now)) {
        QStringList names;
        for (const NamedPerson& person : coverage.people)
            names << person.name;
        const SkillRequirement& asked = coverage.requirement;
        listing.rows.push_back({asked.technique, asked.model, coverage.skill.name, asked.leastLevel,
                                static_cast<qint64>(coverage.people.size()), asked.leastPeople, coverage.covered(),
                                names.join(QStringLiteral("; ")), coverage.reasons.join(QStringLiteral("; "))});
    }
    return listing;
}

class SkillGapsCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(SkillGapsCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("skill gaps"); }
    QString summary() const override
    {
        return tr("Lists what techniques and models ask of people, who meets it, and why others do not.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64 now) const override
    {
        return asListing(connection, now);
    }
};

} // namespace

const Command& skillGapsCommand()
{
    static const SkillGapsCommand command;
    return command;
}

} // namespace assay
