// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menu_entries.h"

#include "ui/shell/palette_entries.h"
#include "ui/widgets/offered_menu.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QMenu>
#include <QWidgetAction>

#include <algorithm>
#include <memory>

namespace assay {
namespace {

/// A menu writes "&&" for an ampersand.
QString wordsOfMenu(QString text)
{
    return text.replace(QStringLiteral("&&"), QStringLiteral("&"));
}

QString titleOfMenu(const QMenu& menu)
{
    if (!menu.accessibleName().isEmpty())
        return menu.accessibleName();
    const QWidget* owner = menu.parentWidget();
    const auto* button = qobject_cast<const QAbstractButton*>(owner);
    return owner->accessibleName().isEmpty() && button ? wordsOfMenu(button->text()) : owner->accessibleName();
}

class MenuReading {
public:
    explicit MenuReading(const std::vector<QAction*>& known)
        : m_known(known)
    {
    }

    /// `keeper` holds the menu where nothing else does.
    void add(const QMenu& menu, const QString& title, const std::shared_ptr<QMenu>& keeper)
    {
        for (QAction* action : menu.actions()) {
            const bool known = std::find(m_known.begin(), m_known.end(), action) != m_known.end();
            if (known || qobject_cast<const QWidgetAction*>(action)) // A panel of controls is no action.
                continue;
            const QString words =
                QCoreApplication::translate("CommandPalette", "%1: %2").arg(title, wordsOfMenu(action->text()));
            if (action->menu() && action->isEnabled())
                add(*action->menu(), words, keeper);
            else
                addAction(action, words, keeper);
        }
    }

    std::vector<PaletteEntry> take() { return std::move(m_entries); }

private:
    void addAction(QAction* action, const QString& words, const std::shared_ptr<QMenu>& keeper)
    {
        for (PaletteEntry& entry : entriesFor({action}, PaletteEntry::Section::Menus)) {
            entry.title = words;
            entry.id = words;
            entry.choose = [keeper, choose = entry.choose] { choose(); };
            m_entries.push_back(std::move(entry));
        }
    }

    const std::vector<QAction*>& m_known;
    std::vector<PaletteEntry> m_entries;
};

} // namespace

std::vector<PaletteEntry> menuEntries(const QWidget& window, const std::vector<QAction*>& known)
{
    MenuReading reading(known);
    for (const QMenu* menu : window.findChildren<QMenu*>()) {
        const QWidget* owner = menu->parentWidget();
        // One within another is read with that; one that goes when it is closed is made of what is offered below.
        const bool stands =
            owner->isVisible() && !qobject_cast<const QMenu*>(owner) && !menu->testAttribute(Qt::WA_DeleteOnClose);
        if (stands)
            reading.add(*menu, titleOfMenu(*menu), {});
    }
    for (const OfferedMenu* offered : window.findChildren<OfferedMenu*>()) {
        if (!static_cast<const QWidget*>(offered->parent())->isVisible())
            continue;
        const auto menu = std::make_shared<QMenu>();
        offered->fill(*menu);
        reading.add(*menu, offered->title(), menu);
    }
    return reading.take();
}

} // namespace assay
