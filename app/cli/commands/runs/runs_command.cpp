// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands/runs/run_columns.h"
#include "app/cli/project_argument.h"
#include "core/base/number_text.h"
#include "core/query/run_selection.h"
#include "core/runs/metric_definitions.h"

#include <QCoreApplication>

namespace assay {
namespace {

const QString filterOption = QStringLiteral("filter");
const QString orderOption = QStringLiteral("order");
const QString columnsOption = QStringLiteral("columns");
const QString limitOption = QStringLiteral("limit");
const QString viewOption = QStringLiteral("view");

/// The value of a query, or a usage error that shows its place.
template <typename T>
Result<T> understood(QueryResult<T> parsed, const QString& text)
{
    if (parsed)
        return std::move(*parsed);
    return fail(Error::Kind::Invalid, parsed.error().message + QLatin1Char('\n') + markedPlace(text, parsed.error()),
                usageDetail());
}

class RunsCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(RunsCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("runs"); }
    QString summary() const override { return tr("Lists the runs of a project that a query finds, newest first."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

    void declare(QCommandLineParser& parser) const override
    {
        declareFormat(parser);
        declareMigrate(parser);
        parser.addOption({filterOption,
                          tr("Only runs that match, such as: metrics.val_auc > 0.88 AND NOT params.booster = 'dart'. "
                             "What is not understood is marked, and the exit code is 2."),
                          QStringLiteral("FILTER")});
        parser.addOption({orderOption, tr("Keys with ASC or DESC, such as: metrics.loss DESC, start_time."),
                          QStringLiteral("KEYS")});
        parser.addOption({columnsOption,
                          tr("What to list, such as: run_name,params.lr,metrics.loss,min(metrics.loss),"
                             "at(metrics.loss, 100),tags.team,datasets,duration."),
                          QStringLiteral("COLUMNS")});
        parser.addOption({viewOption,
                          tr("active: neither archived nor deleted in their source; deleted: those that are; or all."),
                          QStringLiteral("active|deleted|all"), toString(RunView::All)});
        parser.addOption({limitOption, tr("At most so many runs."), QStringLiteral("N")});
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const Result<ListingFormat> format = formatFrom(parser);
        if (!format)
            return failed(format);
        const Result<std::unique_ptr<db::Database>> database = openProject(parser);
        if (!database)
            return failed(database);
        const Result<QHash<QString, MetricGoal>> goals =
            (*database)->read([](db::Connection& connection) { return definitions::goals(connection); });
        if (!goals)
            return failed(goals);
        const QueryLanguage language{.goals = *goals};
        const Result<RunSelection> selection = selectionFrom(parser, language);
        if (!selection)
            return failed(selection);
        std::vector<QueryColumn> columns;
        if (const QString text = parser.value(columnsOption); !text.isEmpty()) {
            Result<std::vector<QueryColumn>> read = understood(parseColumns(text, language), text);
            if (!read)
                return failed(read);
            columns = std::move(*read);
        }
        const Result<Listing> listing = (*database)->read([&](db::Connection& connection) {
            const std::vector<RunRow> rows = rowsOfRuns(connection, selectRuns(connection, *selection).runs);
            return columns.empty() ? usualListing(rows) : listingOf(connection, rows, columns);
        });
        if (!listing)
            return failed(listing);
        write(out, *listing, *format);
        return Exit::Done;
    }

private:
    static Result<RunSelection> selectionFrom(const QCommandLineParser& parser, const QueryLanguage& language)
    {
        RunSelection selection;
        const QString filter = parser.value(filterOption);
        Result<Filter> matching = understood(Filter::parse(filter, language), filter);
        if (!matching)
            return failed(matching);
        selection.query.filter = std::move(*matching);
        const std::optional<RunView> view = runViewFromString(parser.value(viewOption));
        if (!view)
            return fail(Error::Kind::Invalid, tr("--view takes active, deleted or all."), usageDetail());
        selection.query.view = *view;
        const QString order = parser.value(orderOption);
        Result<std::vector<SortKey>> sorting = understood(parseOrder(order, language), order);
        if (!sorting)
            return failed(sorting);
        selection.query.sort = std::move(*sorting);
        if (parser.isSet(limitOption)) {
            const std::optional<qint64> limit = readInteger(parser.value(limitOption).toUtf8());
            if (!limit || *limit < 1)
                return fail(Error::Kind::Invalid, tr("--limit takes a whole number from 1."), usageDetail());
            selection.limit = *limit;
        }
        return selection;
    }
};

} // namespace

const Command& runsCommand()
{
    static const RunsCommand command;
    return command;
}

} // namespace assay
