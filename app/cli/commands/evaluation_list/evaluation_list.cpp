// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_argument.h"
#include "app/cli/project_listing.h"
#include "core/db/sql_error.h"
#include "core/runs/evaluation_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

const QString evaluationOrder = QStringLiteral("order");
const QString evaluationDescending = QStringLiteral("descending");
const QString evaluationBaseline = QStringLiteral("baseline");
const QString evaluationExperiment = QStringLiteral("experiment");

struct EvaluationWish {
    QString order;
    bool descending = false;
    QString baseline; ///< Uid; empty for none.
};

/// Rows without the figure come last in either direction, those of the baseline first.
void arrange(std::vector<RunEvaluation>& rows, const EvaluationWish& wish)
{
    const auto comes = [&wish](const auto& a, const auto& b) { return wish.descending ? b < a : a < b; };
    std::stable_sort(rows.begin(), rows.end(), [&](const RunEvaluation& a, const RunEvaluation& b) {
        if ((a.runUid == wish.baseline) != (b.runUid == wish.baseline))
            return a.runUid == wish.baseline;
        if (wish.order.isEmpty())
            return false;
        if (wish.order == u"run")
            return comes(a.runName, b.runName);
        if (wish.order == u"threshold")
            return comes(a.thresholdValue, b.thresholdValue);
        const double left = a.figure(wish.order);
        const double right = b.figure(wish.order);
        if (std::isnan(left) || std::isnan(right))
            return !std::isnan(left) && std::isnan(right);
        return comes(left, right);
    });
}

Listing asListing(const std::vector<RunEvaluation>& rows, const QStringList& figures, const QString& baseline)
{
    Listing listing;
    for (const char* column : {"run", "experiment", "split", "threshold", "baseline"})
        listing.columns.push_back(QString::fromLatin1(column));
    listing.columns.insert(listing.columns.end(), figures.begin(), figures.end());
    listing.columns.push_back(QStringLiteral("run_uid"));
    for (const RunEvaluation& row : rows) {
        std::vector<QJsonValue> cells{row.runName, row.experiment, row.split, row.threshold, row.runUid == baseline};
        for (const QString& name : figures)
            cells.push_back(row.figures.count(name) > 0 ? exactValue(row.figure(name)) : QJsonValue());
        cells.push_back(row.runUid);
        listing.rows.push_back(std::move(cells));
    }
    return listing;
}

class EvaluationListCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(EvaluationListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("evaluation list"); }
    QString summary() const override
    {
        return tr("Lists every run at every threshold that it was evaluated at: what it logged as test/accuracy@0.50.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

    void declare(QCommandLineParser& parser) const override
    {
        declareFormat(parser);
        declareMigrate(parser);
        parser.addOption({evaluationOrder, tr("run, threshold, or one of the figures, such as cost_per_100."),
                          QStringLiteral("COLUMN")});
        parser.addOption({evaluationDescending, tr("The highest first.")});
        parser.addOption(
            {evaluationBaseline, tr("A run whose rows stay at the top of any order."), QStringLiteral("RUN")});
        parser.addOption({evaluationExperiment, tr("Only runs of this experiment."), QStringLiteral("EXPERIMENT")});
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        return listProject(parser, [&](db::Database& database, ListingFormat format) -> Result<> {
            const Result<Listing> listing =
                database.read([&](db::Connection& connection) { return listingOf(connection, parser); });
            if (!listing)
                return failed(listing);
            write(out, *listing, format);
            return {};
        });
    }

private:
    static Listing listingOf(db::Connection& connection, const QCommandLineParser& parser)
    {
        RunFilter filter;
        if (parser.isSet(evaluationExperiment))
            filter.experiment = findExperiment(connection, parser.value(evaluationExperiment)).id;
        EvaluationWish wish{parser.value(evaluationOrder), parser.isSet(evaluationDescending), {}};
        if (parser.isSet(evaluationBaseline))
            wish.baseline = findRun(connection, parser.value(evaluationBaseline)).uid;
        std::vector<RunEvaluation> rows = runEvaluations(connection, filter);
        const QStringList figures = figureNames(rows);
        const QStringList known = QStringList{QStringLiteral("run"), QStringLiteral("threshold")} + figures;
        if (!wish.order.isEmpty() && !known.contains(wish.order))
            db::raise(Error::Kind::Invalid, tr("--order takes one of: %1.").arg(known.join(QStringLiteral(", "))),
                      usageDetail());
        arrange(rows, wish);
        return asListing(rows, figures, wish.baseline);
    }
};

} // namespace

const Command& evaluationListCommand()
{
    static const EvaluationListCommand command;
    return command;
}

} // namespace assay
