// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/address.h"
#include "ui/models/table_model.h"
#include "ui/widgets/card.h"

#include <set>

class QLabel;
class QTableView;

namespace assay {

/// Things that a project holds, as a table of texts.
struct HeldTable {
    QString tableTitle;
    QStringList headings;
    std::vector<QStringList> rows; ///< One text a heading.
    std::vector<Address> things;   ///< What the rows stand for, one a row; empty where that is nothing to open.
    QString noRows;                ///< What it means that there are none.
    std::set<qsizetype> counts;    ///< Columns of numbers.
};

/// A card with such a table, which ends with its rows. GUI thread.
class HeldTableCard final : public Card {
    Q_OBJECT

public:
    explicit HeldTableCard(QWidget* parent = nullptr);

    /// `keepsRows` says that its first rows are in sight however little room there is, since what is around it scrolls.
    void setTable(const HeldTable& table, bool keepsRows);

private:
    struct Row {
        QStringList cells;
        Address thing;
    };

    void setHeadings(const HeldTable& table);

    TableModel<Row> m_model;
    QStringList m_headings;
    QLabel* m_title;
    QTableView* m_table;
    QLabel* m_noRows;
};

} // namespace assay
