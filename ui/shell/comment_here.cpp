// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/comment_here.h"

#include "core/base/shown_text.h"
#include "ui/shell/inspector.h"
#include "ui/widgets/markdown_view.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace assay {
namespace {

QString menuWords(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}

/// Whether a widget brings up a menu of its own, as a list with more to offer does, and a text field.
bool hasOwnMenu(const QWidget& widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    const QWidget& whole = area && area->viewport() == &widget ? *area : widget;
    const auto* label = qobject_cast<const QLabel*>(&whole);
    const bool isCopied = label && (label->textInteractionFlags() & Qt::TextSelectableByMouse);
    const bool isField = qobject_cast<const QLineEdit*>(&whole) || qobject_cast<const QPlainTextEdit*>(&whole);
    return isCopied || isField || whole.contextMenuPolicy() != Qt::DefaultContextMenu;
}

/// The text that is read, and copied from, at a widget; null where there is none.
MarkdownView* readText(QWidget& widget)
{
    if (auto* view = qobject_cast<MarkdownView*>(&widget))
        return view;
    return qobject_cast<MarkdownView*>(widget.parentWidget());
}

} // namespace

CommentHere::CommentHere(QWidget& pages, QAction& action, Inspector& inspector)
    : QObject(&pages)
    , m_pages(pages)
    , m_action(&action)
    , m_inspector(&inspector)
{
    connect(&action, &QAction::triggered, this, &CommentHere::comment);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { remember(now); });
    qApp->installEventFilter(this);
    update();
}

void CommentHere::remember(QWidget* focus)
{
    if (focus && m_pages.isAncestorOf(focus))
        m_at = focus; // What lies over the page, such as the palette, asks about what had the keyboard before.
    update();
}

std::vector<OfferedPlace> CommentHere::placesAt(QWidget& widget, std::optional<QPoint> mouse) const
{
    for (QWidget* each = &widget; each && m_pages.isAncestorOf(each); each = each->parentWidget()) {
        if (const auto* view = qobject_cast<QAbstractItemView*>(each)) {
            const QModelIndex index =
                mouse ? view->indexAt(view->viewport()->mapFromGlobal(*mouse)) : view->currentIndex();
            const std::optional<CommentPlace> place = commentPlaceOf(index);
            return place ? std::vector<OfferedPlace>{{*place}} : std::vector<OfferedPlace>();
        }
        if (const auto* spot = dynamic_cast<CommentSpot*>(each)) {
            std::vector<OfferedPlace> places = spot->commentPlaces(widget, mouse);
            if (!places.empty())
                return places;
        }
    }
    return {};
}

QString CommentHere::refusal() const
{
    return m_inspector ? m_inspector->refusal() : QString();
}

void CommentHere::update()
{
    if (!m_action)
        return;
    QString why = refusal();
    if (why.isEmpty() && (!m_at || !m_at->isVisible() || placesAt(*m_at, {}).empty()))
        why = tr("go to a row of a table, a paragraph of a report or a chart first");
    m_action->setEnabled(why.isEmpty());
    m_action->setStatusTip(why);
}

void CommentHere::comment()
{
    if (!m_at || !refusal().isEmpty())
        return;
    choose(placesAt(*m_at, {}), *m_at);
}

void CommentHere::choose(const std::vector<OfferedPlace>& places, QWidget& over)
{
    if (places.empty() || !m_inspector)
        return;
    if (places.size() == 1)
        return m_inspector->comment(places.front().place);
    auto* menu = new QMenu(&over);
    menu->setObjectName(QStringLiteral("commentPlaces"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("What to comment on"));
    for (const OfferedPlace& offered : places) {
        QAction* entry = menu->addAction(menuWords(shownText(offered.words)));
        connect(entry, &QAction::triggered, m_inspector,
                [to = m_inspector, place = offered.place] { to->comment(place); });
    }
    menu->popup(over.mapToGlobal(over.rect().center()));
}

bool CommentHere::isAsked(const QKeyEvent& event) const
{
    return m_action && m_action->shortcut() == QKeySequence(event.keyCombination());
}

bool CommentHere::showMenu(QWidget& widget, const QContextMenuEvent& event)
{
    const bool byKey = event.reason() == QContextMenuEvent::Keyboard;
    const std::optional<QPoint> mouse = byKey ? std::nullopt : std::optional(event.globalPos());
    const std::vector<OfferedPlace> places = placesAt(widget, mouse);
    if (places.empty())
        return false;
    remember(&widget); // Where the action of the palette is about from now on, too.
    MarkdownView* text = readText(widget);
    QMenu* menu = text ? text->createStandardContextMenu() : new QMenu(&widget);
    menu->setObjectName(QStringLiteral("commentMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (!menu->isEmpty())
        menu->addSeparator();
    QAction* entry = menu->addAction(tr("Comment here…"));
    entry->setObjectName(QStringLiteral("commentHere"));
    entry->setEnabled(refusal().isEmpty());
    entry->setToolTip(refusal());
    connect(entry, &QAction::triggered, this, [this, places, over = QPointer<QWidget>(&widget)] {
        if (over)
            choose(places, *over);
    });
    menu->popup(event.globalPos());
    return true;
}

bool CommentHere::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isAsked(*static_cast<QKeyEvent*>(event)))
        update(); // What is current may have changed without the focus.
    if (event->type() != QEvent::ContextMenu)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || !m_pages.isAncestorOf(widget))
        return false;
    if (hasOwnMenu(*widget)) {
        remember(widget); // That menu may hold the action.
        return false;
    }
    return showMenu(*widget, *static_cast<QContextMenuEvent*>(event));
}

} // namespace assay
