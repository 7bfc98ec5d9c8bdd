// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policy_edits.h"

#include <algorithm>

namespace assay::policies {
namespace {

bool isSameTechnique(QStringView one, QStringView other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

auto gateAt(Policy& policy, QStringView key)
{
    return std::find_if(policy.gates.begin(), policy.gates.end(), [&](const Gate& gate) { return gate.key == key; });
}

} // namespace

std::vector<const Control*> controlsOfGate(const Policy& policy, QStringView gate)
{
    std::vector<const Control*> controls;
    for (const Control& control : policy.controls) {
        if (control.gate == gate)
            controls.push_back(&control);
    }
    return controls;
}

void moveGate(Policy& policy, QStringView gate, int places)
{
    const auto found = gateAt(policy, gate);
    if (found == policy.gates.end())
        return;
    const auto at = std::distance(policy.gates.begin(), found);
    const auto last = static_cast<std::ptrdiff_t>(policy.gates.size()) - 1;
    const auto to = std::clamp<std::ptrdiff_t>(at + places, 0, last);
    const Gate moved = *found;
    policy.gates.erase(found);
    policy.gates.insert(policy.gates.begin() + to, moved);
}

void removeGate(Policy& policy, QStringView gate, const QString& heir)
{
    for (Control& control : policy.controls) {
        if (control.gate == gate)
            control.gate = heir;
    }
    if (const auto found = gateAt(policy, gate); found != policy.gates.end())
        policy.gates.erase(found);
}

QStringList techniquesIn(const Policy& policy)
{
    QStringList techniques;
    for (const Control& control : policy.controls) {
        for (const QString& technique : control.techniques) {
            if (!techniques.contains(technique, Qt::CaseInsensitive))
                techniques << technique;
        }
    }
    techniques.sort(Qt::CaseInsensitive);
    return techniques;
}

bool isLimitedTo(const Control& control, QStringView technique)
{
    return std::any_of(control.techniques.begin(), control.techniques.end(),
                       [&](const QString& one) { return isSameTechnique(one, technique); });
}

void limitTo(Policy& policy, const QString& technique, const QStringList& controls, const QString& former)
{
    for (Control& control : policy.controls) {
        const bool isMeant = !technique.isEmpty() && controls.contains(control.key);
        const auto isOther = [&](const QString& one) {
            return !isSameTechnique(one, technique) && !isSameTechnique(one, former);
        };
        const auto first = std::find_if_not(control.techniques.begin(), control.techniques.end(), isOther);
        const auto place = std::distance(control.techniques.begin(), first);
        control.techniques.removeIf([&](const QString& one) { return !isOther(one); });
        if (isMeant)
            control.techniques.insert(place, technique);
    }
}

} // namespace assay::policies
