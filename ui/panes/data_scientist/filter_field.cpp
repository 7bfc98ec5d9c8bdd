// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/filter_field.h"

#include "ui/theme/metrics.h"

namespace assay {

FilterField::FilterField(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("filter"));
    setPlaceholderText(tr("Filter runs: words, or metrics.val_auc > 0.88 and params.booster = gbtree"));
    setAccessibleName(tr("Filter runs"));
    setClearButtonEnabled(true);
    setTextMargins(metrics::unit, 0, metrics::unit, 0);
    setToolTip(tr("Words in name, status, parameters or tags; comparisons of metrics.…, params.…, tags.…, status, "
                  "duration (seconds) with AND, OR, NOT and parentheses. Key: /"));
    connect(this, &QLineEdit::textChanged, this, &FilterField::read);
}

void FilterField::read(const QString& typed)
{
    const QueryResult<Filter> filter = Filter::parse(typed, {.dialect = QueryDialect::Search});
    Q_EMIT faultChanged(
        filter ? QString() : tr("At character %1: %2").arg(filter.error().position + 1).arg(filter.error().message));
    if (filter)
        Q_EMIT filterChanged(*filter);
}

} // namespace assay
