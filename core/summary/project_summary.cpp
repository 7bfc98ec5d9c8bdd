// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/project_summary.h"

#include "core/audit/audit_log.h"
#include "core/base/text.h"

namespace assay {
namespace {

struct Count {
    qint64 ProjectSummary::*value;
    const char* sql;
};

constexpr Count Counts[] = {
    {&ProjectSummary::experiments, "SELECT count(*) FROM experiment"},
    {&ProjectSummary::experimentsActive, "SELECT count(*) FROM experiment WHERE deleted = 0"},
    {&ProjectSummary::runs, "SELECT count(*) FROM run"},
    {&ProjectSummary::runsActive, "SELECT count(*) FROM run WHERE deleted = 0"},
    {&ProjectSummary::params, "SELECT count(*) FROM run_param"},
    {&ProjectSummary::tags, "SELECT count(*) FROM run_tag"},
    {&ProjectSummary::metricSeries, "SELECT count(*) FROM metric_series"},
    {&ProjectSummary::metricPoints, "SELECT coalesce(sum(points), 0) FROM metric_series"},
    {&ProjectSummary::nanPoints, "SELECT coalesce(sum(nan_points), 0) FROM metric_series"},
    {&ProjectSummary::infPoints, "SELECT coalesce(sum(inf_points), 0) FROM metric_series"},
    {&ProjectSummary::datasets, "SELECT count(*) FROM dataset"},
    {&ProjectSummary::registeredModels, "SELECT count(*) FROM registered_model"},
    {&ProjectSummary::modelVersions, "SELECT count(*) FROM model_version"},
    {&ProjectSummary::aliases, "SELECT count(*) FROM model_alias"},
    {&ProjectSummary::artifacts, "SELECT count(*) FROM run_artifact"},
    {&ProjectSummary::useCases, "SELECT count(*) FROM use_case"},
    {&ProjectSummary::people, "SELECT count(*) FROM person"},
};

} // namespace

ProjectSummary projectCounts(db::Connection& connection)
{
    ProjectSummary summary;
    for (const Count& count : Counts)
        summary.*count.value = connection.integer(count.sql);
    db::Statement status = connection.prepare("SELECT status, count(*) FROM run GROUP BY status");
    while (status.step())
        summary.status[status.text(0)] = status.integer(1);
    const audit::AuditHead head = audit::head(connection);
    summary.auditEntries = head.size;
    summary.auditRoot = QString::fromLatin1(toHex(head.root));
    return summary;
}

Result<ProjectSummary> projectSummary(db::Database& database)
{
    return database.read([&](db::Connection& connection) {
        ProjectSummary summary = projectCounts(connection);
        summary.name = database.projectName();
        summary.uid = database.projectUid();
        return summary;
    });
}

QString NamedCount::title() const
{
    return Text::tr(words);
}

const std::vector<NamedCount>& summaryCounts()
{
    static const std::vector<NamedCount> counts{
        {"experiments", &ProjectSummary::experiments, QT_TRANSLATE_NOOP("Text", "Experiments")},
        {"experiments_active", &ProjectSummary::experimentsActive,
         QT_TRANSLATE_NOOP("Text", "Experiments, not marked deleted")},
        {"runs", &ProjectSummary::runs, QT_TRANSLATE_NOOP("Text", "Runs")},
        {"runs_active", &ProjectSummary::runsActive, QT_TRANSLATE_NOOP("Text", "Runs, not marked deleted")},
        {"params", &ProjectSummary::params, QT_TRANSLATE_NOOP("Text", "Parameters")},
        {"tags", &ProjectSummary::tags, QT_TRANSLATE_NOOP("Text", "Tags")},
        {"metric_series", &ProjectSummary::metricSeries, QT_TRANSLATE_NOOP("Text", "Metric series")},
        {"metric_points", &ProjectSummary::metricPoints, QT_TRANSLATE_NOOP("Text", "Metric points")},
        {"nan_points", &ProjectSummary::nanPoints, QT_TRANSLATE_NOOP("Text", "Points that are NaN")},
        {"inf_points", &ProjectSummary::infPoints, QT_TRANSLATE_NOOP("Text", "Points that are infinite")},
        {"datasets", &ProjectSummary::datasets, QT_TRANSLATE_NOOP("Text", "Data sets")},
        {"registered_models", &ProjectSummary::registeredModels, QT_TRANSLATE_NOOP("Text", "Registered models")},
        {"model_versions", &ProjectSummary::modelVersions, QT_TRANSLATE_NOOP("Text", "Model versions")},
        {"aliases", &ProjectSummary::aliases, QT_TRANSLATE_NOOP("Text", "Aliases")},
        {"artifacts", &ProjectSummary::artifacts, QT_TRANSLATE_NOOP("Text", "Artifacts")},
        {"use_cases", &ProjectSummary::useCases, QT_TRANSLATE_NOOP("Text", "Use cases")},
        {"people", &ProjectSummary::people, QT_TRANSLATE_NOOP("Text", "People")},
        {"audit_entries", &ProjectSummary::auditEntries, QT_TRANSLATE_NOOP("Text", "Audit entries")},
    };
    return counts;
}

} // namespace assay
