// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/project_argument.h"
#include "core/base/number_text.h"
#include "core/base/shown_text.h"
#include "core/base/write_file.h"
#include "core/reports/figure_reading.h"
#include "core/reports/report_html.h"

#include <QCoreApplication>

namespace assay {
namespace {

const QString OutputOption = QStringLiteral("output");
const QString EditionOption = QStringLiteral("edition");

class ReportExportCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ReportExportCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("report export"); }
    QString summary() const override
    {
        return tr("Writes a report as one HTML file that needs nothing else: as it is now, or a frozen edition.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT REPORT"); }

    void declare(QCommandLineParser& parser) const override
    {
        parser.addOption({OutputOption, tr("The file to write; it is replaced whole. Needed."), tr("FILE.html")});
        parser.addOption({EditionOption, tr("A frozen edition by its number; otherwise the live report."), tr("N")});
        declareMigrate(parser);
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const std::optional<qint64> number = readInteger(parser.value(EditionOption).toUtf8());
        if (!parser.isSet(OutputOption) || (parser.isSet(EditionOption) && !number)) {
            return fail(Error::Kind::Invalid,
                        tr("Say where to write with --output FILE.html, and which edition by its number. Nothing was "
                           "written."));
        }
        const Result<std::unique_ptr<db::Database>> database = openProject(parser);
        if (!database)
            return failed(database);
        const auto figures = (*database)->read([&](db::Connection& connection) {
            const Report report = reports::byName(connection, parser.positionalArguments().at(1));
            return number ? reports::frozenFigures(connection, reports::edition(connection, report.id, *number))
                          : reports::figuresOf(connection, report);
        });
        if (!figures)
            return failed(figures);
        const QString path = parser.value(OutputOption);
        const Result<> written = writeFile(path, reportHtml(*figures, (*database)->clock().now()));
        if (!written)
            return failed(written);
        out << tr("“%1” is written to %2.").arg(shownText(figures->title), path) << '\n';
        return Exit::Done;
    }
};

} // namespace

const Command& reportExportCommand()
{
    static const ReportExportCommand command;
    return command;
}

} // namespace assay
