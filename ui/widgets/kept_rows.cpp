// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kept_rows.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLayout>
#include <QPointer>
#include <QTextBrowser>
#include <QVariant>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

namespace assay {
namespace {

constexpr char heldHeightProperty[] = "heldHeight"; ///< What the least height was before the rows went.

/// A widget of the rows, known by what it is called and by how many before it are called the same.
struct RowPart {
    QString name;
    int before = 0;
    int row = 0;
};

/// Words that somebody has chosen in a part.
struct ChosenWords {
    RowPart part;
    int from = 0;
    int to = 0;
};

struct RowsPlace {
    std::optional<RowPart> keys; ///< Where they went.
    std::vector<ChosenWords> words;
};

using RowWidgets = std::vector<std::pair<QWidget*, int>>; ///< Each with its row.

RowWidgets widgetsIn(const QLayout& rows)
{
    RowWidgets found;
    for (int row = 0; row < rows.count(); ++row) {
        QWidget* widget = rows.itemAt(row)->widget();
        if (!widget)
            continue;
        found.emplace_back(widget, row);
        for (QWidget* inside : widget->findChildren<QWidget*>())
            found.emplace_back(inside, row);
    }
    return found;
}

QString rowPartName(const QWidget& widget)
{
    QString words = widget.accessibleName();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        words = label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        words += u'/' + button->text();
    else if (const auto* text = qobject_cast<const QTextBrowser*>(&widget))
        words = text->toPlainText();
    return QString::fromLatin1(widget.metaObject()->className()) + u'/' + widget.objectName() + u'/' + words;
}

RowPart partAt(const RowWidgets& widgets, std::size_t place)
{
    RowPart part{rowPartName(*widgets[place].first), 0, widgets[place].second};
    for (std::size_t i = 0; i < place; ++i)
        part.before += rowPartName(*widgets[i].first) == part.name ? 1 : 0;
    return part;
}

/// Null where it is not there any more.
QWidget* widgetOf(const RowWidgets& widgets, const RowPart& part)
{
    int before = 0;
    for (const auto& [widget, row] : widgets) {
        if (rowPartName(*widget) == part.name && before++ == part.before)
            return widget;
    }
    return nullptr;
}

bool takesKeys(const QWidget& widget)
{
    return widget.isEnabled() && widget.isVisible() && widget.focusPolicy() != Qt::NoFocus;
}

std::optional<ChosenWords> wordsChosenIn(const RowWidgets& widgets, std::size_t place)
{
    const QWidget* widget = widgets[place].first;
    if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->hasSelectedText()) {
        const int from = label->selectionStart();
        return ChosenWords{partAt(widgets, place), from, from + static_cast<int>(label->selectedText().size())};
    }
    if (const auto* text = qobject_cast<const QTextBrowser*>(widget); text && text->textCursor().hasSelection())
        return ChosenWords{partAt(widgets, place), text->textCursor().anchor(), text->textCursor().position()};
    return std::nullopt;
}

void choose(QWidget& widget, const ChosenWords& words)
{
    if (auto* label = qobject_cast<QLabel*>(&widget))
        return label->setSelection(words.from, words.to - words.from);
    auto& text = static_cast<QTextBrowser&>(widget);
    QTextCursor cursor = text.textCursor();
    cursor.setPosition(words.from);
    cursor.setPosition(words.to, QTextCursor::KeepAnchor);
    text.setTextCursor(cursor);
}

RowsPlace placeIn(const RowWidgets& widgets, const QWidget* focus)
{
    RowsPlace place;
    for (std::size_t i = 0; i < widgets.size(); ++i) {
        if (widgets[i].first == focus)
            place.keys = partAt(widgets, i);
        if (const std::optional<ChosenWords> words = wordsChosenIn(widgets, i))
            place.words.push_back(*words);
    }
    return place;
}

bool isLike(const QWidget& widget, const RowPart& part)
{
    return part.name.startsWith(QLatin1String(widget.metaObject()->className()) + u'/');
}

/// The part itself; where it is gone or takes no keys any more, one like it in its row, else the first that takes them from
/// there on, else the last one.
QWidget* keysAt(const RowWidgets& widgets, const RowPart& part)
{
    if (QWidget* same = widgetOf(widgets, part); same && takesKeys(*same))
        return same;
    QWidget* next = nullptr;
    QWidget* last = nullptr;
    for (const auto& [widget, row] : widgets) {
        if (!takesKeys(*widget) || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        if (row == part.row && isLike(*widget, part))
            return widget;
        last = widget;
        next = next || row < part.row ? next : widget;
    }
    return next ? next : last;
}

void showRows(const QLayout& rows)
{
    for (int row = 0; row < rows.count(); ++row) {
        QWidget* widget = rows.itemAt(row)->widget();
        if (widget && !(widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide)))
            widget->show(); // Layouts do so only after they have been laid out without it.
    }
}

void setLeastHeight(QWidget& around, int height)
{
    around.setMinimumSize(around.minimumWidth(), height);
}

void putBack(QLayout& rows, const RowsPlace& place)
{
    showRows(rows);
    if (!place.keys && place.words.empty())
        return;
    const RowWidgets widgets = widgetsIn(rows);
    for (const ChosenWords& words : place.words) {
        if (QWidget* same = widgetOf(widgets, words.part))
            choose(*same, words);
    }
    if (!place.keys || rows.parentWidget()->window()->focusWidget())
        return; // Somebody had another place in mind for them.
    if (QWidget* keys = keysAt(widgets, *place.keys))
        keys->setFocus();
}

} // namespace

void keepRows(QLayout& rows)
{
    QWidget* around = rows.parentWidget();
    if (!around || !around->isVisible() || rows.isEmpty())
        return;
    QWidget* focus = around->window()->focusWidget();
    const RowsPlace place = placeIn(widgetsIn(rows), focus);
    const bool holds = !around->property(heldHeightProperty).isValid();
    const int held = around->height();
    if (holds) {
        around->setProperty(heldHeightProperty, around->minimumHeight());
        setLeastHeight(*around, held);
    }
    QMetaObject::invokeMethod(
        around,
        [around, holds, held, place, rows = QPointer(&rows)] {
            if (rows)
                putBack(*rows, place);
            if (!holds)
                return;
            if (around->minimumHeight() == held)
                setLeastHeight(*around, around->property(heldHeightProperty).toInt());
            around->setProperty(heldHeightProperty, {});
        },
        Qt::QueuedConnection);
    if (place.keys)
        focus->clearFocus(); // Hidden with it, its row would hand the keys on, and the page would scroll there.
}

} // namespace assay
