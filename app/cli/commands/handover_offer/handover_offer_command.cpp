// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people_argument.h"
#include "app/cli/writing_command.h"
#include "core/handovers/handover_rows.h"
#include "core/handovers/handover_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class HandoverOfferCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(HandoverOfferCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("handover offer"); }
    QString summary() const override
    {
        return tr(
            "Hands a use case from the role you act in to another, with a checklist of what the other has to know.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT USE-CASE ROLE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("release"), tr("The release it is about, as in model@3."), tr("RELEASE")});
        parser.addOption({QStringLiteral("text"), tr("A few words with it."), tr("TEXT")});
        parser.addOption({QStringLiteral("item"),
                          tr("A thing to know, in place of the usual checklist; several times."), tr("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<Role> from = roleNamed(writing.actor.role);
        if (!from)
            return failed(from);
        const Result<Role> to = roleNamed(writing.arguments.at(2));
        if (!to)
            return failed(to);
        HandoverDraft draft;
        draft.useCase = writing.arguments.at(1);
        draft.release = writing.parser.value(QStringLiteral("release"));
        draft.from = *from;
        draft.to = *to;
        draft.text = writing.parser.value(QStringLiteral("text"));
        const QStringList items = writing.parser.values(QStringLiteral("item"));
        if (!items.isEmpty()) {
            draft.checklist.emplace();
            for (const QString& item : items)
                draft.checklist->push_back({item});
        }
        const Result<QString> uid = HandoverStore(writing.database).offer(draft, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        const auto made =
            writing.database.read([&](db::Connection& connection) { return handovers::byName(connection, *uid); });
        if (!made)
            return failed(made);
        writing.out << made->key << '\n';
        return {};
    }
};

} // namespace

const Command& handoverOfferCommand()
{
    static const HandoverOfferCommand command;
    return command;
}

} // namespace assay
