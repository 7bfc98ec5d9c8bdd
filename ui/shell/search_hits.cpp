// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_hits.h"

#include "core/base/shown_text.h"
#include "core/search/search_sources.h"
#include "ui/models/address_role.h"
#include "ui/models/time_text.h"
#include "ui/shell/search_page.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace assay {
namespace {

QString hitTitle(const SearchHit& hit)
{
    const QString title = shownText(hit.title);
    return hit.key.isEmpty() ? title : hit.key + QStringLiteral(" · ") + title;
}

QVariant hitExtra(const HitRow& row, int role)
{
    if (!row.hit)
        return {};
    if (role == AddressRole)
        return QVariant::fromValue(row.hit->address);
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(hitTitle(*row.hit))) : QVariant();
}

/// A text of hits alone, and another tool tip than their title where there is one.
Column<HitRow> hitColumn(const QString& title, const std::function<QString(const SearchHit&)>& text,
                         const std::function<QString(const SearchHit&)>& tip = {})
{
    return {title,
            [text](const HitRow& row) { return row.hit ? text(*row.hit) : QString(); },
            {},
            [tip](const HitRow& row, int role) {
                return tip && row.hit && role == Qt::ToolTipRole ? QVariant(plainToolTip(tip(*row.hit)))
                                                                 : hitExtra(row, role);
            }};
}

class HeadingDelegate final : public QStyledItemDelegate {
public:
    explicit HeadingDelegate(QTableView& table)
        : QStyledItemDelegate(&table)
        , m_rest(table.itemDelegate())
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.flags() != Qt::NoItemFlags)
            return m_rest->paint(painter, option, index);
        painter->save();
        painter->setFont(uiFont(metrics::small, QFont::DemiBold));
        painter->setPen(currentPalette().muted);
        painter->drawText(option.rect.adjusted(metrics::between, 0, -metrics::between, 0),
                          Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->restore();
    }

private:
    QAbstractItemDelegate* m_rest; ///< Of the table.
};

} // namespace

std::vector<HitRow> groupedHits(const std::vector<SearchHit>& hits)
{
    std::vector<QByteArray> kinds;
    for (const SearchHit& hit : hits) {
        if (std::find(kinds.begin(), kinds.end(), hit.kind) == kinds.end())
            kinds.push_back(hit.kind);
    }
    std::vector<HitRow> rows;
    rows.reserve(hits.size() + kinds.size());
    for (const QByteArray& kind : kinds) {
        const auto isOfKind = [&](const SearchHit& hit) { return hit.kind == kind; };
        const auto count = std::count_if(hits.begin(), hits.end(), isOfKind);
        rows.push_back({std::nullopt, SearchPage::tr("%1 · %2").arg(searchKindTitle(kind)).arg(count)});
        for (const SearchHit& hit : hits) {
            if (isOfKind(hit))
                rows.push_back({hit});
        }
    }
    return rows;
}

HitsModel::HitsModel(const Clock& clock)
{
    const auto kind = [](const HitRow& row) { return row.hit ? searchKindTitle(row.hit->kind) : row.heading; };
    setColumns({{SearchPage::tr("Kind"), kind, {}, hitExtra},
                hitColumn(SearchPage::tr("Name"), hitTitle),
                hitColumn(
                    SearchPage::tr("In its text"), [](const SearchHit& hit) { return shownText(hit.excerpt); },
                    [](const SearchHit& hit) { return shownText(hit.excerpt); }),
                hitColumn(SearchPage::tr("State"), [](const SearchHit& hit) { return hit.state; }),
                hitColumn(SearchPage::tr("Owner"), [](const SearchHit& hit) { return shownText(hit.owner); }),
                hitColumn(
                    SearchPage::tr("Changed"),
                    [&clock](const SearchHit& hit) { return relativeTime(hit.changedAt, clock.now()); },
                    [](const SearchHit& hit) { return exactTime(hit.changedAt); })});
}

Qt::ItemFlags HitsModel::flags(const QModelIndex& index) const
{
    return index.isValid() && !row(index.row()).hit ? Qt::NoItemFlags : TableModel<HitRow>::flags(index);
}

void HitsModel::spread(QTableView& table) const
{
    table.clearSpans();
    for (int line = 0; line < rowCount(); ++line) {
        if (!row(line).hit)
            table.setSpan(line, 0, 1, columnCount());
    }
}

void HitsModel::giveHeadings(QTableView& table)
{
    table.setItemDelegateForColumn(0, new HeadingDelegate(table));
}

} // namespace assay
