// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/sqlite/sqlite_connection.h"
#include "core/importers/detect.h"
#include "core/imports/import_plan.h"
#include "tests/support/temporary_project.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace assay::tests {

/// A folder with a source in it, to be recognised and read by its importer.
class ImportSource {
public:
    QString at(const QString& name) const { return name.isEmpty() ? m_folder.path() : m_folder.filePath(name); }

    void put(const QString& name, const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    /// Makes a database of the script's tables and rows.
    void database(const QString& name, const QByteArray& script) const
    {
        db::SqliteConnection connection(at(name), db::SqliteConnection::Mode::Create);
        connection.execute(script);
        connection.checkpoint(0);
    }

    /// What is read of it by the importer that recognises it, which must be that one.
    ImportBatch read(const QString& name, const char* importer) const
    {
        const Importer* found = valueOf(importerFor(at(name)));
        if (found->id() != importer)
            qFatal("%s takes %s", found->id().constData(), qPrintable(name));
        return valueOf(found->read(at(name), {}));
    }

    /// Why the importer does not read it; empty where it does.
    QString refusal(const QString& name, const char* importer) const
    {
        const auto batch = importerNamed(importer)->read(at(name), {});
        return batch ? QString() : batch.error().message;
    }

    /// Whether a second import of it changes nothing in a project.
    bool importsOnce(const QString& name, const char* importer) const
    {
        TemporaryProject project;
        const auto import = [&] {
            return valueOf(
                applyImport(project.database(), project.actor(), read(name, importer), {.acceptIssues = true}));
        };
        return !import().jobUid.isEmpty() && import().jobUid.isEmpty() && whatIsWrong(project.database()).isEmpty();
    }

    /// What importing a copy of the folder brings into a project that has the source already; `prepare` changes what the
    /// first import reads, such as to what an earlier version would have read.
    ImportCounts broughtByACopy(const QString& name, const char* importer,
                                const std::function<void(ImportBatch&)>& prepare = {}) const
    {
        TemporaryProject project;
        ImportBatch first = read(name, importer);
        if (prepare)
            prepare(first);
        const ImportOptions options{.acceptIssues = true};
        valueOf(applyImport(project.database(), project.actor(), first, options));
        if (prepare) // It is known by its path, and gets the identity of today.
            valueOf(applyImport(project.database(), project.actor(), read(name, importer), options));
        const ImportSource copy;
        copyFolder(m_folder.path(), copy.m_folder.path());
        const auto report =
            valueOf(applyImport(project.database(), project.actor(), copy.read(name, importer), options));
        if (!whatIsWrong(project.database()).isEmpty())
            qFatal("%s", qPrintable(whatIsWrong(project.database())));
        return report.counts;
    }

private:
    static void copyFolder(const QString& from, const QString& to)
    {
        for (const QFileInfo& entry :
             QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
            const QString target = to + u'/' + entry.fileName();
            if (entry.isDir()) {
                QDir().mkpath(target);
                copyFolder(entry.filePath(), target);
            } else if (!QFile::copy(entry.filePath(), target)) {
                qFatal("cannot copy %s", qPrintable(entry.filePath()));
            }
        }
    }

    QTemporaryDir m_folder;
};

/// The batch as a version that knew its things by their former identities would have read it.
inline void asReadBefore(ImportBatch& batch)
{
    for (ImportedExperiment& experiment : batch.experiments) {
        for (ImportedRun& run : batch.runs) {
            if (run.experimentExternalId == experiment.externalId && !experiment.formerExternalId.isEmpty())
                run.experimentExternalId = experiment.formerExternalId;
        }
        if (!experiment.formerExternalId.isEmpty())
            experiment.externalId = std::exchange(experiment.formerExternalId, {});
    }
    for (ImportedRun& run : batch.runs) {
        if (!run.formerExternalId.isEmpty())
            run.externalId = std::exchange(run.formerExternalId, {});
    }
}

/// Whether an import made nothing new.
inline bool madeNothing(const ImportCounts& counts)
{
    return counts.experiments.created + counts.runs.created + counts.series.created + counts.points.created
        + counts.params.created + counts.artifacts.created
        == 0;
}

/// What the importer reads of a database of the script's tables and rows, which has that name.
inline ImportBatch batchOfDatabase(const QString& name, const QByteArray& script, const char* importer)
{
    const ImportSource source;
    source.database(name, script);
    return source.read(name, importer);
}

/// The value of that name; "(absent)" where there is none.
inline QString attributeOf(const std::vector<Attribute>& attributes, QStringView key)
{
    const auto found =
        std::find_if(attributes.begin(), attributes.end(), [key](const Attribute& one) { return one.key == key; });
    return found == attributes.end() ? QStringLiteral("(absent)") : found->value;
}

/// The series of that name, or one without points.
inline ImportedSeries seriesOf(const ImportedRun& run, QStringView key)
{
    const auto found =
        std::find_if(run.series.begin(), run.series.end(), [key](const auto& one) { return one.key == key; });
    return found == run.series.end() ? ImportedSeries() : *found;
}

} // namespace assay::tests
