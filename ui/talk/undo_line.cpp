// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/undo_line.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <utility>

namespace assay {

UndoLine::UndoLine(Session& session, QTableView& rows, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_words(textLabel(TextKind::Note, {}))
    , m_button(pushButton(ButtonKind::Secondary, tr("Undo the entry")))
    , m_action(new QAction(m_button->text(), this))
{
    m_words->setObjectName(QStringLiteral("undoOffer"));
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // It gives way to the button.
    m_words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_button->setObjectName(QStringLiteral("undoEntry"));
    m_button->setAccessibleName(m_button->text());
    m_action->setObjectName(QStringLiteral("log-undo"));
    m_action->setShortcut(QKeySequence::Undo);
    m_action->setShortcutContext(Qt::WidgetShortcut); // Where the rows have the focus; in a field it undoes typing.
    rows.addAction(m_action);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::inside);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, m_action, &QAction::trigger);
    connect(m_action, &QAction::triggered, this, &UndoLine::undo);
    show({});
}

UndoLine::~UndoLine()
{
    m_reading.cancel();
}

void UndoLine::setEntry(std::optional<qint64> seq)
{
    if (std::exchange(m_seq, seq) != seq && seq)
        sayWhyNot(tr("Reading entry %1").arg(*seq)); // What stands there is of another entry, which nobody means now.
    read();
}

void UndoLine::read()
{
    m_reading.cancel();
    if (!m_seq)
        return show({});
    m_reading = m_session.fetch<UndoOffer>(
        tr("Reading entry %1").arg(*m_seq), this,
        [seq = *m_seq, actor = m_session.actor, now = m_session.database->clock().now()](db::Connection& connection) {
            return undoing::offerOf(connection, seq, actor, now);
        },
        [this](const UndoOffer& offer) {
            if (m_seq == offer.seq)
                show(offer);
        });
}

void UndoLine::show(const UndoOffer& offer)
{
    QString reason = offer.refusal;
    if (offer.seq == 0)
        reason = tr("choose an entry in the list first");
    if (m_session.database->readOnly())
        reason = m_session.database->readOnlyReason();
    sayWhyNot(reason);
    const QString words = offer.sentence.isEmpty() ? offer.refusal : tr("Undo: %1").arg(offer.sentence);
    m_words->setText(shownText(words));
    m_words->setToolTip(plainToolTip(words));
}

void UndoLine::sayWhyNot(const QString& reason)
{
    setReason(*m_button, reason);
    m_action->setEnabled(reason.isEmpty());
    m_action->setStatusTip(reason);
    m_words->clear();
    m_words->setToolTip({});
}

void UndoLine::undo()
{
    if (!m_seq)
        return;
    m_action->setEnabled(false); // Until it is known what has become of it.
    const auto job = startJob<void>(&m_session.writes,
                                    [database = m_session.database.get(), seq = *m_seq, actor = m_session.actor,
                                     command = newUlid(m_session.database->clock().now())](JobContext<void>&) {
                                        return UndoStore(*database).undo(seq, actor, command);
                                    });
    m_session.jobs.follow(tr("Taking entry %1 back").arg(*m_seq), QFuture<void>(job));
    whenDone(job, this, [this](const Result<>& done) {
        if (done)
            Q_EMIT m_session.events.changed();
        else
            Q_EMIT m_session.events.failed(done.error());
        read();
    });
}

} // namespace assay
