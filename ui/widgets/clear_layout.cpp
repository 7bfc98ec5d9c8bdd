// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clear_layout.h"

#include "ui/widgets/kept_rows.h"

#include <QLayout>
#include <QWidget>

namespace assay {

void clearLayout(QLayout& layout)
{
    keepRows(layout);
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace assay
