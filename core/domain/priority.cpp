// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/priority.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace assay {
namespace {

struct RespectWord {
    const char* word;
    const char* title;
};

constexpr std::array RespectWords{RespectWord{"value", QT_TRANSLATE_NOOP("Priority", "Value")},
                                  RespectWord{"feasibility", QT_TRANSLATE_NOOP("Priority", "Feasibility")},
                                  RespectWord{"risk", QT_TRANSLATE_NOOP("Priority", "Risk")},
                                  RespectWord{"reach", QT_TRANSLATE_NOOP("Priority", "Reach")}};

} // namespace

QString toString(Respect respect)
{
    return QString::fromLatin1(RespectWords.at(static_cast<std::size_t>(respect)).word);
}

std::optional<Respect> respectFromString(QStringView word)
{
    for (const Respect respect : respects()) {
        if (word == toString(respect))
            return respect;
    }
    return std::nullopt;
}

QString respectTitle(Respect respect)
{
    return QCoreApplication::translate("Priority", RespectWords.at(static_cast<std::size_t>(respect)).title);
}

std::vector<Respect> respects()
{
    return {Respect::Value, Respect::Feasibility, Respect::Risk, Respect::Reach};
}

std::vector<Respect> Priority::missing() const
{
    std::vector<Respect> missing = respects();
    std::erase_if(missing, [this](Respect respect) { return ratings.contains(respect); });
    return missing;
}

std::optional<double> Priority::score() const
{
    if (!missing().empty())
        return std::nullopt;
    const auto of = [this](Respect respect) { return static_cast<double>(ratings.at(respect).score); };
    return of(Respect::Value) * of(Respect::Reach) * of(Respect::Feasibility) / of(Respect::Risk);
}

QString Priority::scoreText() const
{
    constexpr int decimals = 2; // Of all alike; fewer would show different scores as the same.
    const std::optional<double> sum = score();
    return sum ? QString::number(*sum, 'f', decimals) : QString();
}

QString Priority::sentence() const
{
    if (score()) {
        const auto of = [this](Respect respect) { return QString::number(ratings.at(respect).score); };
        return Text::tr("value %1 × reach %2 × feasibility %3 ÷ risk %4 = %5")
            .arg(of(Respect::Value), of(Respect::Reach), of(Respect::Feasibility), of(Respect::Risk), scoreText());
    }
    QStringList open;
    for (const Respect respect : missing())
        open << respectTitle(respect);
    return Text::tr("not ranked; ratings missing: %1").arg(open.join(QStringLiteral(", ")));
}

Priority priorityOf(const std::vector<Rating>& ratings)
{
    Priority priority;
    for (const Rating& rating : ratings) {
        const auto [known, isNew] = priority.ratings.try_emplace(rating.respect, rating);
        if (!isNew && std::pair(known->second.at, known->second.id.value) < std::pair(rating.at, rating.id.value))
            known->second = rating;
    }
    return priority;
}

} // namespace assay
