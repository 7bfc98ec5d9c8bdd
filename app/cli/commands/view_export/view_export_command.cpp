// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/project_argument.h"
#include "core/views/view_rows.h"
#include "core/views/view_text.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ViewExportCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(ViewExportCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("view export"); }
    QString summary() const override
    {
        return tr("Prints a saved view, which is named by its id or its name, as a text that view import reads.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT VIEW"); }
    void declare(QCommandLineParser& parser) const override
    {
        declareMigrate(parser);
        declareAs(parser);
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const Result<std::unique_ptr<db::Database>> database = openProject(parser);
        if (!database)
            return failed(database);
        const Result<QString> person = readerFrom(parser, **database);
        if (!person)
            return failed(person);
        const auto view = (*database)->read([&](db::Connection& connection) {
            return views::foundBy(connection, parser.positionalArguments().at(1), *person);
        });
        if (!view)
            return failed(view);
        out << QString::fromUtf8(viewAsText(*view));
        return Exit::Done;
    }
};

} // namespace

const Command& viewExportCommand()
{
    static const ViewExportCommand command;
    return command;
}

} // namespace assay
