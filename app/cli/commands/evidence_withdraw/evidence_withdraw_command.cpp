// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_request.h"
#include "app/cli/writing_command.h"
#include "core/evidence/evidence_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class EvidenceWithdrawCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(EvidenceWithdrawCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("evidence withdraw"); }
    QString summary() const override { return tr("Lets a document count no longer; it is kept. EVIDENCE is its id."); }
    QString arguments() const override { return QStringLiteral("PROJECT EVIDENCE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("reason"), tr("Why; needed."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const OpenRequest open = OpenRequest::behind(writing.database, writing.arguments.at(1));
        if (const auto done = EvidenceStore(writing.database)
                                  .withdraw(writing.arguments.at(1), writing.parser.value(QStringLiteral("reason")),
                                            writing.actor, writing.command);
            !done)
            return done;
        writing.out << open.whatBecameOfIt(writing.database);
        return {};
    }
};

} // namespace

const Command& evidenceWithdrawCommand()
{
    static const EvidenceWithdrawCommand command;
    return command;
}

} // namespace assay
