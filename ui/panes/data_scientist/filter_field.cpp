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
    connect(this, &QLineEdit::returnPressed, this, &FilterField::selectFault);
}

void FilterField::setGoals(const QHash<QString, MetricGoal>& goals)
{
    if (goals == m_goals)
        return;
    m_goals = goals;
    read(text());
}

void FilterField::read(const QString& typed)
{
    const QueryResult<Filter> filter = Filter::parse(typed, {.dialect = QueryDialect::Search, .goals = m_goals});
    m_fault = filter ? std::nullopt : std::optional(filter.error());
    Q_EMIT faultChanged(m_fault ? tr("At character %1: %2").arg(m_fault->position + 1).arg(m_fault->message)
                                : QString());
    if (filter)
        Q_EMIT filterChanged(*filter);
}

void FilterField::selectFault()
{
    if (m_fault)
        setSelection(static_cast<int>(m_fault->position), static_cast<int>(m_fault->length));
}

} // namespace assay
