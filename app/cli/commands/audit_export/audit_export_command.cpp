// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/project_argument.h"

#include <QCoreApplication>

namespace assay {
namespace {

class AuditExportCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(AuditExportCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("audit export"); }
    QString summary() const override { return tr("Writes the audit log, one entry a line, byte for byte as hashed."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }
    void declare(QCommandLineParser& parser) const override { declareMigrate(parser); }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const Result<std::unique_ptr<db::Database>> database = openProject(parser);
        if (!database)
            return failed(database);
        const Result<> done = (*database)->read([&](db::Connection& connection) {
            db::Statement rows = connection.prepare("SELECT body FROM audit_event ORDER BY seq");
            while (rows.step())
                out << QString::fromUtf8(rows.bytesView(0)) << '\n';
        });
        if (!done)
            return failed(done);
        return Exit::Done;
    }
};

} // namespace

const Command& auditExportCommand()
{
    static const AuditExportCommand command;
    return command;
}

} // namespace assay
