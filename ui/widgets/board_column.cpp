// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/board_column.h"

#include "ui/models/kept_place.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/board_delegate.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int headerHeight = 36;

QColor columnGround()
{
    const Palette& colors = currentPalette();
    return colors.dark ? blended(colors.surface, colors.ground, 0.5) : blended(colors.text, colors.ground, 0.045);
}

} // namespace

/// Dims a column that cannot take the dragged card, and says why.
class BoardColumn::Veil final : public QWidget {
public:
    explicit Veil(BoardColumn& column)
        : QWidget(&column)
        , m_column(column)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QColor ground = columnGround();
        ground.setAlphaF(0.82F);
        paint::box(painter, rect(), metrics::cardRadius, ground, QColor());
        painter.setFont(uiFont(metrics::note, QFont::Medium));
        const QRect room = rect().adjusted(2 * metrics::inside, headerHeight + metrics::between, -2 * metrics::inside,
                                           -metrics::inside);
        constexpr int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
        const QRect text = painter.boundingRect(room, flags, m_column.m_reason);
        const Palette& colors = currentPalette();
        paint::box(painter, QRectF(room.left() - 6, text.top() - 6, room.width() + 12, text.height() + 12),
                   metrics::buttonRadius, colors.raised, colors.line);
        painter.setPen(colors.text);
        painter.drawText(room, flags, m_column.m_reason);
    }

private:
    BoardColumn& m_column;
};

BoardColumn::BoardColumn(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_view(new QListView)
    , m_veil(new Veil(*this))
{
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new BoardDelegate(m_view));
    m_view->setAccessibleName(title);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->viewport()->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, headerHeight, 0, 4);
    layout->addWidget(m_view);
    m_veil->raise();
}

void BoardColumn::setCards(std::vector<BoardCard> cards)
{
    if (m_model.holds(cards))
        return;
    keepPlace(*m_view, [&] { m_model.setCards(std::move(cards)); });
    m_view->setAccessibleDescription(m_model.rowCount() == 1 ? tr("1 card") : tr("%1 cards").arg(m_model.rowCount()));
    update();
}

QString BoardColumn::current() const
{
    return m_view->currentIndex().data(Qt::UserRole).toString();
}

bool BoardColumn::setCurrent(const QString& id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        m_view->setCurrentIndex(m_model.index(row));
    return row >= 0;
}

void BoardColumn::setReception(Reception reception, const QString& reason)
{
    if (reception == m_reception && reason == m_reason)
        return;
    m_reception = reception;
    m_reason = reason;
    m_veil->setVisible(reception == Reception::Refusing);
    m_veil->update();
    update();
}

/// The view itself waits a while before it measures its cards for a new width.
bool BoardColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        m_view->doItemsLayout();
    return QWidget::eventFilter(watched, event);
}

void BoardColumn::resizeEvent(QResizeEvent* event)
{
    m_veil->setGeometry(rect());
    QWidget::resizeEvent(event);
}

void BoardColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& colors = currentPalette();
    const bool open = m_reception == Reception::Open || m_reception == Reception::Under;
    const QColor ground =
        m_reception == Reception::Under ? blended(colors.accent, columnGround(), 0.1) : columnGround();
    paint::box(painter, rect(), metrics::cardRadius, ground, open ? colors.accent : QColor());
    const QRect head(12, 0, width() - 24, headerHeight);
    const QString count = QString::number(m_model.rowCount());
    painter.setFont(uiFont(metrics::body));
    painter.setPen(colors.faint);
    drawFigure(painter, head, Qt::AlignRight, count);
    const int room = head.width() - static_cast<int>(figureWidth(painter.font(), count)) - metrics::inside;
    painter.setFont(uiFont(metrics::body, QFont::DemiBold));
    painter.setPen(colors.text);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, room));
}

} // namespace assay
