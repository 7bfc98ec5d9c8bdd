// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_label.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int headRow = 24; ///< A heading, and a button at its end.

} // namespace

Card::Card(QWidget* parent)
    : QWidget(parent)
{
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& colors = currentPalette();
    paint::box(painter, rect(), metrics::cardRadius, colors.surface, colors.line);
}

Bar::Bar(Qt::Edge lineAt, QWidget* parent)
    : QWidget(parent)
    , m_lineAt(lineAt)
{
}

void Bar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& colors = currentPalette();
    if (!qobject_cast<Card*>(parentWidget())) // In a card, the card's own ground shows, with its round corners.
        painter.fillRect(rect(), colors.surface);
    painter.fillRect(0, m_lineAt == Qt::TopEdge ? 0 : height() - 1, width(), 1, colors.line);
}

Card* figureCard(const QString& caption, const QString& figure, const QString& note, QWidget* parent)
{
    auto* card = new Card(parent);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(15, 12, 15, 12);
    layout->setSpacing(3);
    layout->addWidget(elidedLabel(TextKind::Caption, caption));
    layout->addWidget(textLabel(TextKind::Figure, figure));
    layout->addWidget(elidedLabel(TextKind::Note, note));
    card->setAccessibleName(QStringLiteral("%1: %2").arg(caption, figure));
    return card;
}

Card* headedCard(const QString& title, QBoxLayout*& content, QWidget* note, QWidget* end)
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, metrics::between, 14, metrics::between);
    layout->setSpacing(metrics::inside);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::inside);
    if (qobject_cast<QPushButton*>(
            end)) { // The headings of cards beside each other stand on one line, as do their rows.
        layout->setContentsMargins(14, metrics::between - metrics::unit, 14, metrics::between);
        layout->setSpacing(metrics::inside - metrics::unit);
        head->addStrut(headRow);
        end->setFixedHeight(headRow);
    }
    head->addWidget(textLabel(TextKind::Strong, title));
    if (note)
        head->addWidget(note);
    head->addStretch();
    if (end)
        head->addWidget(end);
    layout->addLayout(head);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(metrics::between);
    layout->addLayout(rows);
    content = rows;
    return card;
}

} // namespace assay
