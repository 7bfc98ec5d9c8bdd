// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/artifact_finder.h"

#include "core/base/text.h"
#include "core/crypto/digest.h"
#include "core/curves/scored_cases.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace assay {
namespace {

/// The scheme of an address, in lower case; empty for a path, also for one with a drive letter.
QString schemeOf(const QString& uri)
{
    static const QRegularExpression pattern(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]+):"));
    return pattern.match(uri).captured(1).toLower();
}

/// The path that a file: address of this machine or a plain path names; nothing for one of another machine.
std::optional<QString> pathOf(const QString& uri)
{
    if (schemeOf(uri).isEmpty()) {
        static const QRegularExpression drive(QStringLiteral("^[A-Za-z]:\\\\"));
        return drive.match(uri).hasMatch() ? QString(uri).replace(u'\\', u'/') : uri;
    }
    QString path = uri.mid(5);
    if (path.startsWith(QStringLiteral("//"))) {
        const qsizetype slash = path.indexOf(u'/', 2);
        const QString host = path.mid(2, slash < 0 ? -1 : slash - 2);
        if (!host.isEmpty() && host != u"localhost")
            return std::nullopt;
        path = slash < 0 ? QString() : path.mid(slash);
    }
    return QUrl::fromPercentEncoding(path.toUtf8());
}

/// The names of a path; none where one of them climbs or cannot be a name.
QStringList namesOf(const QString& path)
{
    QStringList names;
    for (const QString& name : path.split(u'/', Qt::SkipEmptyParts)) {
        if (name == u".." || name.contains(QChar(u'\0')))
            return {};
        if (name != u".")
            names.push_back(name);
    }
    return names;
}

/// The folder that `names` lead to from `from`, when each is a real folder.
std::optional<QString> descend(QString from, const QStringList& names)
{
    for (const QString& name : names) {
        from += u'/' + name;
        if (!SourceFolder::isFolder(from))
            return std::nullopt;
    }
    return from;
}

/// Whether an id is one that MLflow makes up; only such a one is so rare that a path holding it cannot be anything else.
bool isMadeUp(const QString& id)
{
    static const QRegularExpression pattern(QStringLiteral("^(m-)?[0-9a-f]{32}$"));
    return pattern.match(id).hasMatch();
}

} // namespace

ArtifactFinder::ArtifactFinder(QString chosen, SourceFolder& folder, ReadPace& pace)
    : m_chosen(std::move(chosen))
    , m_folder(folder)
    , m_pace(pace)
{
}

std::vector<ArtifactReference> ArtifactFinder::find(const Owner& owner, std::vector<ImportedContent>* contents)
{
    std::vector<ArtifactReference> found;
    const auto folder = folderOf(owner);
    if (!folder)
        return found;
    for (const QString& path : m_folder.filesBelow(*folder)) {
        if (!m_pace.goOn())
            break;
        found.push_back(reference(*folder, path, owner));
        if (contents != nullptr && isPredictionTable(path))
            keepPredictions(*folder + u'/' + path, found.back(), *contents);
    }
    return found;
}

ArtifactReference ArtifactFinder::reference(const QString& folder, const QString& path, const Owner& owner)
{
    const QString file = folder + u'/' + path;
    QString base = owner.uri.isEmpty() ? folder : owner.uri;
    while (base.endsWith(u'/'))
        base.chop(1);
    ArtifactReference artifact{owner.prefix + path, base + u'/' + path, -1, {}};
    qint64 size = 0;
    const auto digest = sha256OfFile(file, [&](qint64 done, qint64) {
        size = done;
        return m_pace.goOn();
    });
    if (digest) {
        artifact.size = size;
        artifact.sha256 = bytesOf(*digest).toByteArray();
    } else if (!m_pace.stopped()) {
        m_folder.issue(file, Text::tr("The artifact cannot be read; it is kept without size and SHA-256."));
    }
    return artifact;
}

void ArtifactFinder::keepPredictions(const QString& file, const ArtifactReference& artifact,
                                     std::vector<ImportedContent>& contents)
{
    if (artifact.size < 0 || artifact.size > ImportedContent::Largest
        || m_predictionBytes + artifact.size > predictionsLimit)
        return;
    std::optional<QByteArray> bytes = m_folder.bytesOf(file, ImportedContent::Largest);
    if (!bytes || bytesOf(sha256(*bytes)) != artifact.sha256 || !readScoredCases(*bytes))
        return; // It changed while it was read, or holds other predictions than those of cases with a score.
    m_predictionBytes += bytes->size();
    contents.push_back({artifact.sha256, std::move(*bytes)});
}

std::optional<QString> ArtifactFinder::folderOf(const Owner& owner)
{
    if (!owner.inStore.isEmpty() && SourceFolder::exists(owner.inStore) && !SourceFolder::isEmptyFolder(owner.inStore))
        return owner.inStore;
    const QString scheme = schemeOf(owner.uri);
    if (!scheme.isEmpty() && scheme != u"file") {
        ++m_services[scheme];
        return std::nullopt;
    }
    const auto path = pathOf(owner.uri);
    auto folder = path ? folderAt(*path, owner.id) : std::nullopt;
    m_absent += folder ? 0 : 1;
    return folder;
}

std::optional<QString> ArtifactFinder::folderAt(const QString& path, const QString& ownerId) const
{
    const QStringList names = namesOf(path);
    const qsizetype owner = ownerId.isEmpty() ? -1 : names.lastIndexOf(ownerId);
    if (owner < 0)
        return std::nullopt;
    // Above the owner's own folder the path is the machine's: a link there is its administrator's.
    if (path.startsWith(u'/') && isMadeUp(ownerId) && owner == names.size() - 2 && names.last() == u"artifacts") {
        const QString above = u'/' + names.mid(0, owner).join(u'/');
        if (const auto stored = descend(above == u"/" ? QString() : above, names.mid(owner)))
            return stored;
    }
    for (qsizetype from = 0; from <= owner; ++from) {
        if (const auto moved = descend(m_chosen, names.mid(from)))
            return moved;
    }
    return std::nullopt;
}

std::vector<ImportIssue> ArtifactFinder::notes() const
{
    std::vector<ImportIssue> notes;
    const QString place = Text::tr("artifacts");
    if (m_absent > 0) {
        notes.push_back(
            {place,
             m_absent == 1
                 ? Text::tr("One run or model has no folder of artifacts here: it logged none, or its files are "
                            "elsewhere. Put the folder beside the source and import again to bring them in.")
                 : Text::tr("%1 runs or models have no folder of artifacts here: they logged none, or their files are "
                            "elsewhere. Put "
                            "the folder beside the source and import again to bring them in.")
                       .arg(m_absent)});
    }
    for (auto each = m_services.begin(); each != m_services.end(); ++each) {
        notes.push_back(
            {place,
             each.value() == 1
                 ? Text::tr("The artifacts of one run or model are kept by a service (%1:) and are not read.")
                       .arg(each.key())
                 : Text::tr("The artifacts of %1 runs or models are kept by a service (%2:) and are not read.")
                       .arg(QString::number(each.value()), each.key())});
    }
    return notes;
}

} // namespace assay
