// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/approvals/approval_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

const QString commentOption = QStringLiteral("comment");

class ReleaseSubmitCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ReleaseSubmitCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("release submit"); }
    QString summary() const override
    {
        return tr("Freezes what is known of a candidate and asks for decisions on it.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RELEASE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({commentOption, tr("What those who decide should know."), QStringLiteral("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<QString> uid = ApprovalStore(writing.database)
                                        .request({writing.arguments.at(1), writing.parser.value(commentOption)},
                                                 writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        writing.out << tr("Approval is asked for: %1").arg(*uid) << '\n';
        return {};
    }
};

} // namespace

const Command& releaseSubmitCommand()
{
    static const ReleaseSubmitCommand command;
    return command;
}

} // namespace assay
