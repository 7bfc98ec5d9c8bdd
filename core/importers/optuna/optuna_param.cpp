// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/optuna/optuna_param.h"

#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/importers/json_attributes.h"

#include <QLocale>

#include <cmath>

namespace assay {
namespace {

constexpr JsonRules distributionRules{.maxValues = 100'000, .allowNonFinite = true};

Result<QString> choice(double stored, const JsonValue* attributes)
{
    const JsonValue* choices = attributes == nullptr ? nullptr : attributes->member(u"choices");
    if (choices == nullptr || !choices->isArray())
        return fail(Error::Kind::Invalid, Text::tr("The distribution has no list of choices."));
    const auto count = static_cast<double>(choices->items().size());
    if (!(stored >= 0 && stored < count) || std::trunc(stored) != stored)
        return fail(Error::Kind::Invalid,
                    Text::tr("%1 is no index of its %2 choices.").arg(shortestNumber(stored), QString::number(count)));
    return textOfJson(choices->items()[static_cast<std::size_t>(stored)]);
}

} // namespace

QString shortestNumber(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

Result<QString> optunaParam(double stored, QByteArrayView distributionJson)
{
    const auto distribution = readJson(distributionJson, distributionRules);
    if (!distribution)
        return fail(Error::Kind::Invalid,
                    Text::tr("The distribution is no JSON: %1").arg(distribution.error().message));
    const JsonValue* name = distribution->member(u"name");
    if (name == nullptr || !name->isString())
        return fail(Error::Kind::Invalid, Text::tr("The distribution has no name."));
    if (name->toText() == u"CategoricalDistribution")
        return choice(stored, distribution->member(u"attributes"));
    constexpr double limit = 9'007'199'254'740'992.0; // 2^53, up to which a double holds every whole number
    const bool whole = name->toText().startsWith(u"Int") && std::abs(stored) <= limit && std::trunc(stored) == stored;
    return whole ? QString::number(static_cast<qint64>(stored)) : shortestNumber(stored);
}

} // namespace assay
