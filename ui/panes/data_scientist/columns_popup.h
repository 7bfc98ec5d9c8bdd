// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/data_scientist/runs_layout.h"

#include <QFrame>

class QListWidget;
class QListWidgetItem;

namespace assay {

/// Every fact, metric, parameter and tag that the runs have, to be searched and ticked as columns of their table.
class ColumnsPopup final : public QFrame {
    Q_OBJECT

public:
    ColumnsPopup(const RunTable& table, std::vector<RunColumn> columns, QWidget* parent = nullptr);

    void showAbove(const QPoint& corner); ///< Its bottom right corner, on the screen.

Q_SIGNALS:
    void changed(const std::vector<assay::RunColumn>& columns);
    void usualAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addFields(const RunTable& table);
    void addField(const RunField& field, const QString& kind);
    void search(const QString& words);
    void take(const QListWidgetItem& item);

    std::vector<RunColumn> m_columns;
    std::vector<RunField> m_fields; ///< One a line of the list.
    QListWidget* m_list;
};

} // namespace assay
