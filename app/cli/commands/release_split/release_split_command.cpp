// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/releases/release_store.h"
#include "core/releases/row_hashes.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace assay {
namespace {

class ReleaseSplitCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ReleaseSplitCommand)

    static inline const QString nameOption = QStringLiteral("name");
    static inline const QString ignoreOption = QStringLiteral("ignore");
    static inline const QString insteadOption = QStringLiteral("instead-of");
    static inline const QString withdrawOption = QStringLiteral("withdraw");

public:
    QByteArray name() const override { return QByteArrayLiteral("release split"); }
    QString summary() const override
    {
        return tr("Says which data a release was trained or tested on: reads a CSV file and keeps its digest and the "
                  "hashes of its rows. What was said before is corrected by --instead-of or taken back by --withdraw.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RELEASE ROLE FILE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption(
            {nameOption, tr("The data set's name; the file's where it is left out."), QStringLiteral("NAME")});
        parser.addOption({ignoreOption,
                          tr("Columns that are no part of a row, with commas between, such as its number."),
                          QStringLiteral("NAMES")});
        parser.addOption({insteadOption,
                          tr("The data set whose place it takes, such as train:loans or the beginning of its digest."),
                          QStringLiteral("NAME")});
        parser.addOption({withdrawOption,
                          tr("Why the data set of this name, in the place of FILE, plays no such part: it counts no "
                             "more and stays in the project."),
                          QStringLiteral("REASON")});
    }

    Result<> write(const Writing& writing) const override
    {
        const QString file = writing.arguments.at(3);
        if (writing.parser.isSet(withdrawOption))
            return ReleaseStore(writing.database)
                .withdrawSplit({writing.arguments.at(1), QStringLiteral("%1:%2").arg(writing.arguments.at(2), file),
                                writing.parser.value(withdrawOption)},
                               writing.actor, writing.command);
        const Result<RowHashes> rows =
            readRowHashes(file, writing.parser.value(ignoreOption).split(u',', Qt::SkipEmptyParts));
        if (!rows)
            return failed(rows);
        const QString name =
            writing.parser.isSet(nameOption) ? writing.parser.value(nameOption) : QFileInfo(file).completeBaseName();
        const SplitFile split{writing.arguments.at(2),
                              name,
                              QFileInfo(file).absoluteFilePath(),
                              rows->rows,
                              rows->sha256,
                              rows->hashes,
                              writing.parser.value(insteadOption)};
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
