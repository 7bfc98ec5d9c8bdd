// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/release_facts.h"

namespace assay::approvals {

/// What is watched about every model that is in use.
enum class MonitorFunction { Accuracy, Ethics, Features, Code, Skills };

/// One of the five, as far as a release tells of it.
struct MonitorReading {
    MonitorFunction function = MonitorFunction::Accuracy;
    QString measured;     ///< Translated, "auc 0.752 on test"; empty where nobody measured it.
    bool watched = false; ///< A monitor is active for it.

    bool operator==(const MonitorReading&) const = default;
};

/// All five, in their order, out of what is known of a release: the metric that was agreed on or is asked for first, figures
/// between groups of people, inputs, tests or times, and who can keep the model. Thread-safe.
std::vector<MonitorReading> monitorReadings(const policies::ReleaseFacts& facts, qsizetype features);

/// "accuracy", as facts and policies name it.
QString toString(MonitorFunction function);
QString monitorTitle(MonitorFunction function); ///< Translated.

} // namespace assay::approvals
