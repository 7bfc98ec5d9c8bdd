// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/project_argument.h"
#include "core/base/number_text.h"
#include "core/base/write_file.h"
#include "core/briefs/brief_rows.h"
#include "core/reports/report_html.h"

#include <QCoreApplication>

namespace assay {
namespace {

const QString BriefOutput = QStringLiteral("output");

class BriefShowCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(BriefShowCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("brief show"); }
    QString summary() const override
    {
        return tr("Writes a frozen brief as one HTML file that needs nothing else; the same bytes every time.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT NUMBER"); }

    void declare(QCommandLineParser& parser) const override
    {
        parser.addOption({BriefOutput, tr("The file to write; it is replaced whole. Otherwise it is written here."),
                          tr("FILE.html")});
        declareMigrate(parser);
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const QString word = parser.positionalArguments().at(1);
        const std::optional<qint64> number = readInteger(word.toUtf8());
        if (!number)
            return fail(Error::Kind::Invalid, tr("NUMBER is that of a brief, not “%1”.").arg(word), usageDetail());
        const Result<std::unique_ptr<db::Database>> database = openProject(parser);
        if (!database)
            return failed(database);
        const auto figures = (*database)->read([&](db::Connection& connection) {
            return briefs::frozenFigures(connection, briefs::byNumber(connection, *number));
        });
        if (!figures)
            return failed(figures);
        const QByteArray page = reportHtml(*figures);
        if (!parser.isSet(BriefOutput)) {
            out << QString::fromUtf8(page);
            return Exit::Done;
        }
        const QString path = parser.value(BriefOutput);
        const Result<> written = writeFile(path, page);
        if (!written)
            return failed(written);
        out << tr("Brief %1 is written to %2.").arg(QString::number(*number), path) << '\n';
        return Exit::Done;
    }
};

} // namespace

const Command& briefShowCommand()
{
    static const BriefShowCommand command;
    return command;
}

} // namespace assay
