// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charters/charter_text.h"
#include "core/merge/newer_texts.h"

/// What a charter says, field by field: how the words of two people are brought together.
namespace assay::charters {

/// All fields of a charter's text, those that say nothing too: "entity", "canvas.needs"; lists with an item a line. Invalid
/// for what is no such text.
Result<FieldTexts> textsOf(CharterKind kind, QByteArrayView content);

/// The charter's text that says this.
QByteArray contentFrom(CharterKind kind, const FieldTexts& texts);

/// A field's name, translated.
QString fieldTitle(const QString& field);

/// How a field's text is shown: choices by their titles, lists in one line.
QString shownField(const FieldText& said);

/// What it says now, and who wrote that. May throw db::SqlError.
NewerTexts newerTexts(db::Connection& connection, const Charter& charter);

} // namespace assay::charters
