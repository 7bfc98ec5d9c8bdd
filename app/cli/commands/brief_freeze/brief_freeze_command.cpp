// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/briefs/brief_rows.h"
#include "core/briefs/brief_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class BriefFreezeCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(BriefFreezeCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("brief freeze"); }
    QString summary() const override
    {
        return tr(
            "Stores what the project tells the management now as its next brief, with the digest of its figures.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        const Result<QString> uid = BriefStore(writing.database).freeze(writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        const auto briefs = writing.database.read([](db::Connection& connection) { return briefs::all(connection); });
        if (!briefs)
            return failed(briefs);
        for (const Brief& brief : *briefs) {
            if (brief.uid == *uid)
                writing.out << tr("Brief %1: %2").arg(QString::number(brief.number), brief.digest) << '\n';
        }
        return {};
    }
};

} // namespace

const Command& briefFreezeCommand()
{
    static const BriefFreezeCommand command;
    return command;
}

} // namespace assay
