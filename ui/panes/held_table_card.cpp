// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/held_table_card.h"

#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/shown_part.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace assay {
namespace {

constexpr std::size_t keptRows = 8; ///< More of them scroll within the card.

} // namespace

HeldTableCard::HeldTableCard(QWidget* parent)
    : Card(parent)
    , m_title(textLabel(TextKind::Strong, {}))
    , m_table(dataTable(m_model, {}))
    , m_noRows(textLabel(TextKind::Muted, {}))
{
    auto* inside = new QVBoxLayout(this);
    inside->setContentsMargins(1, metrics::between, 1, metrics::inside);
    m_title->setContentsMargins(metrics::between, 0, 0, 0);
    inside->addWidget(m_title);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // The card ends with its rows.
    inside->addWidget(m_table);
    m_noRows->setContentsMargins(metrics::between, metrics::unit, metrics::between, metrics::unit);
    inside->addWidget(m_noRows);
}

void HeldTableCard::setTable(const HeldTable& table, bool keepsRows)
{
    m_title->setText(table.tableTitle);
    m_table->setAccessibleName(table.tableTitle);
    setHeadings(table);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        rows.push_back({table.rows[i], i < table.things.size() ? table.things[i] : Address()});
    keepPlace(*m_table, [&] { m_model.setRows(std::move(rows)); });
    const int kept = static_cast<int>(std::min(table.rows.size(), keptRows)) * metrics::tableRow;
    m_table->setMinimumHeight(keepsRows ? m_table->horizontalHeader()->sizeHint().height() + kept + 1 : 0);
    m_table->setHidden(table.rows.empty());
    m_noRows->setText(table.noRows);
    m_noRows->setVisible(table.rows.empty());
}

/// New columns only where they differ: they take away what a person has chosen.
void HeldTableCard::setHeadings(const HeldTable& table)
{
    if (m_headings == table.headings)
        return;
    m_headings = table.headings;
    std::vector<Column<Row>> columns;
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        Column<Row>::Number count = nullptr;
        if (table.counts.contains(i))
            count = [i](const Row& row) {
                bool isNumber = false;
                const double number = row.cells.value(i).toDouble(&isNumber);
                return isNumber ? number : std::numeric_limits<double>::quiet_NaN();
            };
        columns.push_back({m_headings.at(i), [i](const Row& row) { return shownLine(row.cells.value(i)); }, count,
                           [](const Row& row, int role) {
                               return role == AddressRole && !row.thing.kind.isEmpty() ? QVariant::fromValue(row.thing)
                                                                                       : QVariant();
                           }});
    }
    m_model.setRows({});
    m_model.setColumns(std::move(columns));
}

} // namespace assay
