// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/writing_command.h"
#include "core/releases/release_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ReleaseMoveCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ReleaseMoveCommand)

    static inline const QString reasonOption = QStringLiteral("reason");

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
        parser.addOption({reasonOption, tr("Why; some steps need it."), QStringLiteral("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<ReleaseState> state =
            knownWord(writing.arguments.at(2), QStringLiteral("STATE"), releaseStateFromString, ReleaseState::Retired);
        if (!state)
            return failed(state);
        return ReleaseStore(writing.database)
            .move({writing.arguments.at(1), *state, writing.parser.value(reasonOption)}, writing.actor,
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
