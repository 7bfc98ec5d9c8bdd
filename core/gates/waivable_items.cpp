// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gates/waivable_items.h"

#include "core/audit/audit_facts.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace assay::usecases {
namespace {

struct WaivableItem {
    const char* word;
    const char* title;
    const char* gate; ///< The only one that asks for it; empty where several do.
};

constexpr std::array WaivableItems{
    WaivableItem{"evaluation-plan", QT_TRANSLATE_NOOP("Text", "an evaluation plan that is agreed on"), ""},
    WaivableItem{"contact-rota", QT_TRANSLATE_NOOP("Text", "a user contact rota"), "G1"},
    WaivableItem{"risk-word", QT_TRANSLATE_NOOP("Text", "model risk's word on the framing"), "G1"},
    WaivableItem{"approved-release",
                 QT_TRANSLATE_NOOP("Text", "a release that is approved, with the signatures that its policy asks for"),
                 "G2"},
    WaivableItem{"findings", QT_TRANSLATE_NOOP("Text", "no grave finding that is open"), "G2"},
    WaivableItem{"live-release",
                 QT_TRANSLATE_NOOP("Text", "a release that is live in production, by a recorded deployment"), "G3"}};

const WaivableItem* waivableItem(const QString& word)
{
    const auto found = std::find_if(WaivableItems.begin(), WaivableItems.end(),
                                    [&word](const WaivableItem& item) { return word == QLatin1StringView(item.word); });
    return found == WaivableItems.end() ? nullptr : &*found;
}

} // namespace

QString waivableTitle(const QString& word)
{
    const WaivableItem* item = waivableItem(word);
    return item ? Text::tr(item->title) : word;
}

std::optional<Gate> waivedGate(const AuditEntry& entry)
{
    if (const auto said = gateFromString(audit::factText(entry, QLatin1StringView("gate"))))
        return said;
    const WaivableItem* item = waivableItem(audit::factText(entry, QLatin1StringView("item")));
    return item ? gateFromString(QString::fromLatin1(item->gate)) : std::nullopt;
}

QByteArray waivedGateSql()
{
    QByteArray said;
    for (const Gate gate : gates()) {
        const QByteArray word = toString(gate).toLatin1();
        said += " WHEN CAST(a.body AS TEXT) LIKE '%\"gate\":\"" + word + "\"%' THEN '" + word + '\'';
    }
    QByteArray usual;
    for (const WaivableItem& item : WaivableItems)
        usual += QByteArray(" WHEN '") + item.word + "' THEN '" + item.gate + '\'';
    return "coalesce((SELECT CASE" + said
        + " END FROM audit_event a WHERE a.entity = 'gate_waiver' AND a.entity_id = w.uid), CASE w.item" + usual
        + " ELSE '' END)";
}

} // namespace assay::usecases
