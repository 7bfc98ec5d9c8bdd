// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/diagnostics.h"

#include "core/audit/audit_log.h"
#include "core/base/text.h"
#include "core/crypto/crypto_library.h"
#include "core/db/sqlite/sqlite_library.h"

#include <QLocale>
#include <QSysInfo>

namespace assay {

DiagnosticGroup versionDiagnostics()
{
    const QString compiled = QStringLiteral(QT_VERSION_STR);
    const QString running = QString::fromLatin1(qVersion());
    return {
        Text::tr("Versions"),
        {{Text::tr("Assay"), QStringLiteral(ASSAY_VERSION)},
         {Text::tr("Qt"), compiled == running ? running : Text::tr("%1, compiled against %2").arg(running, compiled)},
         {Text::tr("SQLite"), db::sqliteVersion()},
         {Text::tr("OpenSSL"), cryptoLibraryVersion()},
         {Text::tr("System"),
          Text::tr("%1, %2 %3").arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion())},
         {Text::tr("Processor"), QSysInfo::currentCpuArchitecture()},
         {Text::tr("Locale"), QLocale().name()}}};
}

DiagnosticGroup libraryRisks(int sqliteVersionNumber)
{
    const QString wal = db::hasWalResetFault(sqliteVersionNumber)
        ? Text::tr("this SQLite has it (3.7.0 to 3.51.2); kept away: a checkpoint runs alone, under the project's lock")
        : Text::tr("this SQLite does not have it");
    return {Text::tr("Known faults of libraries"), {{Text::tr("SQLite: log reset races a commit"), wal}}};
}

DiagnosticGroup promiseDiagnostics()
{
    return {
        Text::tr("What Assay can and cannot promise"),
        {{Text::tr("Roles"),
          Text::tr(
              "Ordinary use follows them and leaves an entry. Whoever runs a changed program, or writes the file with "
              "another one, does as they like; it shows, it is not prevented.")},
         {Text::tr("The log"),
          Text::tr(
              "Changed, missing, swapped or added entries and rows are named by a verification. An owner of the file "
              "who rewrites all of it consistently is found only by a checkpoint that was kept elsewhere.")},
         {Text::tr("Older files"),
          Text::tr(
              "Whoever has opened a project here is told when its file is older, or another, than what they saw. What "
              "happened after the last time that anybody saw or kept it can be rewritten without trace.")},
         {Text::tr("Signatures"),
          Text::tr(
              "Nobody signs for somebody else without their key and its passphrase. That a key is somebody's is the "
              "word of the authority that certified it.")},
         {Text::tr("Times"),
          Text::tr("They are what the acting computer's clock said. Entries are ordered by their number.")},
         {Text::tr("Secrecy"), Text::tr("None. Whoever can read the file can read all of it.")}}};
}

Result<DiagnosticGroup> projectDiagnostics(db::Database& database)
{
    const Result<audit::AuditHead> head =
        database.read([](db::Connection& connection) { return audit::head(connection); });
    if (!head)
        return failed(head);
    DiagnosticGroup group{Text::tr("Project"),
                          {{Text::tr("Name"), database.projectName()},
                           {Text::tr("Id"), database.projectUid(), true},
                           {Text::tr("File"), database.location(), true},
                           {Text::tr("Engine"), database.engineDescription()},
                           {Text::tr("Audit entries"), QString::number(head->size)},
                           {Text::tr("Audit root"), QString::fromLatin1(toHex(head->root)), true}}};
    if (database.readOnly())
        group.lines.push_back({Text::tr("Read only"), database.readOnlyReason()});
    return group;
}

QString diagnosticsText(const std::vector<DiagnosticGroup>& groups)
{
    QString text;
    for (const DiagnosticGroup& group : groups) {
        text += text.isEmpty() ? QString() : QStringLiteral("\n");
        text += group.title + u'\n';
        for (const Diagnostic& line : group.lines)
            text += QStringLiteral("  %1: %2\n").arg(line.key, line.value);
    }
    return text;
}

} // namespace assay
