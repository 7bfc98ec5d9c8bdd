// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/group_options.h"

#include "app/cli/command.h"
#include "app/cli/known_word.h"

#include <QCoreApplication>

namespace assay {

void declareGroupOptions(QCommandLineParser& parser)
{
    const auto tr = [](const char* words) { return QCoreApplication::translate("GroupOptions", words); };
    parser.addOption({QStringLiteral("size"), tr("How many people they are."), QStringLiteral("N")});
    parser.addOption({QStringLiteral("contact"), tr("Whom to talk to."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("influence"), tr("low, medium or high."), QStringLiteral("INFLUENCE")});
    parser.addOption({QStringLiteral("adoption-target"),
                      tr("The share of their decisions to be taken with the model, 0 to 1."), QStringLiteral("SHARE")});
    parser.addOption(
        {QStringLiteral("contact-every"), tr("The days between contacts that are agreed."), QStringLiteral("DAYS")});
}

Result<> readGroupOptions(const QCommandLineParser& parser, UserGroupFields& fields)
{
    const auto wrong = [](const QString& option) {
        return fail(Error::Kind::Invalid,
                    QCoreApplication::translate("GroupOptions", "--%1 is not as it has to be; see --help.").arg(option),
                    usageDetail());
    };
    bool ok = true;
    if (const QString option = QStringLiteral("size"); parser.isSet(option)) {
        fields.size = parser.value(option).toLongLong(&ok);
        if (!ok)
            return wrong(option);
    }
    if (const QString option = QStringLiteral("contact"); parser.isSet(option))
        fields.contact = parser.value(option);
    if (const QString option = QStringLiteral("influence"); parser.isSet(option)) {
        const Result<Influence> influence =
            knownWord(parser.value(option), QStringLiteral("--influence"), influenceFromString, Influence::High);
        if (!influence)
            return failed(influence);
        fields.influence = *influence;
    }
    if (const QString option = QStringLiteral("adoption-target"); parser.isSet(option)) {
        fields.adoptionTarget = parser.value(option).toDouble(&ok);
        if (!ok)
            return wrong(option);
    }
    if (const QString option = QStringLiteral("contact-every"); parser.isSet(option)) {
        fields.contactEveryDays = parser.value(option).toLongLong(&ok);
        if (!ok)
            return wrong(option);
    }
    return {};
}

} // namespace assay
