// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands/runs/run_columns.h"
#include "app/cli/project_argument.h"
#include "app/cli/project_listing.h"
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/query/run_selection.h"
#include "core/runs/metric_definitions.h"
#include "core/views/view_rows.h"
#include "core/views/view_selection.h"

#include <QCoreApplication>

#include <algorithm>

namespace assay {
namespace {

const QString filterOption = QStringLiteral("filter");
const QString orderOption = QStringLiteral("order");
const QString columnsOption = QStringLiteral("columns");
const QString limitOption = QStringLiteral("limit");
const QString viewOption = QStringLiteral("view");
const QString savedViewOption = QStringLiteral("saved-view");

/// The value of a query, or a usage error that shows its place.
template <typename T>
Result<T> understood(QueryResult<T> parsed, const QString& text)
{
    if (parsed)
        return std::move(*parsed);
    return fail(Error::Kind::Invalid, parsed.error().message + QLatin1Char('\n') + markedPlace(text, parsed.error()),
                usageDetail());
}

/// What a saved view asks for, as far as a list of runs can show it.
struct SavedQuery {
    RunSelection selection;
    std::vector<QueryColumn> columns; ///< Empty for the usual ones.
    bool sortsAtStep = false;         ///< By a metric at a step, which only a table in memory can.
};

/// Everything of no view.
Result<SavedQuery> savedQuery(const QCommandLineParser& parser, db::Database& database)
{
    if (!parser.isSet(savedViewOption))
        return SavedQuery();
    const Result<QString> person = readerFrom(parser, database);
    if (!person)
        return failed(person);
    return database.read([&](db::Connection& connection) {
        const RunsPageView view =
            db::orRaise(runsPageViewFrom(views::foundBy(connection, parser.value(savedViewOption), *person).content));
        SavedQuery query{.selection = selectionOf(connection, view), .columns = {}, .sortsAtStep = sortsAtStep(view)};
        for (const RunColumn& column : view.columns)
            query.columns.push_back({queryText(column.field), column.field});
        return query;
    });
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
        declareAs(parser);
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
        parser.addOption(
            {savedViewOption,
             tr("As a saved view of the window has it, which is named by its id or its name: its experiment, "
                "filter, order, columns and which runs. The options above go before it."),
             QStringLiteral("NAME")});
        parser.addOption({limitOption, tr("At most so many runs."), QStringLiteral("N")});
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        return listProject(
            parser, [&](db::Database& database, ListingFormat format) { return list(parser, database, format, out); });
    }

private:
    static Result<> list(const QCommandLineParser& parser, db::Database& database, ListingFormat format,
                         QTextStream& out)
    {
        const Result<QHash<QString, MetricGoal>> goals =
            database.read([](db::Connection& connection) { return definitions::goals(connection); });
        if (!goals)
            return failed(goals);
        const QueryLanguage language{.goals = *goals};
        Result<SavedQuery> query = savedQuery(parser, database);
        if (!query)
            return failed(query);
        if (const Result<> changed = takeOptions(parser, language, *query); !changed)
            return failed(changed);
        const Result<Listing> listing = database.read([&](db::Connection& connection) {
            const std::vector<RunRow> rows = rowsOfRuns(connection, selectRuns(connection, query->selection).runs);
            return query->columns.empty() ? usualListing(rows) : listingOf(connection, rows, query->columns);
        });
        if (!listing)
            return failed(listing);
        write(out, *listing, format);
        return {};
    }

    /// What the command line says goes before what a saved view does.
    static Result<> takeOptions(const QCommandLineParser& parser, const QueryLanguage& language, SavedQuery& query)
    {
        if (parser.isSet(filterOption)) {
            const QString filter = parser.value(filterOption);
            Result<Filter> matching = understood(Filter::parse(filter, language), filter);
            if (!matching)
                return failed(matching);
            query.selection.query.filter = std::move(*matching);
        }
        if (parser.isSet(orderOption)) {
            const QString order = parser.value(orderOption);
            Result<std::vector<SortKey>> sorting = understood(parseOrder(order, language), order);
            if (!sorting)
                return failed(sorting);
            query.selection.query.sort = std::move(*sorting);
        } else if (query.sortsAtStep) {
            return fail(
                Error::Kind::Invalid,
                tr("The saved view is sorted by a metric at a step, which only the window does. Say another order "
                   "with --order."));
        }
        if (const QString text = parser.value(columnsOption); !text.isEmpty()) {
            Result<std::vector<QueryColumn>> columns = understood(parseColumns(text, language), text);
            if (!columns)
                return failed(columns);
            query.columns = std::move(*columns);
        }
        return takeBounds(parser, query.selection);
    }

    static Result<> takeBounds(const QCommandLineParser& parser, RunSelection& selection)
    {
        if (parser.isSet(viewOption)) {
            const std::optional<RunView> view = runViewFromString(parser.value(viewOption));
            if (!view)
                return fail(Error::Kind::Invalid, tr("--view takes active, deleted or all."), usageDetail());
            selection.query.view = *view;
        }
        if (parser.isSet(limitOption)) {
            const std::optional<qint64> limit = readInteger(parser.value(limitOption).toUtf8());
            if (!limit || *limit < 1)
                return fail(Error::Kind::Invalid, tr("--limit takes a whole number from 1."), usageDetail());
            selection.limit = *limit;
        }
        return {};
    }
};

} // namespace

const Command& runsCommand()
{
    static const RunsCommand command;
    return command;
}

} // namespace assay
