// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/refused_button.h"

#include "ui/widgets/button_reason.h"

#include <QCoreApplication>
#include <QPushButton>

#include <memory>

namespace assay {

void followRefusal(QPushButton& button, Session& session, const ActorRefusal& refusal, const QString& tip)
{
    if (session.database->readOnly())
        return setReason(button, session.database->readOnlyReason());
    const QString reading = QCoreApplication::translate("RefusedButton", "Reading who may");
    setReason(button, reading);
    const auto last = std::make_shared<QFuture<Result<QString>>>();
    const auto read = [&button, &session, refusal, reading, tip, last] {
        last->cancel(); // Two are read at a time: the older could tell last of somebody who acts no more.
        *last = session.fetch<QString>(
            reading, &button,
            [refusal, actor = session.actor](db::Connection& connection) { return refusal(connection, actor); },
            [&button, tip](const QString& reason) { setReason(button, reason, tip); });
    };
    QObject::connect(&session.events, &SessionEvents::changed, &button, read);
    read();
}

} // namespace assay
