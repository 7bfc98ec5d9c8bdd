// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/field_merge.h"

#include <initializer_list>
#include <map>

class QPlainTextEdit;

namespace assay {

/// The texts of several lines that a form has beside its other fields. The form owns the edits. GUI thread.
class LongTexts {
public:
    /// An edit of `height` pixels for each field, named after it.
    void add(std::initializer_list<const char*> fields, int height);

    QPlainTextEdit* edit(const char* field) const { return m_edits.at(QString::fromLatin1(field)); }

    void fill(const FieldTexts& texts) const;

    /// Says in the fields of `texts` that are here what stands in the edits; one that differs from `base` by the spaces at its
    /// ends alone says what it said.
    void say(FieldTexts& texts, const FieldTexts& base) const;

private:
    std::map<QString, QPlainTextEdit*> m_edits; ///< By field.
};

} // namespace assay
