// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/past/past_texts.h"

#include "core/merge/newer_texts.h"

namespace assay::past {

TextsThen textsOn(const Trail& whole, FieldTexts now, qint64 at)
{
    TextsThen then{std::move(now), {}};
    for (auto entry = whole.rbegin(); entry != whole.rend(); ++entry) {
        if (entry->at <= at)
            continue;
        const FieldTexts former = merging::formerTexts(*entry);
        const QStringList changed = merging::changedFields(*entry);
        for (FieldText& said : then.texts) {
            if (const std::optional<QString> before = textIn(former, said.field)) {
                said.text = *before;
                then.lost.erase(said.field);
            } else if (changed.contains(said.field)) {
                said.text.clear();
                then.lost[said.field] = entry->at;
            }
        }
    }
    return then;
}

} // namespace assay::past
