// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace assay {

/// Says where a card that is being dragged will stand: an upright stroke between two cards.
class DropLine final : public QWidget {
    Q_OBJECT

public:
    explicit DropLine(QWidget* parent);

    void showAt(const QRect& card, Qt::Edge side); ///< Left or right of a card.

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace assay
