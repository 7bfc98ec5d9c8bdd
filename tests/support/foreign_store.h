// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/sqlite/sqlite_connection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace assay::tests {

const inline QString FirstRun = QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");

/// Writes a file with the folders above it.
inline void put(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A file of holes: as large as it says, without a block on the disk.
inline void putSparse(const QString& path, qint64 size)
{
    put(path, {});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(size));
}

/// Runs SQL on another program's database, which is made when it is not there, and leaves no log beside it.
inline void runSql(const QString& path, const QByteArray& script)
{
    const auto mode = QFileInfo::exists(path) ? db::SqliteConnection::Mode::Write : db::SqliteConnection::Mode::Create;
    db::SqliteConnection connection(path, mode);
    connection.execute(script);
    connection.checkpoint(0);
}

/// A script of tests/fixtures/mlflow_sqlite.
inline QByteArray mlflowScript(const QString& name)
{
    QFile file(QStringLiteral(ASSAY_FIXTURES "/mlflow_sqlite/%1.sql").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The fixture %s is missing.", qPrintable(name));
    return file.readAll();
}

} // namespace assay::tests
