// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/wandb/wandb_files.h"

#include "core/base/text.h"
#include "core/crypto/digest.h"
#include "core/curves/logged_plot.h"
#include "core/importers/source_folder.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace assay {
namespace {

constexpr qint64 plotsLimit = 64LL * 1024 * 1024; // bytes

constexpr qint64 tellingBytes = 4096; ///< From which plotKindOf() tells what a table is.
constexpr std::size_t mostNotes = 100;
constexpr double mebibyte = 1024 * 1024;

QString tooLarge(qint64 size)
{
    return Text::tr(
               "The plot has %1 MiB, and a project keeps at most %2 MiB of one. It is not drawn; its size and SHA-256 "
               "are kept.")
        .arg(QString::number(static_cast<double>(size) / mebibyte, 'f', 1),
             QString::number(ImportedContent::Largest / (1024 * 1024)));
}

QString tooMany(qint64 size)
{
    return Text::tr(
               "The plot has %1 MiB, and with those before it the plots of this run would have more than %2 MiB. It is "
               "not drawn; its size and SHA-256 are kept.")
        .arg(QString::number(static_cast<double>(size) / mebibyte, 'f', 1),
             QString::number(plotsLimit / (1024 * 1024)));
}

/// Whether a path leads to a place below the folder that it starts from.
bool staysBelow(const QString& path)
{
    const QStringList parts = path.split(u'/');
    return !path.contains(QChar(u'\0')) && std::all_of(parts.begin(), parts.end(), [](const QString& part) {
        return !part.isEmpty() && part != u"." && part != u"..";
    });
}

/// Whether there is a real file at `path` below `folder`, with no link on the way.
bool isFileBelow(const QString& folder, const QString& path)
{
    QString way = folder;
    for (const QString& part : path.split(u'/')) {
        way += u'/' + part;
        if (QFileInfo(way).isSymLink())
            return false;
    }
    return QFileInfo(way).isFile();
}

} // namespace

void WandbFiles::add(const QString& folder, const QString& path, Need need)
{
    const auto known = m_places.constFind(path);
    if (known != m_places.constEnd()) {
        if (need == Need::Logged)
            m_files[*known].need = need;
        return;
    }
    m_places.insert(path, m_files.size());
    m_files.push_back({folder, need, {path, staysBelow(path) ? folder + u'/' + path : path, -1, {}}});
}

std::vector<ArtifactReference> WandbFiles::references(ReadPace& pace, IssueList& issues)
{
    std::vector<ArtifactReference> found;
    for (File& file : m_files) {
        if (!pace.goOn())
            break;
        if (file.reference.size < 0)
            read(file, pace, issues);
        if (file.reference.size >= 0 || file.need == Need::Logged)
            found.push_back(file.reference);
    }
    return found;
}

void WandbFiles::read(File& file, ReadPace& pace, IssueList& issues)
{
    const QString& path = file.reference.path;
    if (!staysBelow(path) || !isFileBelow(file.folder, path))
        return;
    qint64 size = 0;
    const auto digest = sha256OfFile(file.folder + u'/' + path, [&](qint64 done, qint64) {
        size = done;
        return pace.goOn();
    });
    if (digest) {
        file.reference.size = size;
        file.reference.sha256 = bytesOf(*digest).toByteArray();
        if (path.startsWith(u"media/table/") && path.endsWith(u".table.json"))
            readPlot(file, issues);
    } else if (!pace.stopped()) {
        issues.add(path, Text::tr("The artifact cannot be read; it is kept without size and SHA-256."));
    }
}

/// Other tables stay outside of the project: they may hold anything.
void WandbFiles::readPlot(const File& file, IssueList& issues)
{
    QFile source(file.folder + u'/' + file.reference.path);
    if (!SourceFolder::open(source.fileName(), source))
        return;
    if (file.reference.size > ImportedContent::Largest || m_contentBytes + file.reference.size > plotsLimit) {
        if (plotKindOf(source.read(tellingBytes)))
            noteLargePlot(file.reference);
        return;
    }
    const QByteArray bytes = source.read(ImportedContent::Largest + 1);
    if (bytesOf(sha256(bytes)) != file.reference.sha256)
        return; // Written anew since; the next reading has it.
    const auto plot = readLoggedPlot(bytes);
    if (plot) {
        m_contentBytes += bytes.size();
        m_contents.push_back({file.reference.sha256, bytes});
    } else if (plot.error().kind != Error::Kind::NotFound) {
        issues.add(file.reference.path, plot.error().message);
    }
}

void WandbFiles::noteLargePlot(const ArtifactReference& file)
{
    if (m_notes.size() < mostNotes)
        m_notes.push_back({file.path, file.size > ImportedContent::Largest ? tooLarge(file.size) : tooMany(file.size)});
    else
        ++m_moreNotes;
}

std::vector<ImportIssue> WandbFiles::takeNotes()
{
    if (const qint64 more = std::exchange(m_moreNotes, 0); more > 0)
        m_notes.push_back(
            {QStringLiteral("media/table"),
             more == 1 ? Text::tr("One more plot is not drawn for the same reason; its size and SHA-256 are kept.")
                       : Text::tr("%1 more plots are not drawn for the same reason; their sizes and SHA-256 are kept.")
                             .arg(more)});
    return std::exchange(m_notes, {});
}

qint64 WandbFiles::absent() const
{
    return std::count_if(m_files.begin(), m_files.end(),
                         [](const File& file) { return file.need == Need::Logged && file.reference.size < 0; });
}

} // namespace assay
