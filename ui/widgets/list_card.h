// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QListWidget;
class QListWidgetItem;

namespace assay {

class Card;

/// A list on a card of its own, which it takes; rows are as tables have them where addListRow() made them.
Card* listCard(QListWidget* list);

QListWidgetItem* addListRow(QListWidget& list, const QString& words);

} // namespace assay
