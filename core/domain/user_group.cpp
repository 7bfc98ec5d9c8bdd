// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/user_group.h"

#include "core/base/text.h"
#include "core/base/word_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr qint64 millisecondsADay = 86'400'000;

constexpr std::array InfluenceWords{WordTitle{"low", QT_TRANSLATE_NOOP("UserGroup", "Low")},
                                    WordTitle{"medium", QT_TRANSLATE_NOOP("UserGroup", "Medium")},
                                    WordTitle{"high", QT_TRANSLATE_NOOP("UserGroup", "High")}};
constexpr std::array ContactWords{WordTitle{"interview", QT_TRANSLATE_NOOP("UserGroup", "Interview")},
                                  WordTitle{"workshop", QT_TRANSLATE_NOOP("UserGroup", "Workshop")},
                                  WordTitle{"observation", QT_TRANSLATE_NOOP("UserGroup", "Watched at work")},
                                  WordTitle{"call", QT_TRANSLATE_NOOP("UserGroup", "Call")},
                                  WordTitle{"message", QT_TRANSLATE_NOOP("UserGroup", "Message")},
                                  WordTitle{"survey", QT_TRANSLATE_NOOP("UserGroup", "Survey")}};

const WordTitle& wordsOf(Influence influence)
{
    return InfluenceWords.at(static_cast<std::size_t>(influence));
}

const WordTitle& wordsOf(ContactWay way)
{
    return ContactWords.at(static_cast<std::size_t>(way));
}

} // namespace

QString toString(Influence influence)
{
    return QString::fromLatin1(wordsOf(influence).word);
}

std::optional<Influence> influenceFromString(QStringView word)
{
    return valueOfWord<Influence>(InfluenceWords, word);
}

QString influenceTitle(Influence influence)
{
    return QCoreApplication::translate("UserGroup", wordsOf(influence).title);
}

QString toString(ContactWay way)
{
    return QString::fromLatin1(wordsOf(way).word);
}

std::optional<ContactWay> contactWayFromString(QStringView word)
{
    return valueOfWord<ContactWay>(ContactWords, word);
}

QString contactWayTitle(ContactWay way)
{
    return QCoreApplication::translate("UserGroup", wordsOf(way).title);
}

std::vector<ContactWay> contactWays()
{
    std::vector<ContactWay> ways;
    for (std::size_t i = 0; i < ContactWords.size(); ++i)
        ways.push_back(static_cast<ContactWay>(i));
    return ways;
}

ContactStanding contactStanding(const UserGroup& group, qint64 contacts, std::optional<qint64> lastAt, qint64 now)
{
    ContactStanding standing{group, contacts, lastAt};
    standing.days = std::max<qint64>(0, now - lastAt.value_or(group.createdAt)) / millisecondsADay;
    standing.overdue = group.contactEveryDays && standing.days > *group.contactEveryDays;
    return standing;
}

QString contactWords(const ContactStanding& standing)
{
    const bool one = standing.days == 1;
    const QString counted = standing.lastAt
        ? (one ? Text::tr("1 day since the last contact") : Text::tr("%1 days since the last contact"))
        : (one ? Text::tr("nobody has talked with them yet, named a day ago")
               : Text::tr("nobody has talked with them yet, named %1 days ago"));
    const QString since = one ? counted : counted.arg(standing.days);
    if (!standing.group.contactEveryDays)
        return Text::tr("%1; no interval is agreed").arg(since);
    return *standing.group.contactEveryDays == 1
        ? Text::tr("%1; agreed: every day").arg(since)
        : Text::tr("%1; agreed: every %2 days").arg(since).arg(*standing.group.contactEveryDays);
}

} // namespace assay
