// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOptionMenuItem;

/// How menus, tool tips and the lists of combo boxes look.
namespace assay::paint {

/// The ground of something that lies over the window.
void popup(QPainter& painter, const QRect& rect);

/// One line of a menu: check mark or icon, words, keys, and the arrow of a sub-menu.
void menuItem(QPainter& painter, const QStyleOptionMenuItem& option);

} // namespace assay::paint
