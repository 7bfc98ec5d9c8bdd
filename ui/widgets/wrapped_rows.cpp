// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrapped_rows.h"

#include <QHeaderView>
#include <QTableView>
#include <QTimer>

namespace assay {

WrappedRows::WrappedRows(QTableView& table)
    : QObject(&table)
    , m_table(table)
    , m_later(new QTimer(this))
{
    table.setWordWrap(true);
    m_later->setSingleShot(true);
    connect(m_later, &QTimer::timeout, this, &WrappedRows::arrange);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, m_later, qOverload<>(&QTimer::start));
    connect(table.model(), &QAbstractItemModel::modelReset, this, &WrappedRows::arrange);
}

void WrappedRows::arrange()
{
    for (int row = 0; row < m_table.model()->rowCount(); ++row)
        m_table.resizeRowToContents(row);
    m_table.updateGeometry(); // It may be as high as its rows.
    Q_EMIT arranged();
}

} // namespace assay
