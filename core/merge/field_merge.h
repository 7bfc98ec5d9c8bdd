// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace assay {

/// What a thing says in one of its fields.
struct FieldText {
    QString field; ///< "problem": the word that the log has for it.
    QString text;

    bool operator==(const FieldText&) const = default;
};

/// All that a thing says, in the order in which people see it.
using FieldTexts = std::vector<FieldText>;

/// The text of a field; nothing where there is no such field.
std::optional<QString> textIn(const FieldTexts& texts, QStringView field);

/// The fields of `after` that say something else than in `before`.
QStringList differingFields(const FieldTexts& before, const FieldTexts& after);

/// A field in which two people wrote different texts over the same one.
struct FieldConflict {
    QString field;
    QString theirs;
    QString mine;

    bool operator==(const FieldConflict&) const = default;
};

struct FieldMerge {
    FieldTexts merged; ///< Every field of theirs; in those of `conflicts` it says mine.
    std::vector<FieldConflict> conflicts;
};

/// Brings together what two people made of `base`: a field that only one of them changed is as they left it, one that both
/// changed in different ways is a conflict. A field that `mine` lacks was not touched; of one that `base` lacks nobody knows
/// what it said, so that two different texts are a conflict.
FieldMerge mergeFields(const FieldTexts& base, const FieldTexts& mine, const FieldTexts& theirs);

} // namespace assay
