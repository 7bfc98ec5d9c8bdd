// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/field_merge.h"

#include <algorithm>

namespace assay {

std::optional<QString> textIn(const FieldTexts& texts, QStringView field)
{
    const auto found =
        std::find_if(texts.begin(), texts.end(), [field](const FieldText& said) { return said.field == field; });
    return found == texts.end() ? std::nullopt : std::optional(found->text);
}

QStringList differingFields(const FieldTexts& before, const FieldTexts& after)
{
    QStringList fields;
    for (const FieldText& said : after) {
        if (textIn(before, said.field) != said.text)
            fields << said.field;
    }
    return fields;
}

FieldMerge mergeFields(const FieldTexts& base, const FieldTexts& mine, const FieldTexts& theirs)
{
    FieldMerge merge;
    for (const FieldText& said : theirs) {
        const std::optional<QString> before = textIn(base, said.field);
        const QString wanted = textIn(mine, said.field).value_or(said.text);
        const bool isTheirs = wanted == said.text || wanted == before;
        if (!isTheirs && said.text != before)
            merge.conflicts.push_back({said.field, said.text, wanted});
        merge.merged.push_back({said.field, isTheirs ? said.text : wanted});
    }
    return merge;
}

} // namespace assay
