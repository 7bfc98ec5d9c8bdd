// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/charters/evaluation_agreement.h"
#include "core/db/sql_error.h"
#include "core/runs/prediction_queries.h"
#include "core/runs/run_queries.h"

#include <QCoreApplication>

namespace assay {
namespace {

class EvaluationTryCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(EvaluationTryCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("evaluation try"); }
    QString summary() const override
    {
        return tr(
            "Tells what a run's predictions come to at other thresholds, such as 0.5 or 1/6, by the costs that the "
            "framing of its use case gives to mistakes. Nothing is written.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RUN THRESHOLD"); }
    bool takesMoreArguments() const override { return true; }

protected:
    Listing rows(db::Connection& connection, const QStringList& arguments, qint64) const override
    {
        std::vector<double> thresholds;
        for (const QString& text : arguments.mid(2)) {
            const std::optional<double> threshold = thresholdFromText(text);
            if (!threshold)
                db::raise(Error::Kind::Invalid,
                          tr("A threshold is a number or a fraction such as 1/6; “%1” is neither.").arg(text),
                          usageDetail());
            thresholds.push_back(*threshold);
        }
        const Run run = findRun(connection, arguments.at(1));
        const std::vector<PredictionTable> tables = predictionTables(connection, run.id);
        if (tables.empty())
            db::raise(Error::Kind::NotFound,
                      tr("The run “%1” brought no predictions in. They come in as predictions.csv in its folder, or as "
                         "an artifact of that name, with a row a case: its score, and its label of 1 or 0.")
                          .arg(run.name));
        return asListing(connection, tables, charters::agreementOf(connection, run), thresholds);
    }

private:
    static Listing asListing(db::Connection& connection, const std::vector<PredictionTable>& tables,
                             const charters::EvaluationAgreement& agreement, const std::vector<double>& thresholds)
    {
        Listing listing;
        for (const char* column : {"predictions", "threshold", "agreed", "accuracy", "cost_per_100", "true_positives",
                                   "false_positives", "false_negatives", "true_negatives"})
            listing.columns.push_back(QString::fromLatin1(column));
        const ErrorCosts costs = agreement.costs.value_or(ErrorCosts{});
        for (const PredictionTable& table : tables) {
            const ScoredCases cases = casesOf(connection, table);
            for (const double threshold : thresholds) {
                const ThresholdCounts counts = cases.countsAt(threshold);
                listing.rows.push_back({table.path, exactValue(threshold), agreement.threshold == threshold,
                                        exactValue(counts.accuracy()), exactValue(costs.per100(counts)),
                                        counts.truePositives, counts.falsePositives, counts.falseNegatives,
                                        counts.trueNegatives});
            }
        }
        return listing;
    }
};

} // namespace

const Command& evaluationTryCommand()
{
    static const EvaluationTryCommand command;
    return command;
}

} // namespace assay
