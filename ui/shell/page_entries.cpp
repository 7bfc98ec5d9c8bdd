// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_entries.h"

#include "ui/widgets/button_words.h"
#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QPointer>

#include <map>
#include <set>

namespace assay {
namespace {

void addViews(Page& page, std::vector<PaletteEntry>& entries)
{
    const QStringList titles = page.tabTitles();
    for (int tab = 0; tab < titles.size(); ++tab) {
        const QString words =
            QCoreApplication::translate("CommandPalette", "%1: %2").arg(page.accessibleName(), titles.at(tab));
        entries.push_back({PaletteEntry::Section::Page, words, words, {}, true, [target = QPointer<Page>(&page), tab] {
                               if (target)
                                   target->setCurrentTab(tab);
                           }});
    }
}

PaletteEntry entryOf(QAbstractButton* button)
{
    const QString words = wordsOf(*button);
    return {PaletteEntry::Section::Page,
            words,
            words,
            button->isEnabled() ? QString() : tipOf(*button),
            button->isEnabled(),
            [target = QPointer<QAbstractButton>(button)] {
                if (target)
                    target->click();
            }};
}

} // namespace

std::vector<PaletteEntry> pageEntries(const QWidget& shown, const std::vector<PaletteEntry>& entries)
{
    std::vector<PaletteEntry> found;
    for (Page* page : shown.findChildren<Page*>()) {
        if (page->isVisible())
            addViews(*page, found);
    }
    std::set<QString> offered;
    for (const PaletteEntry& entry : entries)
        offered.insert(entry.title);
    std::map<QString, std::vector<QAbstractButton*>> named; // One of several alike cannot be told by its name.
    for (QAbstractButton* button : shown.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !wordsOf(*button).isEmpty() && !offered.contains(wordsOf(*button)))
            named[wordsOf(*button)].push_back(button);
    }
    for (const auto& [words, buttons] : named) {
        if (buttons.size() == 1)
            found.push_back(entryOf(buttons.front()));
    }
    return found;
}

} // namespace assay
