// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/read_file.h"
#include "app/cli/writing_command.h"
#include "core/policies/policy_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class PolicyDraftCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(PolicyDraftCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("policy draft"); }
    QString summary() const override { return tr("Keeps a policy that nobody is judged by yet; FILE is its JSON."); }
    QString arguments() const override { return QStringLiteral("PROJECT FILE"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        const Result<QByteArray> text = smallFile(writing.arguments.at(1));
        if (!text)
            return failed(text);
        const Result<QString> uid = PolicyStore(writing.database).draft(*text, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        writing.out << *uid << '\n';
        return {};
    }
};

} // namespace

const Command& policyDraftCommand()
{
    static const PolicyDraftCommand command;
    return command;
}

} // namespace assay
