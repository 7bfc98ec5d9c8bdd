// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace assay {

/// The first bytes of a SQLite file and of the write-ahead log beside it, which name the tables, because a program makes
/// them before it fills them. Cheap: at most 4 MiB are read. Says what a file is meant to be, nothing of whether it is whole.
class SqliteStart {
public:
    /// Holds nothing for anything but a SQLite file.
    explicit SqliteStart(const QString& path);

    /// Whether there is that text among the bytes: the name of a column, say.
    bool holds(QByteArrayView text) const { return m_bytes.contains(text); }

    /// Whether there is the text of a table's making, as SQLite keeps it.
    bool makesTable(const QByteArray& table) const;

private:
    QByteArray m_bytes;
};

} // namespace assay
