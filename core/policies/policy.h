// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/domain/use_case.h"

#include <QDate>
#include <QStringList>

#include <map>
#include <optional>
#include <variant>
#include <vector>

/// What a model version has to show before it is released: a policy has gates in order, a gate has controls, a control is
/// checked against facts or answered by a person. All of it is data; nothing here knows a database or a window.
namespace assay::policies {

/// A step on the way to a release. It is passed when all its controls are.
struct Gate {
    QString key; ///< "validated"
    QString title;

    bool operator==(const Gate&) const = default;
};

using ParameterValue = std::variant<bool, double, QString, QStringList>;
using Parameters = std::map<QString, ParameterValue, std::less<>>;

/// How a control is checked: one of the kinds of check_kind.h with what it asks for.
struct Check {
    QString kind; ///< "metric-threshold"
    Parameters parameters;

    bool operator==(const Check&) const = default;
};

/// The place in a regulation that a control answers to.
struct Reference {
    QString regulation; ///< Its id: "eu-ai-act".
    QString clause;     ///< "Annex IV 4"

    bool operator==(const Reference&) const = default;
};

/// What becomes of a release whose control is not met.
enum class Weight {
    Blocking, ///< The gate stays closed.
    Warning,  ///< It is named, and a person may accept it in writing.
};

/// One requirement of a policy.
struct Control {
    QString key; ///< "data-lineage"; one control of a policy has it.
    QString title;
    QString statement; ///< The requirement in words.
    QString gate;      ///< A gate's key.
    std::vector<RiskTier> tiers;
    QStringList techniques; ///< All of them where empty; compared without regard to case.
    Weight weight = Weight::Blocking;
    Check check;
    std::vector<Reference> references;

    bool operator==(const Control&) const = default;
};

/// Who has to approve a release of one risk tier.
struct Quorum {
    int keys = 0;                      ///< So many different people with different keys.
    std::vector<Role> roles;           ///< Each of these is held by another of them.
    std::vector<Role> blockingRoles;   ///< One rejection by any of these keeps the gate closed.
    std::optional<int> daysOfApproval; ///< An approval counts for so many days; forever where empty.

    bool operator==(const Quorum&) const = default;
};

/// Names one version of a policy.
struct PolicyReference {
    QString id;
    qint64 version = 0;

    bool operator==(const PolicyReference&) const = default;
};

/// A version of a policy. Once published it is never changed: a new version takes its place.
struct Policy {
    QString id; ///< "model-release"
    QString title;
    qint64 version = 1;
    QDate effectiveFrom;
    std::optional<QDate> effectiveTo; ///< The first day on which it no longer holds.
    std::optional<PolicyReference> supersedes;
    std::vector<Gate> gates; ///< In the order in which a release passes them.
    std::vector<Control> controls;
    std::map<RiskTier, Quorum> quorums; ///< One for each tier.

    bool operator==(const Policy&) const = default;
};

/// Whether it holds on that day.
bool isEffective(const Policy& policy, QDate day);

/// The newest version of the policy of that id that holds on that day, or nullptr.
const Policy* effectivePolicy(const std::vector<Policy>& versions, QStringView id, QDate day);

QString toString(Weight weight); ///< "blocking"
std::optional<Weight> weightFromString(QStringView word);
QString weightTitle(Weight weight); ///< "Blocking", translated.

/// The parameter of that name, where it is there and of that type; otherwise the empty value.
template <typename T>
T parameter(const Parameters& parameters, QStringView name)
{
    const auto found = parameters.find(name);
    const T* value = found == parameters.end() ? nullptr : std::get_if<T>(&found->second);
    return value ? *value : T{};
}

/// The number of that name, where it is there.
std::optional<double> numberParameter(const Parameters& parameters, QStringView name);

/// The roles whose words the parameter of that name holds, one or a list.
std::vector<Role> rolesParameter(const Parameters& parameters, QStringView name);

} // namespace assay::policies
