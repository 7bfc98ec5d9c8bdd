// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/detect.h"
#include "tests/support/event_writer.h"
#include "tests/support/temporary_project.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

namespace assay::tests {

/// A folder of event files that a test writes.
class EventFolderFixture {
public:
    QString path() const { return m_folder.filePath(QStringLiteral("project/runs")); }

    QString put(const QString& below, const QByteArray& bytes) const
    {
        return write(below, bytes, QIODevice::Truncate);
    }
    void append(const QString& below, const QByteArray& bytes) const { write(below, bytes, QIODevice::Append); }
    void remove(const QString& below) const { QFile::remove(path() + u'/' + below); }

    ImportBatch read() const { return valueOf(importerNamed("tensorboard")->read(path(), {})); }

    static const ImportedRun* runOf(const ImportBatch& batch, QStringView name)
    {
        return find(batch.runs, [name](const ImportedRun& run) { return run.name == name; });
    }
    static std::vector<MetricPoint> pointsOf(const ImportedRun& run, QStringView key)
    {
        const auto* series = find(run.series, [key](const ImportedSeries& one) { return one.key == key; });
        return series != nullptr ? series->points : std::vector<MetricPoint>();
    }
    static bool says(const std::vector<ImportIssue>& issues, const QString& place, const QString& words)
    {
        return std::any_of(issues.begin(), issues.end(), [&](const ImportIssue& issue) {
            return issue.place == place && issue.message.contains(words);
        });
    }

private:
    template <typename Item, typename Fits>
    static const Item* find(const std::vector<Item>& items, Fits fits)
    {
        const auto found = std::find_if(items.begin(), items.end(), fits);
        return found == items.end() ? nullptr : &*found;
    }

    QString write(const QString& below, const QByteArray& bytes, QIODevice::OpenMode mode) const
    {
        const QString whole = path() + u'/' + below;
        QDir().mkpath(QFileInfo(whole).path());
        QFile file(whole);
        if (!file.open(QIODevice::WriteOnly | mode) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(whole));
        return whole;
    }

    QTemporaryDir m_folder;
};

} // namespace assay::tests
