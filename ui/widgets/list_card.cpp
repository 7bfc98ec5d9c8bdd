// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_card.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace assay {

Card* listCard(QListWidget* list)
{
    list->setFrameShape(QFrame::NoFrame);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, metrics::unit, 1, metrics::unit);
    layout->addWidget(list);
    return card;
}

QListWidgetItem* addListRow(QListWidget& list, const QString& words)
{
    auto* item = new QListWidgetItem(words, &list);
    item->setSizeHint(QSize(0, metrics::tableRow));
    return item;
}

} // namespace assay
