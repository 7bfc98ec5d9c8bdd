// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policy_difference.h"

#include "core/base/number_text.h"
#include "core/base/text.h"

#include <algorithm>

namespace assay::policies {
namespace {

/// Collects what differs between two of the same.
class Details {
public:
    void compare(const QString& name, const QString& before, const QString& after)
    {
        if (before == after)
            return;
        const QString none = Text::tr("nothing");
        m_lines << QStringLiteral("%1: %2 → %3")
                       .arg(name, before.isEmpty() ? none : before, after.isEmpty() ? none : after);
    }

    const QStringList& lines() const { return m_lines; }

private:
    QStringList m_lines;
};

template <typename Word, typename Title>
QString joined(const std::vector<Word>& words, Title title)
{
    QStringList titles;
    for (const Word word : words)
        titles << title(word);
    return titles.join(QStringLiteral(", "));
}

QString referenceWords(const std::vector<Reference>& references)
{
    QStringList words;
    for (const Reference& reference : references)
        words << QStringLiteral("%1 %2").arg(reference.regulation, reference.clause);
    return words.join(QStringLiteral(", "));
}

QString dayWords(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QString parameterWords(const Parameters& parameters, const QString& name)
{
    const auto found = parameters.find(name);
    return found == parameters.end() ? QString() : valueWords(found->second);
}

QStringList controlDetails(const Control& before, const Control& after)
{
    Details details;
    details.compare(Text::tr("title"), before.title, after.title);
    details.compare(Text::tr("statement"), before.statement, after.statement);
    details.compare(Text::tr("gate"), before.gate, after.gate);
    details.compare(Text::tr("tiers"), joined(before.tiers, tierTitle), joined(after.tiers, tierTitle));
    details.compare(Text::tr("techniques"), before.techniques.join(QStringLiteral(", ")),
                    after.techniques.join(QStringLiteral(", ")));
    details.compare(Text::tr("weight"), weightTitle(before.weight), weightTitle(after.weight));
    details.compare(Text::tr("check"), before.check.kind, after.check.kind);
    Parameters names = before.check.parameters;
    names.insert(after.check.parameters.begin(), after.check.parameters.end());
    for (const auto& [name, value] : names)
        details.compare(name, parameterWords(before.check.parameters, name),
                        parameterWords(after.check.parameters, name));
    details.compare(Text::tr("cites"), referenceWords(before.references), referenceWords(after.references));
    return details.lines();
}

QStringList quorumDetails(const Quorum& before, const Quorum& after)
{
    const auto days = [](const Quorum& quorum) {
        return quorum.daysOfApproval ? QString::number(*quorum.daysOfApproval) : QString();
    };
    Details details;
    details.compare(Text::tr("signatures"), QString::number(before.keys), QString::number(after.keys));
    details.compare(Text::tr("roles"), joined(before.roles, roleTitle), joined(after.roles, roleTitle));
    details.compare(Text::tr("blocked by"), joined(before.blockingRoles, roleTitle),
                    joined(after.blockingRoles, roleTitle));
    details.compare(Text::tr("days that an approval counts"), days(before), days(after));
    return details.lines();
}

/// Lists of things with a key: what came, what went, and what `detailsOf` tells of the others.
template <typename Item, typename DetailsOf>
void compareItems(std::vector<PolicyChange>& changes, PolicyChange::Part part, const std::vector<Item>& before,
                  const std::vector<Item>& after, DetailsOf detailsOf)
{
    using Kind = PolicyChange::Kind;
    const auto in = [](const std::vector<Item>& items, const QString& key) {
        return std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.key == key; });
    };
    for (const Item& item : after) {
        const auto old = in(before, item.key);
        if (old == before.end())
            changes.push_back({Kind::Added, part, item.key, item.title, {}});
        else if (const QStringList details = detailsOf(*old, item); !details.isEmpty())
            changes.push_back({Kind::Changed, part, item.key, item.title, details});
    }
    for (const Item& item : before) {
        if (in(after, item.key) == after.end())
            changes.push_back({Kind::Removed, part, item.key, item.title, {}});
    }
}

template <typename Item>
QStringList keysOf(const std::vector<Item>& items)
{
    QStringList keys;
    for (const Item& item : items)
        keys << item.key;
    return keys;
}

/// The keys that both have, in the order of the first.
template <typename Item>
QStringList sharedKeys(const std::vector<Item>& items, const std::vector<Item>& others)
{
    QStringList shared;
    const QStringList known = keysOf(others);
    for (const QString& key : keysOf(items)) {
        if (known.contains(key))
            shared << key;
    }
    return shared;
}

QStringList policyDetails(const Policy& before, const Policy& after)
{
    Details details;
    details.compare(Text::tr("title"), before.title, after.title);
    details.compare(Text::tr("in force from"), dayWords(before.effectiveFrom), dayWords(after.effectiveFrom));
    details.compare(Text::tr("until"), dayWords(before.effectiveTo), dayWords(after.effectiveTo));
    if (sharedKeys(before.gates, after.gates) != sharedKeys(after.gates, before.gates))
        details.compare(Text::tr("order of the gates"), keysOf(before.gates).join(QStringLiteral(", ")),
                        keysOf(after.gates).join(QStringLiteral(", ")));
    return details.lines();
}

} // namespace

QString changeTitle(PolicyChange::Kind kind)
{
    switch (kind) {
    case PolicyChange::Kind::Added:
        return Text::tr("Added");
    case PolicyChange::Kind::Removed:
        return Text::tr("Removed");
    case PolicyChange::Kind::Changed:
        break;
    }
    return Text::tr("Changed");
}

QString partTitle(PolicyChange::Part part)
{
    switch (part) {
    case PolicyChange::Part::Policy:
        return Text::tr("Policy");
    case PolicyChange::Part::Gate:
        return Text::tr("Gate");
    case PolicyChange::Part::Quorum:
        return Text::tr("Signatures");
    case PolicyChange::Part::Control:
        break;
    }
    return Text::tr("Control");
}

std::vector<PolicyChange> differenceOf(const Policy& before, const Policy& after)
{
    using Part = PolicyChange::Part;
    std::vector<PolicyChange> changes;
    if (const QStringList details = policyDetails(before, after); !details.isEmpty())
        changes.push_back({PolicyChange::Kind::Changed, Part::Policy, {}, after.title, details});
    compareItems(changes, Part::Gate, before.gates, after.gates, [](const Gate& old, const Gate& now) {
        Details details;
        details.compare(Text::tr("title"), old.title, now.title);
        return details.lines();
    });
    for (const auto& [tier, quorum] : after.quorums) {
        const auto old = before.quorums.find(tier);
        const QStringList details = quorumDetails(old == before.quorums.end() ? Quorum() : old->second, quorum);
        if (!details.isEmpty())
            changes.push_back({PolicyChange::Kind::Changed, Part::Quorum, toString(tier), tierTitle(tier), details});
    }
    compareItems(changes, Part::Control, before.controls, after.controls, controlDetails);
    return changes;
}

QString valueWords(const ParameterValue& value)
{
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? Text::tr("yes") : Text::tr("no");
    if (const auto* number = std::get_if<double>(&value))
        return QString::fromLatin1(numberText(*number));
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    return std::get<QStringList>(value).join(QStringLiteral(", "));
}

} // namespace assay::policies
