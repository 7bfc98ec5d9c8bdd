// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/evaluation_rows.h"

#include "core/base/number_text.h"
#include "core/runs/run_rows.h"
#include "core/runs/series_store.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace assay {
namespace {

struct EvaluatedRun {
    QString uid;
    QString name;
    QString experiment;
};

/// Names runs, each of which it asks for once: few of many may have been evaluated.
class EvaluatedRuns {
public:
    explicit EvaluatedRuns(db::Connection& connection)
        : m_row(connection.prepare("SELECT r.uid, " + runs::nameSql()
                                   + ", e.name FROM run r JOIN experiment e ON e.id = r.experiment_id WHERE r.id = ?"))
    {
    }

    const EvaluatedRun& of(qint64 id)
    {
        const auto [found, isNew] = m_runs.try_emplace(id);
        if (isNew) {
            m_row.reset();
            m_row.bind(id);
            if (m_row.step())
                found->second = {m_row.text(0), m_row.text(1), m_row.text(2)};
        }
        return found->second;
    }

private:
    db::Statement m_row;
    std::map<qint64, EvaluatedRun> m_runs;
};

bool comesBefore(const RunEvaluation& a, const RunEvaluation& b)
{
    return std::tie(a.runName, a.runUid, a.split, b.thresholdValue, b.threshold)
        < std::tie(b.runName, b.runUid, b.split, a.thresholdValue, a.threshold);
}

} // namespace

double RunEvaluation::figure(const QString& name) const
{
    const auto found = figures.find(name);
    return found == figures.end() ? std::numeric_limits<double>::quiet_NaN() : found->second;
}

std::optional<EvaluationKey> evaluationKeyOf(const QString& metric)
{
    const qsizetype at = metric.lastIndexOf(u'@');
    const QString threshold = metric.mid(at + 1);
    const NumberReading number = readNumber(threshold.toUtf8());
    const qsizetype slash = metric.left(std::max<qsizetype>(at, 0)).lastIndexOf(u'/');
    if (at <= slash + 1 || number.kind != NumberReading::Kind::Value)
        return std::nullopt;
    return EvaluationKey{metric.left(std::max<qsizetype>(slash, 0)), metric.mid(slash + 1, at - slash - 1), threshold,
                         number.value};
}

std::vector<RunEvaluation> runEvaluations(db::Connection& connection, const RunFilter& filter)
{
    QByteArray where = " WHERE " + runs::isActiveSql();
    if (filter.experiment)
        where += " AND r.experiment_id = " + QByteArray::number(filter.experiment->value);
    EvaluatedRuns runs(connection);
    std::map<std::tuple<qint64, QString, QString>, RunEvaluation> found;
    db::Statement rows = connection.prepare(series::summaryQuery(where + " AND s.name LIKE '%@%'"));
    while (rows.step()) {
        const qint64 id = rows.integer(0);
        const SeriesSummary summary = series::readSummary(rows, 1);
        const std::optional<EvaluationKey> key = evaluationKeyOf(summary.key);
        if (!key || summary.points == 0)
            continue;
        RunEvaluation& evaluation = found[{id, key->split, key->threshold}];
        if (evaluation.runUid.isEmpty()) {
            const EvaluatedRun& run = runs.of(id);
            evaluation = {run.uid, run.name, run.experiment, key->split, key->threshold, key->thresholdValue, {}};
        }
        evaluation.figures[key->name] = summary.last;
    }
    std::vector<RunEvaluation> evaluations;
    evaluations.reserve(found.size());
    for (auto& [key, evaluation] : found)
        evaluations.push_back(std::move(evaluation));
    std::sort(evaluations.begin(), evaluations.end(), comesBefore);
    return evaluations;
}

QStringList figureNames(const std::vector<RunEvaluation>& evaluations)
{
    std::map<QString, qint64> rowsWith;
    for (const RunEvaluation& evaluation : evaluations) {
        for (const auto& [name, value] : evaluation.figures)
            ++rowsWith[name];
    }
    QStringList names;
    for (const auto& [name, rows] : rowsWith)
        names << name;
    std::stable_sort(names.begin(), names.end(),
                     [&rowsWith](const QString& a, const QString& b) { return rowsWith[a] > rowsWith[b]; });
    return names;
}

} // namespace assay
