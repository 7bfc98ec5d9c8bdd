// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inspector.h"

#include "core/things/thing.h"
#include "core/things/thing_called.h"
#include "core/things/thing_kind.h"
#include "ui/shell/thing_view.h"
#include "ui/talk/task_steps.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace assay {

Inspector::Inspector(QWidget* parent)
    : QWidget(parent)
    , m_place(new QWidget)
    , m_newTask(iconButton("plus", tr("New task…")))
{
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    setMinimumWidth(260);
    auto* head = new Bar(Qt::BottomEdge);
    head->setFixedHeight(metrics::titleRow);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::between, 0, metrics::inside, 1);
    row->setSpacing(metrics::unit);
    row->addWidget(textLabel(TextKind::Strong, tr("Inspector")));
    row->addStretch();
    m_newTask->setObjectName(QStringLiteral("newTaskFromThing"));
    m_newTask->setToolTip(tr("Make a task from it"));
    m_newTask->setFocusPolicy(Qt::TabFocus);
    connect(m_newTask, &QPushButton::clicked, this, [this] { makeTask(address()); });
    row->addWidget(m_newTask);
    QPushButton* open = pushButton(ButtonKind::Secondary, tr("Open"));
    open->setToolTip(tr("Go to its page"));
    open->setFocusPolicy(Qt::TabFocus);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openAsked(address()); });
    row->addWidget(open);
    QPushButton* closing = iconButton("close", tr("Close the inspector"));
    closing->setFocusPolicy(Qt::TabFocus);
    connect(closing, &QPushButton::clicked, this, &Inspector::close);
    row->addWidget(closing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    auto* inside = new QVBoxLayout(m_place);
    inside->setContentsMargins({});
    layout->addWidget(m_place, 1);
    hide();
}

void Inspector::setSession(Session* session)
{
    close();
    delete std::exchange(m_view, nullptr);
    delete std::exchange(m_steps, nullptr);
    m_session = session;
    if (!session)
        return;
    m_steps = new TaskSteps(*session, *this);
    const bool readOnly = session->database->readOnly();
    m_newTask->setEnabled(!readOnly);
    m_newTask->setToolTip(readOnly ? plainToolTip(session->database->readOnlyReason()) : tr("Make a task from it"));
    m_view = new ThingView(*session);
    m_place->layout()->addWidget(m_view);
}

void Inspector::inspect(const Address& address)
{
    if (!m_session)
        return;
    m_view->show({{}, address.kind, address.key});
    if (isHidden()) {
        show();
        Q_EMIT opened();
    }
}

void Inspector::comment(const CommentPlace& place)
{
    inspect({{}, place.thing.kind, place.thing.uid});
    if (m_session)
        m_view->comment(place);
}

QString Inspector::refusal() const
{
    if (!m_session)
        return tr("no project is open");
    return m_session->database->readOnly() ? tr("the project is read only") : QString();
}

void Inspector::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void Inspector::makeTask(const Address& from)
{
    if (!m_steps || !m_newTask->isEnabled())
        return;
    if (!thingKind(from.kind) || from.key.isEmpty())
        return m_steps->makeNew({}, {});
    m_session->fetch<std::optional<ThingFacts>>(
        tr("Reading a thing"), m_steps, [from](db::Connection& connection) { return thingFacts(connection, from); },
        [this](const std::optional<ThingFacts>& facts) {
            if (facts)
                m_steps->makeNew({facts->address.kind, facts->address.key}, titleWithKey(*facts));
            else
                m_steps->makeNew({}, {}); // It is gone from the project.
        });
}

Address Inspector::address() const
{
    return m_view && !isHidden() ? m_view->address() : Address();
}

void Inspector::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentPalette().surface);
    painter.fillRect(0, 0, 1, height(), currentPalette().line);
}

void Inspector::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace assay
