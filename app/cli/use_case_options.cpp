// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/use_case_options.h"

#include "app/cli/known_word.h"
#include "app/cli/project_argument.h"
#include "core/base/text.h"

namespace assay {
namespace {

void takeText(const QCommandLineParser& parser, const char* option, QString& field)
{
    if (const QString name = QString::fromLatin1(option); parser.isSet(name))
        field = parser.value(name);
}

/// An empty name takes the owner away.
Result<> takePerson(const QCommandLineParser& parser, const char* option, db::Database& database, QString& uid)
{
    const QString name = QString::fromLatin1(option);
    if (!parser.isSet(name))
        return {};
    uid.clear();
    if (parser.value(name).isEmpty())
        return {};
    const Result<Person> person = personNamed(database, parser.value(name));
    if (!person)
        return failed(person);
    uid = person->uid;
    return {};
}

} // namespace

void declareUseCaseFields(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("problem"), Text::tr("What it is about."), QStringLiteral("TEXT")});
    parser.addOption(
        {QStringLiteral("decision"), Text::tr("The decision that it is to make better."), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("owner"), Text::tr("Who carries it; empty for nobody."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("business-owner"), Text::tr("Whose business it is to help; empty for nobody."),
                      QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("sponsor"),
                      Text::tr("Who stands behind it with money and influence; empty for nobody."),
                      QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("risk"), Text::tr("low, medium or high."), QStringLiteral("RISK")});
    parser.addOption({QStringLiteral("technique"), Text::tr("Tabular, text, images, rules …"), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("value"), Text::tr("What gets better, by how much."), QStringLiteral("TEXT")});
}

Result<> readUseCaseFields(const QCommandLineParser& parser, db::Database& database, UseCaseFields& fields)
{
    takeText(parser, "problem", fields.problem);
    takeText(parser, "decision", fields.decision);
    takeText(parser, "technique", fields.technique);
    takeText(parser, "value", fields.valueHypothesis);
    if (Result<> taken = takePerson(parser, "owner", database, fields.ownerUid); !taken)
        return taken;
    if (Result<> taken = takePerson(parser, "business-owner", database, fields.businessOwnerUid); !taken)
        return taken;
    if (Result<> taken = takePerson(parser, "sponsor", database, fields.sponsorUid); !taken)
        return taken;
    const QString risk = QStringLiteral("risk");
    if (!parser.isSet(risk))
        return {};
    const Result<RiskTier> tier =
        knownWord(parser.value(risk), QStringLiteral("--risk"), riskTierFromString, RiskTier::High);
    if (!tier)
        return failed(tier);
    fields.riskTier = *tier;
    return {};
}

} // namespace assay
