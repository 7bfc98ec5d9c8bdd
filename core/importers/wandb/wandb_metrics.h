// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/metric.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <vector>

namespace assay {

/// What a run says of its metrics with define_metric(): over which other metric to draw them, and which way they get
/// better. A name may end with "*" and then speaks of all that begin so; one said of just that metric goes before.
class WandbMetrics {
public:
    bool take(QByteArrayView record); ///< A MetricRecord; false where it is damaged.

    /// What was said of these series.
    std::vector<MetricDefinition> definitionsOf(const std::vector<QString>& keys) const;

private:
    QHash<QString, MetricDefinition> m_exact;
    std::vector<MetricDefinition> m_globs; ///< `key` is the name with its "*".
};

} // namespace assay
