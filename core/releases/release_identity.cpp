// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/release_identity.h"

#include "core/audit/row_hash.h"
#include "core/base/text.h"

#include <QLocale>

#include <algorithm>

namespace assay {
namespace {

/// Sorted and each once: the same data is the same however often and in whatever order it is named.
QStringList trainingDigests(const ReleaseParts& parts)
{
    QStringList digests;
    for (const ReleaseSplit& split : parts.splits) {
        if (split.role == QStringLiteral("train"))
            digests << split.anyDigest();
    }
    digests.removeDuplicates();
    digests.sort();
    return digests;
}

QStringList modelFiles(const ReleaseParts& parts)
{
    QStringList files;
    for (const ReleaseArtifact& artifact : parts.artifacts) {
        if (artifact.role == ReleaseArtifact::Role::Model)
            files << QString::fromLatin1(toHex(artifact.sha256)) + u' ' + artifact.path;
    }
    files.sort();
    return files;
}

QStringList paramLines(const ReleaseParts& parts)
{
    QStringList lines;
    for (const Attribute& param : parts.params)
        lines << param.key + QChar(0) + param.value;
    lines.sort();
    return lines;
}

void addTexts(RowHasher& hasher, const QStringList& texts)
{
    for (const QString& text : texts)
        hasher.add(text);
    hasher.add(static_cast<qint64>(texts.size()));
}

QString environmentText(const ReleaseParts& parts)
{
    return parts.environment ? QString::fromLatin1(toHex(*parts.environment)) : QString();
}

} // namespace

QString identityPartTitle(IdentityPart part)
{
    switch (part) {
    case IdentityPart::Code:
        return Text::tr("code");
    case IdentityPart::Params:
        return Text::tr("parameters");
    case IdentityPart::Data:
        return Text::tr("data");
    case IdentityPart::Features:
        return Text::tr("features");
    case IdentityPart::Environment:
        return Text::tr("environment");
    case IdentityPart::Artifact:
        return Text::tr("model files");
    }
    return {};
}

Digest identityOf(const ReleaseParts& parts)
{
    RowHasher hasher("identity");
    hasher.add(parts.codeCommit);
    addTexts(hasher, paramLines(parts));
    addTexts(hasher, trainingDigests(parts));
    addTexts(hasher, parts.features);
    hasher.add(environmentText(parts));
    addTexts(hasher, modelFiles(parts));
    return hasher.finish();
}

std::vector<IdentityPart> missingParts(const ReleaseParts& parts)
{
    const QStringList data = trainingDigests(parts);
    std::vector<IdentityPart> missing;
    if (parts.codeCommit.isEmpty())
        missing.push_back(IdentityPart::Code);
    if (data.isEmpty() || data.contains(QString()))
        missing.push_back(IdentityPart::Data);
    if (parts.features.isEmpty())
        missing.push_back(IdentityPart::Features);
    if (!parts.environment)
        missing.push_back(IdentityPart::Environment);
    if (modelFiles(parts).isEmpty())
        missing.push_back(IdentityPart::Artifact);
    return missing;
}

std::vector<IdentityPart> differingParts(const ReleaseParts& from, const ReleaseParts& to)
{
    std::vector<IdentityPart> parts;
    const auto addIf = [&parts](bool differs, IdentityPart part) {
        if (differs)
            parts.push_back(part);
    };
    addIf(from.codeCommit != to.codeCommit, IdentityPart::Code);
    addIf(paramLines(from) != paramLines(to), IdentityPart::Params);
    addIf(trainingDigests(from) != trainingDigests(to), IdentityPart::Data);
    addIf(from.features != to.features, IdentityPart::Features);
    addIf(from.environment != to.environment, IdentityPart::Environment);
    addIf(parts.empty() && modelFiles(from) != modelFiles(to), IdentityPart::Artifact);
    return parts;
}

QString differenceSentence(const std::vector<IdentityPart>& parts)
{
    if (parts.empty())
        return Text::tr("nothing");
    if (parts.size() == 1)
        return Text::tr("%1 only").arg(identityPartTitle(parts.front()));
    QStringList titles;
    for (const IdentityPart part : parts)
        titles << identityPartTitle(part);
    return QLocale().createSeparatedList(titles);
}

} // namespace assay
