// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/base/shown_text.h"
#include "core/reports/report_rows.h"
#include "core/reports/report_store.h"
#include "core/usecases/use_case_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ReportBeginCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ReportBeginCommand)

    static inline const QString useCaseOption = QStringLiteral("use-case");

public:
    QByteArray name() const override { return QByteArrayLiteral("report begin"); }
    QString summary() const override
    {
        return tr("Begins a report, of a use case that has none yet or of none in particular.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT TITLE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({useCaseOption, tr("The use case that it is about."), QStringLiteral("KEY")});
    }

    Result<> write(const Writing& writing) const override
    {
        ReportDraft draft{writing.arguments.at(1)};
        if (writing.parser.isSet(useCaseOption)) {
            const Result<UseCase> useCase = writing.database.read([&](db::Connection& connection) {
                return usecases::byKeyOrUid(connection, writing.parser.value(useCaseOption));
            });
            if (!useCase)
                return failed(useCase);
            draft.useCaseUid = useCase->uid;
        }
        const Result<QString> uid = ReportStore(writing.database).create(draft, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        const Result<Report> report =
            writing.database.read([&](db::Connection& connection) { return reports::byUid(connection, *uid); });
        if (!report)
            return failed(report);
        writing.out << tr("“%1” has begun: %2").arg(shownText(report->title), *uid) << '\n';
        return {};
    }
};

} // namespace

const Command& reportBeginCommand()
{
    static const ReportBeginCommand command;
    return command;
}

} // namespace assay
