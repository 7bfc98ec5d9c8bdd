// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/optuna/optuna_reader.h"

#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/importers/iso_time.h"
#include "core/importers/json_attributes.h"
#include "core/importers/optuna/optuna_param.h"

#include <QFileInfo>
#include <QSet>

#include <cmath>
#include <limits>

namespace assay {
namespace {

QString named(const char* text)
{
    return QString::fromLatin1(text);
}

MetricGoal goalOf(QByteArrayView direction)
{
    return direction == "MINIMIZE" ? MetricGoal::Minimize
        : direction == "MAXIMIZE"  ? MetricGoal::Maximize
                                   : MetricGoal::None;
}

std::optional<RunStatus> statusOf(QByteArrayView state)
{
    if (state == "RUNNING")
        return RunStatus::Running;
    if (state == "COMPLETE" || state == "PRUNED")
        return RunStatus::Finished;
    if (state == "FAIL")
        return RunStatus::Failed;
    return state == "WAITING" ? std::optional(RunStatus::Scheduled) : std::nullopt;
}

/// Releases before 3.0 kept an infinity as the largest float of 32 bits, which is what their own upgrade undoes
/// (optuna/storages/_rdb/alembic, v3.0.0.c and v3.0.0.d: within a hundred-thousandth of it).
double withInfinities(double value)
{
    constexpr double most = std::numeric_limits<float>::max();
    return std::isfinite(value) && std::abs(std::abs(value) - most) <= 1e-5 * most
        ? std::copysign(std::numeric_limits<double>::infinity(), value)
        : value;
}

/// A value of an attribute table: a JSON string is itself, all else stands as it was written.
QString attributeText(const QString& json)
{
    const auto value = readJson(json.toUtf8(), {.maxValues = 100'000, .allowNonFinite = true, .allowAnyNames = true});
    return value && value->isString() ? value->toText() : json;
}

} // namespace

OptunaReader::OptunaReader(db::ForeignDatabase& store, QString path, const ReadMonitor& monitor)
    : m_store(store)
    , m_path(std::move(path))
    , m_pace(monitor)
    , m_source{store, m_issues, m_pace}
{
}

Result<ImportBatch> OptunaReader::read()
{
    m_batch.format = QByteArrayLiteral("optuna");
    m_batch.source = m_path;
    const QStringList expected{named("studies"),
                               named("study_directions"),
                               named("study_user_attributes"),
                               named("study_system_attributes"),
                               named("trials"),
                               named("trial_params"),
                               named("trial_values"),
                               named("trial_intermediate_values"),
                               named("trial_user_attributes"),
                               named("trial_system_attributes")};
    if (const auto genuine = m_store.refuseImpostors(expected); !genuine)
        return failed(genuine);
    if (!m_store.hasTable(named("studies")) || !m_store.hasTable(named("trials")))
        return fail(
            Error::Kind::Invalid,
            Text::tr("%1 is no Optuna storage: it lacks the table studies or trials. Nothing was read.").arg(m_path));
    if (const auto done = m_store.read([this] { tables(); }); !done)
        return failed(done);
    if (m_pace.stopped())
        return fail(Error::Kind::Cancelled, Text::tr("Reading %1 was cancelled.").arg(m_path));
    if (m_zoneAssumed)
        m_batch.notes.push_back({named("trials"), Text::tr("The times name no time zone; UTC is assumed.")});
    m_batch.issues = m_issues.take(m_path);
    return std::move(m_batch);
}

void OptunaReader::tables()
{
    studies();
    directions();
    studyAttributes(named("study_user_attributes"), {});
    studyAttributes(named("study_system_attributes"), named("optuna.system."));
    trials();
    numbersOfOldTrials();
    params();
    if (!m_store.hasTable(named("trial_values"))
        || m_store.columns(named("trial_values")).contains(named("objective"), Qt::CaseInsensitive))
        objectives();
    else
        intermediates(named("trial_values"), named("value"), named("value_type"));
    intermediates(named("trial_intermediate_values"), named("intermediate_value"), named("intermediate_value_type"));
    trialAttributes(named("trial_user_attributes"), {});
    trialAttributes(named("trial_system_attributes"), named("optuna.system."));
    define();
    identify();
}

void OptunaReader::studies()
{
    const QString storage = named("optuna:") + QFileInfo(m_path).canonicalFilePath() + u'#';
    QSet<QString> names;
    SqlTable rows(m_source, named("studies"), {named("study_id"), named("study_name"), named("direction")});
    while (rows.next()) {
        const auto id = rows.whole(0);
        const QString name = rows.text(1);
        if (!id || m_studies.contains(*id) || name.isEmpty() || names.contains(name)) {
            rows.issue(Text::tr("The study has no number or no name of its own; it is left out."));
            continue;
        }
        names.insert(name);
        Study study;
        study.experiment = m_batch.experiments.size();
        if (!rows.row().isNull(2))
            study.goals.insert(0, goalOf(rows.row().bytesView(2)));
        m_studies.emplace(*id, std::move(study));
        ImportedExperiment experiment;
        experiment.externalId = storage + name;
        experiment.name = name;
        m_batch.experiments.push_back(std::move(experiment));
    }
}

void OptunaReader::directions()
{
    SqlTable rows(m_source, named("study_directions"), {named("study_id"), named("objective"), named("direction")});
    while (rows.next()) {
        const auto study = m_studies.find(rows.whole(0).value_or(-1));
        const auto objective = rows.whole(1);
        if (study != m_studies.end() && objective)
            study->goals.insert(*objective, goalOf(rows.row().bytesView(2)));
        else
            rows.issue(Text::tr("The direction belongs to no study and objective; it is left out."));
    }
}

void OptunaReader::trials()
{
    SqlTable rows(m_source, named("trials"),
                  {named("trial_id"), named("study_id"), named("state"), named("number"), named("datetime_start"),
                   named("datetime_complete"), named("value")});
    m_pace.expect(rows.expected());
    while (rows.next()) {
        trial(rows);
        m_pace.advance();
    }
}

void OptunaReader::trial(SqlTable& rows)
{
    const auto id = rows.whole(0);
    const qint64 studyId = rows.whole(1).value_or(-1);
    const auto study = m_studies.find(studyId);
    const QByteArray state = rows.bytes(2);
    const auto status = statusOf(state);
    if (!id || m_trials.contains(*id) || study == m_studies.end() || !status) {
        rows.issue(Text::tr("The trial has no number of its own, no known state or no study; it is left out."));
        return;
    }
    const auto number = rows.whole(3);
    ImportedRun run;
    run.experimentExternalId = m_batch.experiments[study->experiment].externalId;
    run.externalId = run.experimentExternalId + u'#' + QString::number(*id);
    run.name = QStringLiteral("trial %1").arg(number.value_or(study->trials));
    run.source = named("optuna");
    run.status = *status;
    run.startedAt = timeOf(rows, 4);
    if (const QString begun = run.startedAt ? rows.text(4) : QString();
        !begun.isEmpty() && (study->begun.isEmpty() || begun < study->begun))
        study->begun = begun;
    run.endedAt = timeOf(rows, 5);
    if (state == "PRUNED")
        run.tags.push_back({named("optuna.state"), named("PRUNED")});
    ++study->trials;
    Trial trial{m_batch.runs.size(), studyId, number.has_value(), {}};
    if (!rows.row().isNull(6)) {
        const auto value = numberAt(rows, 6, -1);
        if (value)
            trial.series.add(run, objectiveKey(*study, 0), {0, 0, *value});
        else
            rows.issue(Text::tr("The trial's value is no number; it is left out."));
    }
    m_trials.emplace(*id, std::move(trial));
    m_batch.runs.push_back(std::move(run));
}

/// Before trials.number there was a system attribute, and before that the order in the study.
void OptunaReader::numbersOfOldTrials()
{
    SqlTable rows(m_source, named("trial_system_attributes"), {named("trial_id"), named("key"), named("value_json")});
    while (rows.next()) {
        if (rows.row().bytesView(1) != "_number")
            continue;
        bool isNumber = false;
        const qint64 number = rows.bytes(2).toLongLong(&isNumber);
        Trial* trial = trialOf(rows);
        if (trial != nullptr && isNumber && !trial->numbered)
            m_batch.runs[trial->run].name = QStringLiteral("trial %1").arg(number);
    }
}

void OptunaReader::params()
{
    SqlTable rows(m_source, named("trial_params"),
                  {named("trial_id"), named("param_name"), named("param_value"), named("distribution_json")});
    m_pace.expect(rows.expected());
    qint64 orphans = 0;
    while (rows.next()) {
        m_pace.advance();
        const Trial* trial = trialOf(rows);
        if (trial == nullptr) {
            ++orphans;
            continue;
        }
        const QString name = rows.text(1);
        const auto stored = numberAt(rows, 2, -1);
        const auto value = stored && std::isfinite(*stored)
            ? optunaParam(*stored, rows.bytes(3))
            : Result<QString>(fail(Error::Kind::Invalid, Text::tr("Its value is no number.")));
        ImportedRun& run = m_batch.runs[trial->run];
        if (!value) {
            rows.issue(Text::tr("The param %1 is left out. %2").arg(name.left(100), value.error().message));
            continue;
        }
        run.params.push_back({name, *value});
        run.tags.push_back({named("optuna.distribution.") + name, rows.text(3)});
    }
    leftOut(named("trial_params"), orphans);
}

void OptunaReader::objectives()
{
    SqlTable rows(m_source, named("trial_values"),
                  {named("trial_id"), named("objective"), named("value"), named("value_type")});
    m_pace.expect(rows.expected());
    qint64 bad = 0;
    while (rows.next()) {
        m_pace.advance();
        Trial* trial = trialOf(rows);
        const auto objective = rows.whole(1);
        const auto value = numberAt(rows, 2, 3);
        if (trial != nullptr && objective && value)
            trial->series.add(m_batch.runs[trial->run], objectiveKey(m_studies[trial->study], *objective),
                              {0, 0, *value});
        else
            ++bad;
    }
    leftOut(named("trial_values"), bad);
}

void OptunaReader::intermediates(const QString& table, const QString& value, const QString& type)
{
    SqlTable rows(m_source, table, {named("trial_id"), named("step"), value, type});
    m_pace.expect(rows.expected());
    qint64 bad = 0;
    while (rows.next()) {
        m_pace.advance();
        Trial* trial = trialOf(rows);
        const auto step = rows.whole(1);
        const auto number = numberAt(rows, 2, 3);
        if (trial != nullptr && step && number)
            trial->series.add(m_batch.runs[trial->run], named("intermediate"), {*step, 0, *number});
        else
            ++bad;
    }
    leftOut(table, bad);
}

void OptunaReader::studyAttributes(const QString& table, const QString& prefix)
{
    SqlTable rows(m_source, table, {named("study_id"), named("key"), named("value_json")});
    qint64 orphans = 0;
    while (rows.next()) {
        const auto study = m_studies.constFind(rows.whole(0).value_or(-1));
        if (study != m_studies.constEnd())
            m_batch.experiments[study->experiment].tags.push_back({prefix + rows.text(1), attributeText(rows.text(2))});
        else
            ++orphans;
    }
    leftOut(table, orphans);
}

void OptunaReader::trialAttributes(const QString& table, const QString& prefix)
{
    SqlTable rows(m_source, table, {named("trial_id"), named("key"), named("value_json")});
    qint64 orphans = 0;
    while (rows.next()) {
        if (const Trial* trial = trialOf(rows))
            m_batch.runs[trial->run].tags.push_back({prefix + rows.text(1), attributeText(rows.text(2))});
        else
            ++orphans;
    }
    leftOut(table, orphans);
}

/// Says which way each objective gets better, to every run that has it.
void OptunaReader::define()
{
    QHash<qint64, QHash<QString, MetricGoal>> goals;
    for (auto study = m_studies.cbegin(); study != m_studies.cend(); ++study) {
        for (auto goal = study->goals.cbegin(); goal != study->goals.cend(); ++goal)
            goals[study.key()].insert(objectiveKey(*study, goal.key()), *goal);
    }
    for (const Trial& trial : std::as_const(m_trials)) {
        ImportedRun& run = m_batch.runs[trial.run];
        const QHash<QString, MetricGoal>& ofStudy = goals[trial.study];
        for (const ImportedSeries& series : run.series) {
            const MetricGoal goal = ofStudy.value(series.key, MetricGoal::None);
            if (goal != MetricGoal::None)
                run.definitions.push_back({series.key, goal, {}});
        }
    }
}

/// A study is known by its name and by when its first trial began, wherever its storage lies; until one has begun there is
/// only the path. Trials have their number in the storage, which goes along when the file is moved or copied.
void OptunaReader::identify()
{
    for (const Study& study : std::as_const(m_studies)) {
        if (study.begun.isEmpty())
            continue;
        ImportedExperiment& experiment = m_batch.experiments[study.experiment];
        experiment.formerExternalId = experiment.externalId;
        experiment.externalId = QStringLiteral("optuna:%1@%2").arg(experiment.name, study.begun);
    }
    for (auto trial = m_trials.cbegin(); trial != m_trials.cend(); ++trial) {
        const ImportedExperiment& experiment = m_batch.experiments[m_studies[trial->study].experiment];
        if (experiment.formerExternalId.isEmpty())
            continue;
        ImportedRun& run = m_batch.runs[trial->run];
        run.experimentExternalId = experiment.externalId;
        run.formerExternalId = run.externalId;
        run.externalId = experiment.externalId + u'#' + QString::number(trial.key());
    }
}

std::optional<qint64> OptunaReader::timeOf(SqlTable& rows, int column)
{
    if (rows.row().isNull(column))
        return std::nullopt;
    const auto time = readIsoTime(rows.text(column));
    if (!time) {
        rows.issue(Text::tr("A time of the trial cannot be read; it is left unknown."));
        return std::nullopt;
    }
    m_zoneAssumed = m_zoneAssumed || time->zoneAssumed;
    return time->milliseconds;
}

/// The number in the column `value`, which the one in `type` (-1: there is none) may say is not finite.
std::optional<double> OptunaReader::numberAt(SqlTable& rows, int value, int type) const
{
    const db::ValueType kind = rows.row().type(value);
    const bool isNumber = kind == db::ValueType::Real || kind == db::ValueType::Integer;
    const QByteArray word = type < 0 ? QByteArray() : rows.bytes(type);
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (word == "INF_POS")
        return infinity;
    if (word == "INF_NEG")
        return -infinity;
    if (word == "NAN")
        return std::numeric_limits<double>::quiet_NaN();
    if (word == "FINITE")
        return isNumber ? std::optional(rows.row().real(value)) : std::nullopt;
    if (!word.isEmpty())
        return std::nullopt;
    // SQLite keeps NaN as NULL.
    if (kind == db::ValueType::Null)
        return std::numeric_limits<double>::quiet_NaN();
    return isNumber ? std::optional(withInfinities(rows.row().real(value))) : std::nullopt;
}

QString OptunaReader::objectiveKey(const Study& study, qint64 objective) const
{
    return study.goals.size() > 1 || objective != 0 ? QStringLiteral("values_%1").arg(objective)
                                                    : QStringLiteral("value");
}

OptunaReader::Trial* OptunaReader::trialOf(SqlTable& rows)
{
    const auto found = m_trials.find(rows.whole(0).value_or(-1));
    return found == m_trials.end() ? nullptr : &*found;
}

void OptunaReader::leftOut(const QString& table, qint64 count)
{
    if (count > 0)
        m_issues.add(
            table,
            count == 1
                ? Text::tr("One row belongs to no trial or study that was read, or holds no number; it is left out.")
                : Text::tr("%1 rows belong to no trial or study that was read, or hold no number; they are left out.")
                      .arg(count));
}

} // namespace assay
