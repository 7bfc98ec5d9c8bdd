// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/base/shown_text.h"
#include "core/reports/report_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ReportFreezeCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ReportFreezeCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("report freeze"); }
    QString summary() const override
    {
        return tr("Stores what a report shows now as its next edition, with the digests of its figures.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT REPORT"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        const auto report = writing.database.read(
            [&](db::Connection& connection) { return reports::byName(connection, writing.arguments.at(1)); });
        if (!report)
            return failed(report);
        const Result<QString> uid = ReportStore(writing.database).freeze(report->uid, writing.actor, writing.command);
        return uid ? tell(writing.database, *report, *uid, writing.out) : Result<>(failed(uid));
    }

private:
    static Result<> tell(db::Database& database, const Report& report, const QString& uid, QTextStream& out)
    {
        const auto editions =
            database.read([&](db::Connection& connection) { return reports::editionsOf(connection, report.id); });
        if (!editions)
            return failed(editions);
        for (const ReportEdition& edition : *editions) {
            if (edition.uid == uid)
                out << tr("Edition %1 of “%2”: %3")
                           .arg(QString::number(edition.number), shownText(report.title), edition.digest)
                    << '\n';
        }
        return {};
    }
};

} // namespace

const Command& reportFreezeCommand()
{
    static const ReportFreezeCommand command;
    return command;
}

} // namespace assay
