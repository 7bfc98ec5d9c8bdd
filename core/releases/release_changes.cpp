// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/release_changes.h"

#include "core/base/shown_text.h"
#include "core/base/text.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace assay {
namespace {

constexpr int digestDigits = 12; ///< That tell one from another.

using NamedValues = std::map<QString, QString>;

NamedValues paramValues(const ReleaseParts& parts)
{
    NamedValues values;
    for (const Attribute& param : parts.params)
        values[param.key] = param.value;
    return values;
}

/// The digests of each data set in each role: it may be there in several versions.
std::map<QString, std::set<QString>> splitDigests(const ReleaseParts& parts)
{
    std::map<QString, std::set<QString>> digests;
    for (const ReleaseSplit& split : parts.splits)
        digests[QStringLiteral("%1 · %2").arg(split.role, split.dataset)].insert(split.anyDigest());
    return digests;
}

NamedValues fileDigests(const ReleaseParts& parts)
{
    NamedValues values;
    for (const ReleaseArtifact& artifact : parts.artifacts) {
        if (artifact.role == ReleaseArtifact::Role::Model)
            values[artifact.path] = QString::fromLatin1(toHex(artifact.sha256));
    }
    return values;
}

NamedValues environmentDigest(const ReleaseParts& parts)
{
    return {{QString(), parts.environment ? QString::fromLatin1(toHex(*parts.environment)) : QString()}};
}

void addChanges(std::vector<PartChange>& changes, IdentityPart part, const NamedValues& from, const NamedValues& to)
{
    NamedValues names = from;
    names.insert(to.begin(), to.end());
    for (const auto& [name, unused] : names) {
        const auto before = from.find(name);
        const auto after = to.find(name);
        PartChange change{part, name, before == from.end() ? QString() : before->second,
                          after == to.end() ? QString() : after->second};
        if (change.before != change.after || (before == from.end()) != (after == to.end()))
            changes.push_back(std::move(change));
    }
}

/// One version in the place of another is one change; several that came and went are a change each.
void addSplitChanges(std::vector<PartChange>& changes, const ReleaseParts& from, const ReleaseParts& to)
{
    auto before = splitDigests(from);
    auto after = splitDigests(to);
    std::set<QString> names;
    for (const auto* side : {&before, &after}) {
        for (const auto& [name, unused] : *side)
            names.insert(name);
    }
    for (const QString& name : names) {
        std::vector<QString> gone;
        std::vector<QString> fresh;
        std::set_difference(before[name].begin(), before[name].end(), after[name].begin(), after[name].end(),
                            std::back_inserter(gone));
        std::set_difference(after[name].begin(), after[name].end(), before[name].begin(), before[name].end(),
                            std::back_inserter(fresh));
        if (gone.size() == 1 && fresh.size() == 1) {
            changes.push_back({IdentityPart::Data, name, gone.front(), fresh.front()});
            continue;
        }
        for (const QString& digest : gone)
            changes.push_back({IdentityPart::Data, name, digest, {}});
        for (const QString& digest : fresh)
            changes.push_back({IdentityPart::Data, name, {}, digest});
    }
}

void addFeatureChanges(std::vector<PartChange>& changes, const QStringList& from, const QStringList& to)
{
    NamedValues before;
    NamedValues after;
    for (const QString& feature : from)
        before[feature] = Text::tr("used");
    for (const QString& feature : to)
        after[feature] = Text::tr("used");
    const std::size_t known = changes.size();
    addChanges(changes, IdentityPart::Features, before, after);
    if (changes.size() == known && from != to)
        changes.push_back({IdentityPart::Features, {}, from.join(QStringLiteral(", ")), to.join(QStringLiteral(", "))});
}

bool isDigest(IdentityPart part)
{
    return part != IdentityPart::Params && part != IdentityPart::Features;
}

} // namespace

std::vector<PartChange> changesBetween(const ReleaseParts& from, const ReleaseParts& to)
{
    std::vector<PartChange> changes;
    addChanges(changes, IdentityPart::Code, {{QString(), from.codeCommit}}, {{QString(), to.codeCommit}});
    addChanges(changes, IdentityPart::Params, paramValues(from), paramValues(to));
    addSplitChanges(changes, from, to);
    addFeatureChanges(changes, from.features, to.features);
    addChanges(changes, IdentityPart::Environment, environmentDigest(from), environmentDigest(to));
    addChanges(changes, IdentityPart::Artifact, fileDigests(from), fileDigests(to));
    return changes;
}

QString changeWords(const PartChange& change)
{
    const auto shown = [&](const QString& value) {
        const bool cut = isDigest(change.part) && value.size() > digestDigits;
        return shownText(cut ? value.left(digestDigits) + u'…' : value);
    };
    if (!change.before.isEmpty() && !change.after.isEmpty())
        return Text::tr("%1 → %2").arg(shown(change.before), shown(change.after));
    const bool isNew = change.before.isEmpty();
    const QString value = shown(isNew ? change.after : change.before);
    if (change.part == IdentityPart::Features || value.isEmpty())
        return isNew ? Text::tr("new") : Text::tr("gone");
    return isNew ? Text::tr("new, %1").arg(value) : Text::tr("gone, was %1").arg(value);
}

QString changeName(const PartChange& change)
{
    return change.name.isEmpty() ? identityPartTitle(change.part) : shownText(change.name);
}

} // namespace assay
