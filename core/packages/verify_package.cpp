// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/verify_package.h"

#include "core/base/json_members.h"
#include "core/base/shown_text.h"
#include "core/base/text.h"
#include "core/packages/decision_checks.h"
#include "core/packages/package_files.h"
#include "core/packages/sum_list.h"
#include "core/trust/model_signature.h"

#include <algorithm>
#include <set>

namespace assay {
namespace {

/// The first few of these names, and how many others there are.
QString someOf(const QStringList& names)
{
    constexpr qsizetype mostNamed = 5;
    QStringList shown;
    for (const QString& name : names.mid(0, mostNamed))
        shown << shownText(name);
    const QString text = shown.join(QStringLiteral(", "));
    return names.size() <= mostNamed ? text
                                     : Text::tr("%1 and %2 more").arg(text, QString::number(names.size() - mostNamed));
}

/// The digests of all files, each read once.
Result<SumList> sumsIn(const PackageFiles& files, const ReadMonitor& monitor)
{
    SumList sums;
    qint64 done = 0;
    const auto goesOn = [&](qint64, qint64) { return !monitor || monitor({done, files.names().size()}); };
    for (const QString& name : files.names()) {
        const Result<Digest> digest = files.digest(name, goesOn);
        if (!digest)
            return failed(digest);
        sums[name.toUtf8()] = *digest;
        ++done;
    }
    return sums;
}

/// What keeps some files from being those of a list.
QString differenceOf(const SumList& listed, const SumList& found)
{
    QStringList missing, extra, differing, reasons;
    for (const auto& [name, digest] : listed) {
        const auto there = found.find(name);
        if (there == found.end())
            missing << QString::fromUtf8(name);
        else if (there->second != digest)
            differing << QString::fromUtf8(name);
    }
    for (const auto& [name, digest] : found) {
        if (!listed.contains(name))
            extra << QString::fromUtf8(name);
    }
    if (!missing.isEmpty())
        reasons << Text::tr("missing: %1").arg(someOf(missing));
    if (!differing.isEmpty())
        reasons << Text::tr("changed: %1").arg(someOf(differing));
    if (!extra.isEmpty())
        reasons << Text::tr("not of the package: %1").arg(someOf(extra));
    return reasons.join(QStringLiteral("; "));
}

QString sumsFault(const PackageFiles& files, SumList found)
{
    const Result<QByteArray> text = files.content(packagefile::sums);
    if (!text)
        return text.error().message;
    const Result<SumList> listed = readSumList(*text);
    if (!listed)
        return listed.error().message;
    found.erase(packagefile::sums.toUtf8());
    return differenceOf(*listed, found);
}

/// The digests of the files that the signed values and the index name.
SumList wantedFiles(const PackageContent& content)
{
    SumList wanted;
    if (!content.index.hasFiles)
        return wanted;
    for (const packages::ModelFile& file : packages::modelFilesOf(content))
        wanted[(packagefile::modelFolder + file.path).toUtf8()] = file.sha256;
    for (const PackagedEvidence& item : content.index.evidence)
        wanted[item.file.toUtf8()] = digestFromHex(item.sha256.toLatin1()).value_or(Digest{});
    return wanted;
}

/// Whether each file is what the values make of it, and there is no other.
void checkFiles(const PackageContent& content, const SumList& found, PackageVerdict& verdict)
{
    SumList written;
    for (const auto& [name, bytes] : packages::writtenFiles(content))
        written[name.toUtf8()] = sha256(bytes);
    const SumList wanted = wantedFiles(content);
    SumList documents = found;
    documents.erase(packagefile::sums.toUtf8());
    documents.erase(packagefile::modelSignature.toUtf8());
    SumList carried;
    for (const auto& [name, digest] : found) {
        const bool isCarried =
            name.startsWith(packagefile::modelFolder.toUtf8()) || name.startsWith(packagefile::evidenceFolder.toUtf8());
        if (isCarried) {
            carried[name] = digest;
            documents.erase(name);
        }
    }
    verdict.add(Text::tr("Documents: as the signed values make them"), differenceOf(written, documents));
    verdict.add(Text::tr("Files of the model and the evidence: as the dossier says"), differenceOf(wanted, carried));
}

/// The documents behind the release in one form, to be compared: what they are and the SHA-256 of each.
QStringList documentsIn(const PackageContent& content)
{
    QStringList lines;
    for (const PackagedEvidence& item : content.index.evidence)
        lines << QStringLiteral("%1 %2 %3").arg(item.sha256, item.kind, item.title);
    lines.sort();
    return lines;
}

QStringList documentsSigned(const PackageContent& content)
{
    QStringList lines;
    if (const JsonValue* documents = content.facts.member(u"documents")) {
        for (const JsonValue& item : documents->items())
            lines << QStringLiteral("%1 %2 %3")
                         .arg(textOf(item, u"sha256"), textOf(item, u"kind"), textOf(item, u"title"));
    }
    lines.sort();
    return lines;
}

QStringList namesIn(const QStringList& documents)
{
    QStringList names;
    for (const QString& line : documents)
        names << line.section(u' ', 2);
    return names;
}

/// Every document that stood behind the release when approval was asked is named by the signed dossier, and no other is here.
void checkEvidence(const PackageContent& content, PackageVerdict& verdict)
{
    for (const PackagedEvidence& item : content.index.evidence) {
        if (!item.file.startsWith(packagefile::evidenceFolder))
            verdict.add(Text::tr("Evidence"), Text::tr("%1 is no file of evidence").arg(shownText(item.file)));
    }
    const QStringList here = documentsIn(content);
    const QStringList wanted = documentsSigned(content);
    QStringList extra, missing, reasons;
    std::set_difference(here.begin(), here.end(), wanted.begin(), wanted.end(), std::back_inserter(extra));
    std::set_difference(wanted.begin(), wanted.end(), here.begin(), here.end(), std::back_inserter(missing));
    if (!missing.isEmpty())
        reasons << Text::tr("missing: %1").arg(someOf(namesIn(missing)));
    if (!extra.isEmpty())
        reasons << Text::tr("not of the dossier: %1").arg(someOf(namesIn(extra)));
    verdict.add(Text::tr("Evidence: what the dossier names"), reasons.join(QStringLiteral("; ")));
}

QString modelSignatureFault(const PackageContent& content, const QByteArray& signature)
{
    const auto key = content.keys.find(content.index.modelSigner);
    if (key == content.keys.end())
        return Text::tr("the package does not hold the key that it names");
    const auto read = modelsignature::read(signature, {{key->second}, {}, {}});
    if (!read)
        return read.error().message;
    const ModelManifest wanted = packages::signedManifestOf(content);
    if (read->manifest.modelName != wanted.modelName || !(read->manifest.serialization == wanted.serialization))
        return Text::tr("it is a signature over another model");
    const ModelDifference difference = differenceBetween(wanted, read->manifest);
    return difference.isEmpty() ? QString() : difference.text();
}

void checkModelSignature(const PackageContent& content, const PackageFiles& files, const PackageTrust& trust,
                         PackageVerdict& verdict)
{
    const QString what = Text::tr("model.sig: over the files that were decided on");
    const bool isThere = files.has(packagefile::modelSignature);
    if (isThere == content.index.modelSigner.isEmpty()) {
        verdict.add(what, isThere ? Text::tr("it is not of the package") : Text::tr("it is missing"));
        return;
    }
    if (!isThere)
        return;
    const Result<QByteArray> signature = files.content(packagefile::modelSignature);
    verdict.add(what, signature ? modelSignatureFault(content, *signature) : signature.error().message);
    const QString& signer = content.index.modelSigner;
    if (!isBelieved(content, signer, trust))
        verdict.addUnchecked(Text::tr("model.sig: whose key it is"),
                             Text::tr("it is right, but nobody vouches here for the key %1").arg(signer), false);
}

/// A key that signed nothing here would only look as if it had.
void checkKeys(const PackageContent& content, PackageVerdict& verdict)
{
    std::set<QString> used{content.index.modelSigner};
    for (const PackagedDecision& decision : content.decisions)
        used.insert(decision.said.key);
    if (const Result<QString> signer = packages::checkpointSigner(content))
        used.insert(*signer);
    QStringList unused;
    for (const auto& [fingerprint, key] : content.keys) {
        if (!used.contains(fingerprint))
            unused << fingerprint;
    }
    verdict.add(Text::tr("Keys: of those who signed something"),
                unused.isEmpty() ? QString() : Text::tr("signed nothing: %1").arg(someOf(unused)));
}

void tellWhatIsNotChecked(const PackageContent& content, const PackageTrust& trust, PackageVerdict& verdict)
{
    if (!content.index.hasFiles)
        verdict.addUnchecked(Text::tr("Files of the model"),
                             Text::tr("they are not in the package; compare those that you use with dossier.json"),
                             !trust.withoutFiles);
    verdict.addUnchecked(Text::tr("Names of the project, the use case and the requester; wording of "
                                  "regulations; authorities.pem"),
                         Text::tr("nobody has signed them"), false);
    verdict.addUnchecked(Text::tr("Decisions since then, such as a revocation, and keys revoked since"),
                         Text::tr("no package can tell; ask the project, as assay-cli gate does"), false);
}

} // namespace

Result<PackageVerdict> verifyPackage(const QString& path, const PackageTrust& trust, const ReadMonitor& monitor)
{
    const Result<PackageFiles> files = PackageFiles::open(path);
    if (!files)
        return failed(files);
    const Result<SumList> sums = sumsIn(*files, monitor);
    if (!sums)
        return failed(sums);
    PackageVerdict verdict;
    verdict.add(Text::tr("Files: as SHA256SUMS lists them"), sumsFault(*files, *sums));
    const Result<PackageContent> content = packages::readContent(*files);
    if (!content) {
        verdict.add(Text::tr("Documents: as the signed values make them"), content.error().message);
        return verdict;
    }
    checkFiles(*content, *sums, verdict);
    checkKeys(*content, verdict);
    checkDecisions(*content, trust, verdict);
    checkControls(*content, verdict);
    checkModelSignature(*content, *files, trust, verdict);
    checkEvidence(*content, verdict);
    checkLog(*content, trust, verdict);
    tellWhatIsNotChecked(*content, trust, verdict);
    return verdict;
}

} // namespace assay
