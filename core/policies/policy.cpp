// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policy.h"

#include "core/base/text.h"

namespace assay::policies {

bool isEffective(const Policy& policy, QDate day)
{
    return policy.effectiveFrom <= day && (!policy.effectiveTo || day < *policy.effectiveTo);
}

const Policy* effectivePolicy(const std::vector<Policy>& versions, QStringView id, QDate day)
{
    const Policy* newest = nullptr;
    for (const Policy& policy : versions) {
        if (policy.id == id && isEffective(policy, day) && (!newest || newest->version < policy.version))
            newest = &policy;
    }
    return newest;
}

QString toString(Weight weight)
{
    return weight == Weight::Blocking ? QStringLiteral("blocking") : QStringLiteral("warning");
}

std::optional<Weight> weightFromString(QStringView word)
{
    for (const Weight weight : {Weight::Blocking, Weight::Warning}) {
        if (word == toString(weight))
            return weight;
    }
    return std::nullopt;
}

QString weightTitle(Weight weight)
{
    return weight == Weight::Blocking ? Text::tr("Blocking") : Text::tr("Warning");
}

std::optional<double> numberParameter(const Parameters& parameters, QStringView name)
{
    const auto found = parameters.find(name);
    const auto* value = found == parameters.end() ? nullptr : std::get_if<double>(&found->second);
    return value ? std::optional(*value) : std::nullopt;
}

std::vector<Role> rolesParameter(const Parameters& parameters, QStringView name)
{
    QStringList words = parameter<QStringList>(parameters, name);
    if (const QString word = parameter<QString>(parameters, name); !word.isEmpty())
        words.append(word);
    std::vector<Role> roles;
    for (const QString& word : words) {
        if (const std::optional<Role> role = roleFromString(word))
            roles.push_back(*role);
    }
    return roles;
}

} // namespace assay::policies
