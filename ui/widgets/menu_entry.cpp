// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menu_entry.h"

#include "core/base/shown_text.h"
#include "ui/widgets/text_label.h"

#include <QAction>

namespace assay {

void allowEntry(QAction& entry, const QString& refusal)
{
    entry.setEnabled(refusal.isEmpty());
    entry.setToolTip(refusal.isEmpty() ? QString() : plainToolTip(refusal));
    entry.setStatusTip(refusal);
}

QString menuText(const QString& name)
{
    return shownText(name).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace assay
