// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/risk_map.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int cellGap = 3;
constexpr int cellPadding = 10;
constexpr int countHeight = 30;
constexpr int nameLine = 17;
constexpr int narrowestCell = 96;
constexpr int lowestCell = 84;
constexpr int highestCell = 168;
constexpr int tableShare = 1000; ///< Of the height: what lies under the table gets only what it has no use for.
constexpr double faintest = 0.08;
constexpr double strongest = 0.34;

Tone toneOf(RiskTier tier)
{
    return tier == RiskTier::High ? Tone::Bad : tier == RiskTier::Medium ? Tone::Warn : Tone::Ok;
}

/// Names from the top down, as many as fit; the last line counts those that do not.
QStringList linesThatFit(const QStringList& names, int room)
{
    const int most = room / nameLine;
    if (names.size() <= most)
        return names;
    QStringList lines = names.mid(0, std::max(0, most - 1));
    if (most > 0)
        lines.append(RiskMap::tr("and %1 more").arg(names.size() - lines.size()));
    return lines;
}

class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colors = currentPalette();
        const auto& matrix = *static_cast<const RiskMatrix*>(index.model());
        const QStringList& names = matrix.titles(index);
        const bool focus = option.widget->hasFocus() && (option.state & QStyle::State_Selected);
        const QRect box = option.rect.adjusted(cellGap, cellGap, -cellGap, -cellGap);
        QColor ground = colors.ground;
        if (!names.isEmpty()) {
            const double heat = static_cast<double>(names.size()) / static_cast<double>(matrix.most());
            ground = blended(colors.mark(toneOf(RiskMatrix::tierAt(index.row()))), colors.surface,
                             faintest + heat * (strongest - faintest));
        }
        const bool hovered = option.state & QStyle::State_MouseOver;
        painter->save();
        paint::box(*painter, box, metrics::buttonRadius, ground,
                   focus         ? colors.accent
                       : hovered ? colors.faint
                                 : QColor());
        if (focus)
            paint::box(*painter, box.adjusted(1, 1, -1, -1), metrics::buttonRadius - 1, QColor(), colors.accent);
        paintWords(*painter, box.adjusted(cellPadding, cellPadding - 4, -cellPadding, -cellPadding + 4), names);
        painter->restore();
    }

private:
    static void paintWords(QPainter& painter, const QRect& inside, const QStringList& names)
    {
        const Palette& colors = currentPalette();
        painter.setFont(uiFont(names.isEmpty() ? metrics::body : metrics::figure - 3, QFont::DemiBold));
        painter.setPen(names.isEmpty() ? colors.muted : colors.text);
        painter.drawText(QRect(inside.left(), inside.top(), inside.width(), countHeight),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         names.isEmpty() ? QStringLiteral("–") : QString::number(names.size()));
        painter.setFont(uiFont(metrics::note));
        painter.setPen(colors.text);
        QRect line(inside.left(), inside.top() + countHeight, inside.width(), nameLine);
        for (const QString& name : linesThatFit(names, inside.height() - countHeight)) {
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(name, Qt::ElideRight, line.width()));
            line.translate(0, nameLine);
        }
    }
};

/// The tiers, in words that stand free.
class TierHeader final : public QHeaderView {
public:
    explicit TierHeader(QWidget* parent)
        : QHeaderView(Qt::Vertical, parent)
    {
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const QRect inside = rect.adjusted(metrics::inside, 0, -metrics::inside, 0);
        painter->save();
        painter->setFont(uiFont(metrics::note, QFont::DemiBold));
        painter->setPen(currentPalette().text);
        const QString word = model()->headerData(section, Qt::Vertical).toString();
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(word, Qt::ElideRight, inside.width()));
        painter->restore();
    }
};

} // namespace

RiskMap::RiskMap(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableView)
{
    m_table->setObjectName(QStringLiteral("riskMap"));
    m_table->setAccessibleName(tr("Use cases by risk and stage"));
    m_table->setVerticalHeader(new TierHeader(m_table));
    m_table->setModel(&m_matrix);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->findChild<QAbstractButton*>()->setAccessibleName(tr("Risk and stage"));
    m_table->installEventFilter(this);
    for (QHeaderView* header : {m_table->horizontalHeader(), m_table->verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Stretch);
        header->setHighlightSections(false);
        header->setSectionsClickable(false);
    }
    m_table->horizontalHeader()->setMinimumSectionSize(narrowestCell);
    m_table->verticalHeader()->setMinimumSectionSize(lowestCell);
    m_table->setMaximumHeight(m_matrix.rowCount() * highestCell + m_table->horizontalHeader()->sizeHint().height());
    m_table->setCurrentIndex(m_matrix.index(0, 0));
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(metrics::inside, metrics::between, metrics::inside, metrics::inside);
    QLabel* words = wrappedLabel(
        TextKind::Muted,
        tr("Use cases by the risk tier that people gave them and the stage they are at. A cell leads to its use cases "
           "on the board."));
    words->setContentsMargins(metrics::unit, 0, metrics::unit, 0);
    inside->addWidget(words);
    inside->addWidget(m_table, tableShare);
    inside->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::page, 14, metrics::page, 14);
    layout->addWidget(card, 1);
    connect(m_table, &QTableView::clicked, this, &RiskMap::choose);
}

void RiskMap::setCards(const std::vector<PortfolioCard>& cards)
{
    m_matrix.setCards(cards);
}

void RiskMap::choose(const QModelIndex& cell)
{
    if (cell.isValid() && !m_matrix.titles(cell).isEmpty())
        Q_EMIT chosen(RiskMatrix::tierAt(cell.row()), RiskMatrix::stageAt(cell.column()));
}

bool RiskMap::eventFilter(QObject* watched, QEvent* event)
{
    const bool enters = watched == m_table && event->type() == QEvent::KeyPress
        && (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Return
            || static_cast<QKeyEvent*>(event)->key() == Qt::Key_Enter);
    if (!enters)
        return QWidget::eventFilter(watched, event);
    choose(m_table->currentIndex());
    return true;
}

} // namespace assay
