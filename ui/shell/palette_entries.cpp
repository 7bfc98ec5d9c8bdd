// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_entries.h"

#include "core/base/shown_text.h"
#include "core/base/text.h"
#include "core/things/thing_kind.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>

namespace assay {
namespace {

/// The last of an action's shortcuts: the one made of letters where there are several.
QString hintFor(const QAction& action)
{
    if (!action.isEnabled())
        return action.statusTip();
    const QList<QKeySequence> all = action.shortcuts();
    return all.isEmpty() ? QString() : shortcutText(all.constLast());
}

QString idOf(const QAction& action)
{
    return action.objectName().isEmpty() ? action.text() : action.objectName();
}

} // namespace

QString shortcutText(const QKeySequence& keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    text.replace(QLatin1String(", "), QLatin1String(" "));
    for (qsizetype at = text.indexOf(u'+'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'+', at + 1))
        text[at] = u' '; // A plus at the end is the key itself.
    return text;
}

std::vector<PaletteEntry> entriesFor(const std::vector<QAction*>& actions, PaletteEntry::Section section)
{
    std::vector<PaletteEntry> entries;
    for (QAction* action : actions) {
        if (action->isVisible() && !action->isSeparator())
            entries.push_back({section, idOf(*action), action->text(), hintFor(*action), action->isEnabled(),
                               [target = QPointer<QAction>(action)] {
                                   if (target)
                                       target->trigger();
                               }});
    }
    return entries;
}

std::vector<PaletteEntry> entriesFor(const FoundThings& found, const std::function<void(const Address&)>& go)
{
    std::vector<PaletteEntry> entries;
    for (const FoundThing& thing : found.things) {
        const ThingKind* kind = thingKind(thing.address.kind);
        const QString word = kind ? kind->title() : QString();
        const QString hint = thing.note.isEmpty()
            ? word
            : QCoreApplication::translate("CommandPalette", "%1 · %2").arg(word, shownText(thing.note));
        entries.push_back({PaletteEntry::Section::GoTo, linkOf(thing.address), shownText(thing.title), hint, true,
                           [go, address = thing.address] { go(address); }});
    }
    return entries;
}

PaletteEntry entryFor(const Address& place, std::function<void()> go)
{
    const QString link = linkOf(place);
    return {PaletteEntry::Section::GoTo, link, shownText(link), Text::tr("Open the address"), true, std::move(go)};
}

} // namespace assay
