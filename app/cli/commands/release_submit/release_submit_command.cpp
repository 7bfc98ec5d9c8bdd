// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_option.h"
#include "app/cli/writing_command.h"
#include "core/approvals/approval_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ReleaseSubmitCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ReleaseSubmitCommand)

    static inline const QString commentOption = QStringLiteral("comment");
    static inline const QString dueOption = QStringLiteral("due");

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
        parser.addOption({dueOption, tr("The day by which the decisions are wanted."), tr("DAY")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<std::optional<qint64>> due = timeFrom(writing.parser, dueOption);
        if (!due)
            return failed(due);
        const ApprovalWish wish{writing.arguments.at(1), writing.parser.value(commentOption), *due};
        const Result<QString> uid = ApprovalStore(writing.database).request(wish, writing.actor, writing.command);
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
