// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/portfolio_snapshot.h"
#include "ui/models/table_model.h"

#include <QWidget>

class QTableView;

namespace assay {

/// What each use case is to be worth, who says so, and what is missing before that can be measured.
class ValueView final : public QWidget {
    Q_OBJECT

public:
    explicit ValueView(QWidget* parent = nullptr);

    void setCards(std::vector<PortfolioCard> cards);

private:
    TableModel<PortfolioCard> m_rows;
    QTableView* m_table;
};

} // namespace assay
