// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/risk_options.h"

#include "app/cli/command.h"
#include "app/cli/known_word.h"
#include "app/cli/project_argument.h"
#include "app/cli/time_option.h"

#include <QCoreApplication>

#include <array>

namespace assay {
namespace {

struct RiskOption {
    const char* name;
    const char* meaning;
};

constexpr std::array riskOptions{
    RiskOption{"cause", QT_TRANSLATE_NOOP("RiskOptions", "Why it may happen.")},
    RiskOption{"effect", QT_TRANSLATE_NOOP("RiskOptions", "What would come of it.")},
    RiskOption{"plan", QT_TRANSLATE_NOOP("RiskOptions", "What is done about it.")},
    RiskOption{"use-case", QT_TRANSLATE_NOOP("RiskOptions", "The use case it is about.")},
    RiskOption{"release", QT_TRANSLATE_NOOP("RiskOptions", "The release it is about, as in model@3.")},
    RiskOption{"finding", QT_TRANSLATE_NOOP("RiskOptions", "The finding it comes from.")},
    RiskOption{"control", QT_TRANSLATE_NOOP("RiskOptions", "The control of the policy that stands against it.")},
    RiskOption{"owner", QT_TRANSLATE_NOOP("RiskOptions", "Who answers for it.")},
    RiskOption{"treatment", QT_TRANSLATE_NOOP("RiskOptions", "mitigate, transfer, avoid or accept.")},
    RiskOption{"review", QT_TRANSLATE_NOOP("RiskOptions", "The day on which it is looked at again.")}};

QString riskWords(const char* words)
{
    return QCoreApplication::translate("RiskOptions", words);
}

Result<int> partFrom(const QCommandLineParser& parser, const QString& option)
{
    bool isNumber = false;
    const int part = parser.value(option).toInt(&isNumber);
    if (isNumber && part >= 1 && part <= RiskLevel::Most)
        return part;
    return fail(Error::Kind::Invalid,
                riskWords(QT_TRANSLATE_NOOP("RiskOptions", "--%1 takes a whole number from 1 to 5.")).arg(option),
                usageDetail());
}

} // namespace

void declareRiskOptions(QCommandLineParser& parser)
{
    for (const RiskOption& option : riskOptions)
        parser.addOption({QString::fromLatin1(option.name), riskWords(option.meaning), QStringLiteral("VALUE")});
}

Result<> takeRiskOptions(const QCommandLineParser& parser, db::Database& database, RiskFields& fields)
{
    const auto take = [&parser](const char* name, QString& into) {
        if (parser.isSet(QString::fromLatin1(name)))
            into = parser.value(QString::fromLatin1(name));
    };
    take("cause", fields.text.cause);
    take("effect", fields.text.effect);
    take("plan", fields.text.plan);
    take("use-case", fields.useCase);
    take("release", fields.release);
    take("finding", fields.finding);
    take("control", fields.control);
    if (parser.isSet(QStringLiteral("owner"))) {
        const Result<Person> owner = personNamed(database, parser.value(QStringLiteral("owner")));
        if (!owner)
            return failed(owner);
        fields.ownerUid = owner->uid;
    }
    if (parser.isSet(QStringLiteral("treatment"))) {
        const Result<RiskTreatment> treatment =
            knownWord(parser.value(QStringLiteral("treatment")), QStringLiteral("--treatment"), riskTreatmentFromString,
                      RiskTreatment::Accept);
        if (!treatment)
            return failed(treatment);
        fields.treatment = *treatment;
    }
    const Result<std::optional<qint64>> review = timeFrom(parser, QStringLiteral("review"));
    if (!review)
        return failed(review);
    if (*review)
        fields.reviewAt = *review;
    return {};
}

void declareRiskLevel(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("likelihood"),
                      riskWords(QT_TRANSLATE_NOOP("RiskOptions", "How likely, from 1 to 5; needed.")),
                      QStringLiteral("N")});
    parser.addOption({QStringLiteral("impact"),
                      riskWords(QT_TRANSLATE_NOOP("RiskOptions", "How bad it would be, from 1 to 5; needed.")),
                      QStringLiteral("N")});
}

Result<RiskLevel> riskLevelFrom(const QCommandLineParser& parser)
{
    const Result<int> likelihood = partFrom(parser, QStringLiteral("likelihood"));
    if (!likelihood)
        return failed(likelihood);
    const Result<int> impact = partFrom(parser, QStringLiteral("impact"));
    if (!impact)
        return failed(impact);
    return RiskLevel{*likelihood, *impact};
}

} // namespace assay
