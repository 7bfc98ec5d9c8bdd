// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_batch.h"

#include <QSet>
#include <QStringView>

namespace assay {

/// The identity under which a project knows a thing of MLflow's; empty for an empty id.
QString mlflowId(const QString& id);

/// The value of the attribute named `key`; empty where there is none.
QString valueOf(const std::vector<Attribute>& attributes, QStringView key);

/// `a`, or `b` where `a` is empty.
QString firstOf(const QString& a, const QString& b);

/// Takes from the tags what some releases kept only there: name, user, source and parent of a run.
void completeFromTags(ImportedRun& run);

/// Identities of experiments. An experiment is known by the place of its artifacts, since its number is only its own
/// within one store; where several share a place, those after the first are told apart by their numbers.
class MlflowExperimentIds {
public:
    QString idOf(const QString& artifactLocation, const QString& number);

private:
    QSet<QString> m_taken;
};

} // namespace assay
