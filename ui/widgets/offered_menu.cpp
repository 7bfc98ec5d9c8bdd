// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/offered_menu.h"

#include <QMenu>

namespace assay {

OfferedMenu::OfferedMenu(QWidget& owner, std::function<QString()> title, Fill fill)
    : QObject(&owner)
    , m_owner(owner)
    , m_title(std::move(title))
    , m_fill(std::move(fill))
{
}

void OfferedMenu::fill(QMenu& menu) const
{
    menu.setObjectName(objectName());
    menu.setAccessibleName(title());
    menu.setToolTipsVisible(true); // Why an entry cannot be chosen.
    m_fill(menu);
}

QMenu* OfferedMenu::make() const
{
    auto* menu = new QMenu(&m_owner);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    return menu;
}

void OfferedMenu::popup(const QPoint& globalPosition) const
{
    QMenu* menu = make();
    if (menu->isEmpty())
        menu->deleteLater();
    else
        menu->popup(globalPosition);
}

void OfferedMenu::popupAbove(const QPoint& globalPosition) const
{
    QMenu* menu = make();
    menu->popup(globalPosition - QPoint(0, menu->sizeHint().height()));
}

} // namespace assay
