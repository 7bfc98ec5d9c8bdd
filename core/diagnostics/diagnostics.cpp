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
