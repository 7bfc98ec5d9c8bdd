// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace assay {

/// A stack that takes the room it is given, and is as large at least as the page that it shows. A plain one asks every page,
/// hidden ones too, how high it is for a width; where texts wrap in boxes within boxes that takes longer than to paint.
class FillingStack : public QStackedWidget {
public:
    explicit FillingStack(QWidget* parent = nullptr)
        : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }

    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    QSize minimumSizeHint() const override { return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(); }
};

} // namespace assay
