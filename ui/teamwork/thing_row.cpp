// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/thing_row.h"

#include "core/base/shown_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace assay {

QWidget* thingRow(Session& session, const Address& thing, const QString& title, const QString& note)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::inside);
    layout->addWidget(wrappedLabel(TextKind::Body, shownText(title)), 1);
    if (!note.isEmpty())
        layout->addWidget(textLabel(TextKind::Note, note));
    QPushButton* open = pushButton(ButtonKind::Ghost, QCoreApplication::translate("ThingRow", "Open"));
    open->setObjectName(QStringLiteral("open-") + QString::fromUtf8(thing.kind));
    open->setAccessibleName(QCoreApplication::translate("ThingRow", "Open %1").arg(shownText(title)));
    QObject::connect(open, &QPushButton::clicked, &session.events,
                     [&session, thing] { Q_EMIT session.events.openAsked(thing); });
    layout->addWidget(open);
    return row;
}

} // namespace assay
