// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/comment_entry.h"

#include <QAction>
#include <QMenu>

namespace assay {

void addCommentEntry(QMenu& menu, const QWidget& list)
{
    auto* action = list.window()->findChild<QAction*>(QStringLiteral("comment-here"));
    if (!action)
        return;
    if (!menu.isEmpty())
        menu.addSeparator();
    menu.addAction(action); // The same one, so that the palette offers it once.
}

} // namespace assay
