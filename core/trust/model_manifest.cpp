// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/model_manifest.h"

#include "core/base/shown_text.h"
#include "core/base/text.h"

#include <map>

namespace assay {
namespace {

constexpr qsizetype namedResources = 5;

QString listed(const QStringList& names)
{
    QStringList shown;
    for (const QString& name : names.first(qMin(names.size(), namedResources)))
        shown << shownText(name);
    const QString list = shown.join(QStringLiteral(", "));
    if (names.size() <= namedResources)
        return list;
    return Text::tr("%1 and %2 more").arg(list, QString::number(names.size() - namedResources));
}

} // namespace

QStringList ModelSerialization::usualIgnoredPaths()
{
    return {QStringLiteral(".git"), QStringLiteral(".gitattributes"), QStringLiteral(".github"),
            QStringLiteral(".gitignore"), QStringLiteral("model.sig")};
}

Digest ModelManifest::root() const
{
    Sha256 sum;
    for (const ModelResource& resource : resources)
        sum.add(bytesOf(resource.digest));
    return sum.finish();
}

QString ModelDifference::text() const
{
    QStringList parts;
    if (!differing.isEmpty())
        parts << Text::tr("changed: %1").arg(listed(differing));
    if (!missing.isEmpty())
        parts << Text::tr("missing: %1").arg(listed(missing));
    if (!extra.isEmpty())
        parts << Text::tr("not signed: %1").arg(listed(extra));
    return Text::tr("The model's files are not those that were signed (%1). Do not use it before you know why.")
        .arg(parts.join(QStringLiteral("; ")));
}

ModelDifference differenceBetween(const ModelManifest& expected, const ModelManifest& found)
{
    std::map<QString, Digest> left;
    for (const ModelResource& resource : expected.resources)
        left.emplace(resource.name, resource.digest);
    ModelDifference difference;
    for (const ModelResource& resource : found.resources) {
        const auto known = left.find(resource.name);
        if (known == left.end()) {
            difference.extra << resource.name;
            continue;
        }
        if (known->second != resource.digest)
            difference.differing << resource.name;
        left.erase(known);
    }
    for (const auto& [name, digest] : left)
        difference.missing << name;
    return difference;
}

} // namespace assay
