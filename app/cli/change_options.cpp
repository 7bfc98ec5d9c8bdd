// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_options.h"

#include "app/cli/command.h"
#include "app/cli/known_word.h"
#include "app/cli/text_options.h"
#include "core/base/text.h"

#include <array>

namespace assay {
namespace {

using ChangeWords = TextOption<ChangeText>;

constexpr std::array changeWords{
    ChangeWords{"reason", QT_TRANSLATE_NOOP("Text", "Why it is done."), &ChangeText::reason},
    ChangeWords{"impact", QT_TRANSLATE_NOOP("Text", "Who and what is touched by it."), &ChangeText::impact},
    ChangeWords{"rollback", QT_TRANSLATE_NOOP("Text", "The way back."), &ChangeText::rollback},
    ChangeWords{"comms", QT_TRANSLATE_NOOP("Text", "Who is told what, and when."), &ChangeText::comms},
    ChangeWords{"training", QT_TRANSLATE_NOOP("Text", "Who has to learn what before."), &ChangeText::training},
    ChangeWords{"adoption", QT_TRANSLATE_NOOP("Text", "How much it is to be used, and by when."),
                &ChangeText::adoption}};

const QString changeTypeOption = QStringLiteral("type");
const QString changeLevelOption = QStringLiteral("impact-level");
const QString changeReleaseOption = QStringLiteral("release");
const QString changePlaceOption = QStringLiteral("environment");
const QString changeStandardOption = QStringLiteral("standard");

} // namespace

void declareChangeWords(QCommandLineParser& parser)
{
    parser.addOption({changeLevelOption, Text::tr("low, medium or high; says whether the architect agrees, too."),
                      Text::tr("LEVEL")});
    declareTextOptions<ChangeText>(parser, changeWords, "Text");
}

Result<> takeChangeWords(const QCommandLineParser& parser, ChangeText& text, ChangeImpact& impact)
{
    if (parser.isSet(changeLevelOption)) {
        const Result<ChangeImpact> level = knownWord(parser.value(changeLevelOption), QStringLiteral("--impact-level"),
                                                     changeImpactFromString, ChangeImpact::High);
        if (!level)
            return failed(level);
        impact = *level;
    }
    takeTextOptions<ChangeText>(parser, changeWords, text);
    return {};
}

void declareChangeOptions(QCommandLineParser& parser)
{
    parser.addOption({changeTypeOption, Text::tr("standard, normal or emergency; says who agrees."), Text::tr("TYPE")});
    parser.addOption(
        {changeReleaseOption, Text::tr("The release that it brings, as in model@3."), Text::tr("RELEASE")});
    parser.addOption({changePlaceOption, Text::tr("Where it goes, such as production."), Text::tr("ENVIRONMENT")});
    declareChangeWords(parser);
}

Result<> takeChangeOptions(const QCommandLineParser& parser, ChangeFields& fields)
{
    if (parser.isSet(changeTypeOption)) {
        const Result<ChangeType> type = knownWord(parser.value(changeTypeOption), QStringLiteral("--type"),
                                                  changeTypeFromString, ChangeType::Emergency);
        if (!type)
            return failed(type);
        fields.type = *type;
    }
    if (parser.isSet(changeReleaseOption))
        fields.release = parser.value(changeReleaseOption);
    if (parser.isSet(changePlaceOption))
        fields.environment = parser.value(changePlaceOption);
    return takeChangeWords(parser, fields.text, fields.impact);
}

void declareStandardOption(QCommandLineParser& parser)
{
    parser.addOption(
        {changeStandardOption,
         Text::tr("The standard change of the catalogue that it is made from, such as SC-1. It says what no "
                  "other option says, and nobody is asked again while it holds."),
         Text::tr("STANDARD")});
}

Result<QString> standardFrom(const QCommandLineParser& parser)
{
    const QString standard = parser.value(changeStandardOption);
    if (!standard.isEmpty() && (parser.isSet(changeTypeOption) || parser.isSet(changeLevelOption))) {
        return fail(Error::Kind::Invalid,
                    Text::tr("The standard change says the type and how much depends on it; leave out --type and "
                             "--impact-level, or --standard."),
                    usageDetail());
    }
    return standard;
}

} // namespace assay
