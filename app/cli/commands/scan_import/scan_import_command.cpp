// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/base/shown_text.h"
#include "core/scans/scan_rows.h"
#include "core/scans/scan_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ScanImportCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ScanImportCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("scan import"); }
    QString summary() const override
    {
        return tr(
            "Takes in what a tool found in code or in a package, a file of SARIF 2.1.0; its key, such as SCAN-1, is "
            "written. The same file again adds nothing.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT FILE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("use-case"), tr("The use case it is about; otherwise that of the release."),
                          QStringLiteral("USE-CASE")});
        parser.addOption(
            {QStringLiteral("release"), tr("The release it is about, as in model@3."), QStringLiteral("RELEASE")});
        parser.addOption({QStringLiteral("commit"), tr("The commit of the code, where the file does not say."),
                          QStringLiteral("HASH")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<SarifFile> file = readSarifFile(writing.arguments.at(1));
        if (!file)
            return failed(file);
        const ScanImportDraft draft{writing.parser.value(QStringLiteral("use-case")),
                                    writing.parser.value(QStringLiteral("release")), false,
                                    writing.parser.value(QStringLiteral("commit"))};
        const Result<ScanImport> made =
            ScanStore(writing.database).import(*file, draft, writing.actor, writing.command);
        if (!made)
            return failed(made);
        for (const QString& key : made->added) {
            const Result<Scan> scan =
                writing.database.read([&key](db::Connection& connection) { return scans::byName(connection, key); });
            if (!scan)
                return failed(scan);
            writing.out << tr("%1 %2: %3; errors %4, warnings %5, suppressed %6")
                               .arg(scan->key, shownText(scan->tool), scanOutcomeTitle(scan->outcome),
                                    QString::number(scan->counts.errors), QString::number(scan->counts.warnings),
                                    QString::number(scan->counts.suppressed))
                        << '\n';
            if (!draft.commit.isEmpty() && scan->source.commit != draft.commit)
                writing.out << tr("%1 is of the commit %2, as its file says; the one given here was not recorded.")
                                   .arg(scan->key, shownText(scan->source.shortCommit()))
                            << '\n';
        }
        for (const QString& key : made->known)
            writing.out << tr("%1 came from this file already; nothing was added.").arg(key) << '\n';
        return {};
    }
};

} // namespace

const Command& scanImportCommand()
{
    static const ScanImportCommand command;
    return command;
}

} // namespace assay
