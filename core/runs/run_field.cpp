// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_field.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace assay {
namespace {

using Kind = RunField::Kind;
using Value = RunField::Value;

constexpr double none = std::numeric_limits<double>::quiet_NaN();

struct KindName {
    Kind kind;
    const char* name;
};

constexpr std::array kindNames{KindName{Kind::Name, "name"},
                               KindName{Kind::Status, "status"},
                               KindName{Kind::Started, "started"},
                               KindName{Kind::Ended, "ended"},
                               KindName{Kind::Duration, "duration"},
                               KindName{Kind::User, "user"},
                               KindName{Kind::Source, "source"},
                               KindName{Kind::Experiment, "experiment"},
                               KindName{Kind::Lifecycle, "lifecycle"},
                               KindName{Kind::RunId, "run"},
                               KindName{Kind::Uid, "uid"},
                               KindName{Kind::Data, "data"},
                               KindName{Kind::DatasetName, "dataset.name"},
                               KindName{Kind::DatasetDigest, "dataset.digest"},
                               KindName{Kind::DatasetContext, "dataset.context"},
                               KindName{Kind::Param, "param"},
                               KindName{Kind::Tag, "tag"},
                               KindName{Kind::Metric, "metric"}};

constexpr std::array valueNames{std::pair{Value::Last, "metric"}, std::pair{Value::Minimum, "metric.min"},
                                std::pair{Value::Maximum, "metric.max"}};

const QString atStepName = QStringLiteral("metric.at.");

bool isNamed(Kind kind)
{
    return kind == Kind::Metric || kind == Kind::Param || kind == Kind::Tag;
}

const TextPool* keysOf(const RunTable& table, Kind kind)
{
    switch (kind) {
    case Kind::Metric:
        return &table.metricKeys;
    case Kind::Param:
        return &table.paramKeys;
    case Kind::Tag:
        return &table.tagKeys;
    default:
        return nullptr;
    }
}

const QString& statusText(RunStatus status)
{
    static const std::array texts{toString(RunStatus::Scheduled), toString(RunStatus::Running),
                                  toString(RunStatus::Finished), toString(RunStatus::Failed),
                                  toString(RunStatus::Killed)};
    return texts.at(static_cast<std::size_t>(status));
}

const QString& lifecycleText(const ListedRun& run)
{
    static const QString active = QStringLiteral("active");
    static const QString archived = QStringLiteral("archived");
    static const QString marked = QStringLiteral("deleted");
    if (run.deleted)
        return marked;
    return run.archived ? archived : active;
}

} // namespace

bool isFigure(RunField::Kind kind)
{
    return kind == Kind::Metric || kind == Kind::Started || kind == Kind::Ended || kind == Kind::Duration;
}

bool isAtStep(const RunField& field)
{
    return field.kind == Kind::Metric && field.value == Value::AtStep;
}

bool isOfDataset(RunField::Kind kind)
{
    return kind == Kind::DatasetName || kind == Kind::DatasetDigest || kind == Kind::DatasetContext;
}

std::vector<MetricStep> stepsOf(std::span<const RunField> fields)
{
    std::vector<MetricStep> steps;
    for (const RunField& field : fields) {
        const MetricStep at{field.key, field.step};
        if (isAtStep(field) && std::find(steps.begin(), steps.end(), at) == steps.end())
            steps.push_back(at);
    }
    return steps;
}

QString toString(const RunField& field)
{
    if (isAtStep(field))
        return atStepName + QString::number(field.step) + QLatin1Char(':') + field.key;
    if (field.kind == Kind::Metric) {
        const auto value = static_cast<std::size_t>(field.value);
        return QLatin1String(valueNames.at(value).second) + QLatin1Char(':') + field.key;
    }
    for (const KindName& named : kindNames) {
        if (named.kind == field.kind)
            return isNamed(field.kind) ? QLatin1String(named.name) + QLatin1Char(':') + field.key
                                       : QLatin1String(named.name);
    }
    return {};
}

std::optional<RunField> runFieldFromString(const QString& text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const QString start = text.left(colon);
    const QString key = colon < 0 ? QString() : text.mid(colon + 1);
    if (start.startsWith(atStepName)) {
        bool isNumber = false;
        const qint64 step = start.mid(atStepName.size()).toLongLong(&isNumber);
        return isNumber && !key.isEmpty() ? std::optional(RunField{Kind::Metric, key, Value::AtStep, step})
                                          : std::nullopt;
    }
    for (const auto& [value, name] : valueNames) {
        if (start == QLatin1String(name) && !key.isEmpty())
            return RunField{Kind::Metric, key, value};
    }
    for (const KindName& named : kindNames) {
        if (start == QLatin1String(named.name) && isNamed(named.kind) == !key.isEmpty())
            return RunField{named.kind, key};
    }
    return std::nullopt;
}

FieldReader::FieldReader(const RunTable& table, RunField field)
    : m_table(table)
    , m_field(std::move(field))
{
    if (const TextPool* keys = keysOf(table, m_field.kind))
        m_key = keys->find(m_field.key);
    if (isAtStep(m_field))
        m_atStep = table.valuesAt({m_field.key, m_field.step});
}

bool FieldReader::isNumber() const
{
    if (m_field.kind != Kind::Param && m_field.kind != Kind::Tag)
        return isFigure(m_field.kind);
    if (!m_allNumbers)
        m_allNumbers = allNumbers();
    return *m_allNumbers;
}

bool FieldReader::allNumbers() const
{
    bool any = false;
    for (const ListedText& entry : (m_field.kind == Kind::Param ? m_table.params : m_table.tags).all()) {
        if (entry.key != m_key)
            continue;
        any = true;
        if (std::isnan(m_table.texts.number(entry.value)))
            return false;
    }
    return any;
}

bool FieldReader::has(std::size_t row) const
{
    if (isAtStep(m_field))
        return m_atStep && m_atStep->find(row);
    if (m_field.kind == Kind::Metric) {
        const ListedMetric* metric = m_key ? m_table.metrics.find(row, *m_key) : nullptr;
        return metric && metric->points > 0 && (m_field.value == Value::Last || !std::isnan(number(row)));
    }
    if (isFigure(m_field.kind))
        return !std::isnan(number(row));
    const QString* words = text(row);
    return words && !words->isEmpty();
}

double FieldReader::number(std::size_t row) const
{
    const ListedRun& run = m_table.runs[row];
    switch (m_field.kind) {
    case Kind::Started:
        return run.startedAt ? static_cast<double>(*run.startedAt) : none;
    case Kind::Ended:
        return run.endedAt ? static_cast<double>(*run.endedAt) : none;
    case Kind::Duration:
        return run.startedAt && run.endedAt ? static_cast<double>(*run.endedAt - *run.startedAt) : none;
    case Kind::Metric: {
        const ListedMetric* metric = m_key ? m_table.metrics.find(row, *m_key) : nullptr;
        if (!metric || metric->points == 0)
            return none;
        switch (m_field.value) {
        case Value::Last:
            return metric->last;
        case Value::Minimum:
            return metric->minimum;
        case Value::Maximum:
            return metric->maximum;
        case Value::AtStep:
            return m_atStep ? m_atStep->find(row).value_or(none) : none;
        }
        return none;
    }
    default: {
        const std::optional<quint32> id = textId(row);
        return id ? m_table.texts.number(*id) : none;
    }
    }
}

const QString* FieldReader::text(std::size_t row) const
{
    const ListedRun& run = m_table.runs[row];
    switch (m_field.kind) {
    case Kind::Name:
        return &run.name;
    case Kind::Status:
        return &statusText(run.status);
    case Kind::Lifecycle:
        return &lifecycleText(run);
    case Kind::RunId:
        return &run.sourceId();
    case Kind::Uid:
        return &run.uid;
    default: {
        const std::optional<quint32> id = textId(row);
        return id ? &m_table.texts.text(*id) : nullptr;
    }
    }
}

bool FieldReader::same(std::size_t row, std::size_t other) const
{
    const QString* left = text(row);
    const QString* right = text(other);
    if (!left || !right)
        return left == right;
    return *left == *right || number(row) == number(other); // A NaN equals nothing, so words stay words.
}

std::optional<quint32> FieldReader::textId(std::size_t row) const
{
    const ListedRun& run = m_table.runs[row];
    switch (m_field.kind) {
    case Kind::User:
        return run.user;
    case Kind::Source:
        return run.source;
    case Kind::Experiment:
        return run.experiment;
    case Kind::Data:
        return run.data;
    case Kind::Param:
    case Kind::Tag: {
        const auto& entries = m_field.kind == Kind::Param ? m_table.params : m_table.tags;
        const ListedText* entry = m_key ? entries.find(row, *m_key) : nullptr;
        return entry ? std::optional(entry->value) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

} // namespace assay
