// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

#include <QLineEdit>

#include <optional>

namespace assay {

/// Where somebody types which runs to show: words, or the query language. What is not understood leaves the runs as they
/// are; Return selects the part that is not understood.
class FilterField final : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterField(QWidget* parent = nullptr);

    void setGoals(const QHash<QString, MetricGoal>& goals); ///< Which way best() goes.

Q_SIGNALS:
    void filterChanged(const assay::Filter& filter);
    void faultChanged(const QString& sentence); ///< What is not understood, and where; empty once it is.

private:
    void read(const QString& typed);
    void selectFault();

    QHash<QString, MetricGoal> m_goals;
    std::optional<QueryError> m_fault;
};

} // namespace assay
