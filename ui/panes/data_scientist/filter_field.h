// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "ui/panes/session.h"

#include <QLineEdit>

#include <optional>

namespace assay {

class FilterCompletion;

/// Where somebody types which runs to show: words, or the query language. What is not understood leaves the runs as they
/// are, is underlined and told to a screen reader; Return selects it. Keys and values are offered while somebody types.
class FilterField final : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterField(Session& session, QWidget* parent = nullptr);

    /// What there is to filter by, and which way best() goes.
    void setTable(std::shared_ptr<const RunTable> table);

Q_SIGNALS:
    void filterChanged(const assay::Filter& filter);
    void faultChanged(const QString& sentence); ///< What is not understood, and where; empty once it is.

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void read(const QString& typed);
    void selectFault();

    QHash<QString, MetricGoal> m_goals;
    std::optional<QueryError> m_fault;
    FilterCompletion* m_completion;
};

} // namespace assay
