// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/mlflow_names.h"

#include <algorithm>

namespace assay {

QString mlflowId(const QString& id)
{
    return id.isEmpty() ? id : QStringLiteral("mlflow:") + id;
}

QString valueOf(const std::vector<Attribute>& attributes, QStringView key)
{
    const auto found =
        std::find_if(attributes.begin(), attributes.end(), [key](const auto& a) { return a.key == key; });
    return found == attributes.end() ? QString() : found->value;
}

QString firstOf(const QString& a, const QString& b)
{
    return a.isEmpty() ? b : a;
}

void completeFromTags(ImportedRun& run)
{
    run.name = firstOf(run.name, valueOf(run.tags, u"mlflow.runName"));
    run.user = firstOf(run.user, valueOf(run.tags, u"mlflow.user"));
    run.source = firstOf(run.source, valueOf(run.tags, u"mlflow.source.name"));
    run.parentExternalId = mlflowId(valueOf(run.tags, u"mlflow.parentRunId"));
}

QString MlflowExperimentIds::idOf(const QString& artifactLocation, const QString& number)
{
    QString id = mlflowId(firstOf(artifactLocation, number));
    if (m_taken.contains(id))
        id += u'#' + number;
    m_taken.insert(id);
    return id;
}

} // namespace assay
