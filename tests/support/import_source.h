// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/sqlite/sqlite_connection.h"
#include "core/importers/detect.h"
#include "core/imports/import_plan.h"
#include "tests/support/temporary_project.h"

#include <algorithm>

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

private:
    QTemporaryDir m_folder;
};

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
