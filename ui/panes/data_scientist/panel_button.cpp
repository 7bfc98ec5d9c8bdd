// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/panel_button.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QMenu>
#include <QWidgetAction>

namespace assay {

QPushButton* panelButton(QWidget* panel)
{
    QPushButton* button = pushButton(ButtonKind::Secondary, {});
    auto* menu = new QMenu(button);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(panel);
    menu->addAction(action);
    QObject::connect(menu, &QMenu::aboutToShow, panel, [panel] {
        if (QWidget* first = panel->focusProxy())
            first->setFocus();
    });
    QObject::connect(button, &QPushButton::clicked, menu,
                     [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height() + metrics::unit))); });
    return button;
}

} // namespace assay
