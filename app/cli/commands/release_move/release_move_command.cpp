// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/releases/release_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

const QString moveReasonOption = QStringLiteral("reason");

class ReleaseMoveCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ReleaseMoveCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("release move"); }
    QString summary() const override
    {
        return tr("Takes a release one step further, such as to Candidate, InValidation or Suspended.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RELEASE STATE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({moveReasonOption, tr("Why; some steps need it."), QStringLiteral("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const auto state = releaseStateFromString(writing.arguments.at(2));
        if (!state)
            return fail(Error::Kind::Invalid, tr("“%1” is no state of a release.").arg(writing.arguments.at(2)),
                        usageDetail());
        return ReleaseStore(writing.database)
            .move({writing.arguments.at(1), *state, writing.parser.value(moveReasonOption)}, writing.actor,
                  writing.command);
    }
};

} // namespace

const Command& releaseMoveCommand()
{
    static const ReleaseMoveCommand command;
    return command;
}

} // namespace assay
