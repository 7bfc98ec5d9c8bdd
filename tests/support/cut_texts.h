// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSplitterHandle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace assay::tests {

/// A widget as its way down from a root: "Card > QLabel#title".
inline QString wayTo(const QWidget& widget, const QWidget& root)
{
    QStringList way;
    for (const QWidget* step = &widget; step && step != &root; step = step->parentWidget()) {
        QString name = QString::fromLatin1(step->metaObject()->className()).remove(QStringLiteral("assay::"));
        if (!step->objectName().isEmpty())
            name += u'#' + step->objectName();
        way.prepend(name);
    }
    return way.join(QStringLiteral(" > "));
}

/// Finds the visible texts below a widget that are cut off without an ellipsis, and what lies outside its parent's view.
/// Classes that elide by themselves are left out: ElidedLabel, Chip, item views, line edits (their placeholders), and what
/// paints its own text (side bar, board, charts).
class CutTexts {
public:
    static QStringList in(const QWidget& root)
    {
        CutTexts found(root);
        for (const QWidget* widget : root.findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(&root))
                continue;
            found.lookAt(*widget);
            found.lookAround(*widget);
        }
        return found.m_lines;
    }

private:
    explicit CutTexts(const QWidget& root)
        : m_root(root)
    {
    }

    void lookAt(const QWidget& widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            lookAtLabel(*label);
        else if (const auto* box = qobject_cast<const QComboBox*>(&widget))
            lookAtBox(*box);
        else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
            lookAtTabs(*tabs);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button && isPlain(*button))
            tellIfWider(widget, button->text(), button->sizeHint().width(), button->width());
    }

    static bool isPlain(const QAbstractButton& button)
    {
        return !button.text().isEmpty()
            && (qobject_cast<const QPushButton*>(&button) || qobject_cast<const QToolButton*>(&button)
                || qobject_cast<const QCheckBox*>(&button) || qobject_cast<const QRadioButton*>(&button));
    }

    void lookAtLabel(const QLabel& label)
    {
        if (label.text().isEmpty())
            return;
        const QRect room =
            label.contentsRect().adjusted(label.margin(), label.margin(), -label.margin(), -label.margin());
        const QFontMetrics type = label.fontMetrics();
        const QSize needed = label.wordWrap()
            ? type.boundingRect(QRect(0, 0, room.width(), QWIDGETSIZE_MAX), Qt::TextWordWrap, label.text()).size()
            : type.size(0, label.text());
        tellIfWider(label, label.text(), needed.width(), room.width());
        if (label.wordWrap() && label.heightForWidth(label.width()) > label.height())
            tell(label, label.text(), label.heightForWidth(label.width()), label.height(), "high");
        else if (needed.height() > room.height())
            tell(label, label.text(), needed.height(), room.height(), "high");
    }

    void lookAtBox(const QComboBox& box)
    {
        if (box.isEditable())
            return;
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.frame = box.hasFrame();
        const int room =
            box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
        for (int i = 0; i < box.count(); ++i)
            tellIfWider(box, box.itemText(i), box.fontMetrics().horizontalAdvance(box.itemText(i)), room);
    }

    void lookAtTabs(const QTabBar& tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            const QRect tab = tabs.tabRect(i);
            tellIfWider(tabs, tabs.tabText(i), tabs.fontMetrics().horizontalAdvance(tabs.tabText(i)), tab.width());
            if (!tabs.usesScrollButtons())
                tellIfWider(tabs, tabs.tabText(i), tab.right() + 1, tabs.width());
        }
    }

    /// Whether a widget keeps to its parent's ground; what a scroll area shows may be larger where it can be scrolled to.
    void lookAround(const QWidget& widget)
    {
        const QWidget* parent = widget.parentWidget();
        if (widget.isWindow() || qobject_cast<const QSplitterHandle*>(&widget))
            return;
        const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
        if (area && area->viewport() == parent) {
            const auto* scroll = qobject_cast<const QScrollArea*>(area);
            if (scroll && scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
                tellIfWider(widget, QStringLiteral("what cannot be scrolled to"), widget.width(), parent->width());
            return;
        }
        const QRect place = widget.geometry();
        if (!parent->rect().contains(place) && !place.isEmpty())
            m_lines << QStringLiteral("%1 lies at %2,%3 %4×%5 on %6×%7")
                           .arg(wayTo(widget, m_root))
                           .arg(place.x())
                           .arg(place.y())
                           .arg(place.width())
                           .arg(place.height())
                           .arg(parent->width())
                           .arg(parent->height());
    }

    void tellIfWider(const QWidget& widget, const QString& text, int needed, int room)
    {
        if (needed > room)
            tell(widget, text, needed, room, "wide");
    }

    void tell(const QWidget& widget, const QString& text, int needed, int room, const char* way)
    {
        m_lines << QStringLiteral("%1 is %2 %3, needs %4: “%5”")
                       .arg(wayTo(widget, m_root))
                       .arg(room)
                       .arg(QLatin1String(way))
                       .arg(needed)
                       .arg(text);
    }

    const QWidget& m_root;
    QStringList m_lines;
};

} // namespace assay::tests
