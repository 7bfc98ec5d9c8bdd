// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

/// Text as the index takes it: each Chinese, Japanese or Korean character stands alone. SQLite's unicode61 tokenizer takes
/// an unbroken run of them for one word, so that nothing inside it would be found.
QString spacedForIndex(QStringView text);

/// Whether a character is written without spaces between words: Han, kana, Hangul.
bool isWrittenUnspaced(char32_t character);

/// Words as a phrase of SQLite's FTS5 language, which nothing in them can leave; empty where no letter or digit is in them.
/// With `mayGoOn`, the last word may be the beginning of one.
QString indexPhrase(QStringView words, bool mayGoOn);

} // namespace assay
