// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/use_case_options.h"
#include "app/cli/writing_command.h"

#include <QCoreApplication>

namespace assay {
namespace {

class UseCaseAddCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(UseCaseAddCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("use-case add"); }
    QString summary() const override { return tr("Proposes a use case, as anyone may; its key is written."); }
    QString arguments() const override { return QStringLiteral("PROJECT TITLE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override { declareUseCaseFields(parser); }

    Result<> write(const Writing& writing) const override
    {
        UseCaseProposal proposal;
        proposal.title = writing.arguments.at(1);
        if (const Result<> read = readUseCaseFields(writing.parser, writing.database, proposal); !read)
            return read;
        const Result<QString> uid = UseCaseStore(writing.database).propose(proposal, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        const auto made =
            writing.database.read([&](db::Connection& connection) { return usecases::byUid(connection, *uid); });
        if (!made)
            return failed(made);
        writing.out << made->key << '\n';
        return {};
    }
};

} // namespace

const Command& useCaseAddCommand()
{
    static const UseCaseAddCommand command;
    return command;
}

} // namespace assay
