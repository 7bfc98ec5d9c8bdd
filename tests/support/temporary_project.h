// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ulid.h"
#include "core/people/new_project.h"
#include "core/usecases/use_case_store.h"
#include "core/verify/project_verifier.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace assay::tests {

/// The value of a Result that a test cannot go on without.
template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s [%s]", qUtf8Printable(result.error().message), qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A real project file in a folder of its own, which goes with the object.
class TemporaryProject {
public:
    TemporaryProject()
        : m_database(valueOf(createProject(path(), {QStringLiteral("Test"), QStringLiteral("Ada Founder")})))
        , m_actor(valueOf(defaultActor(*m_database, QStringLiteral("data-scientist"))))
    {
    }

    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("project.assay")); }
    db::Database& database() const { return *m_database; }
    const Actor& actor() const { return m_actor; }

    void close() { m_database.reset(); }

    void reopen()
    {
        close();
        m_database = valueOf(db::Database::open(path()));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<db::Database> m_database;
    Actor m_actor;
};

/// Proposes a use case named after its command.
inline Result<QString> propose(db::Database& database, const Actor& actor, const QString& command)
{
    UseCaseProposal proposal;
    proposal.title = QStringLiteral("Proposal ") + command;
    return UseCaseStore(database).propose(proposal, actor, command);
}

/// The single number that a query answers.
inline qint64 numberIn(db::Database& database, const char* sql)
{
    return valueOf(database.read([sql](db::Connection& connection) { return connection.integer(sql); }));
}

/// Everything a project holds, as text: each table's rows and the schema itself.
inline QString dump(db::Database& database)
{
    return valueOf(database.read([](db::Connection& connection) {
        QString text;
        db::Statement tables = connection.prepare("SELECT name, sql FROM sqlite_schema ORDER BY type, name");
        while (tables.step()) {
            text += tables.text(1) + u'\n';
            if (!tables.text(1).startsWith(QStringLiteral("CREATE TABLE")))
                continue;
            db::Statement rows = connection.prepare("SELECT * FROM " + tables.text(0).toUtf8() + " ORDER BY 1, 2");
            while (rows.step()) {
                for (int column = 0; column < rows.columns(); ++column)
                    text += QString::fromLatin1(rows.bytes(column).toHex()) + u' ';
                text += u'\n';
            }
        }
        return text;
    }));
}

/// What is wrong with a project, its pages, its log or its rows; empty when all is well.
inline QString whatIsWrong(db::Database& database)
{
    const QString pages = valueOf(database.read([](db::Connection& connection) {
        db::Statement check = connection.prepare("PRAGMA integrity_check");
        check.step();
        return check.text(0);
    }));
    if (pages != QStringLiteral("ok"))
        return pages;
    const ProjectVerification verified = valueOf(verifyProject(database));
    if (!verified.log.findings.empty())
        return verified.log.findings.front().message;
    if (!verified.schema.empty())
        return verified.schema.front().message;
    return verified.rows.empty() ? QString() : verified.rows.front().message;
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace assay::tests
