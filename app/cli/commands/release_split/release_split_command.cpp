// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/releases/release_store.h"
#include "core/releases/row_hashes.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace assay {
namespace {

const QString splitNameOption = QStringLiteral("name");
const QString ignoreOption = QStringLiteral("ignore");

class ReleaseSplitCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ReleaseSplitCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("release split"); }
    QString summary() const override
    {
        return tr("Says which data a release was trained or tested on: reads a CSV file and keeps its digest and the "
                  "hashes of its rows.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RELEASE ROLE FILE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption(
            {splitNameOption, tr("The data set's name; the file's where it is left out."), QStringLiteral("NAME")});
        parser.addOption({ignoreOption,
                          tr("Columns that are no part of a row, with commas between, such as its number."),
                          QStringLiteral("NAMES")});
    }

    Result<> write(const Writing& writing) const override
    {
        const QString file = writing.arguments.at(3);
        const Result<RowHashes> rows =
            readRowHashes(file, writing.parser.value(ignoreOption).split(u',', Qt::SkipEmptyParts));
        if (!rows)
            return failed(rows);
        const QString name = writing.parser.isSet(splitNameOption) ? writing.parser.value(splitNameOption)
                                                                   : QFileInfo(file).completeBaseName();
        const SplitFile split{
            writing.arguments.at(2), name, QFileInfo(file).absoluteFilePath(), rows->rows, rows->sha256, rows->hashes};
        return ReleaseStore(writing.database).addSplit(writing.arguments.at(1), split, writing.actor, writing.command);
    }
};

} // namespace

const Command& releaseSplitCommand()
{
    static const ReleaseSplitCommand command;
    return command;
}

} // namespace assay
