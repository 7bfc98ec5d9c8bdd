// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace assay {

/// What a value of an enumeration is called: in files and in the log, and by people. A table of them is an array in the order
/// of the enumeration, whose values count from 0.
struct WordTitle {
    const char* word;
    const char* title; ///< Untranslated; marked by QT_TRANSLATE_NOOP.
};

template <typename Table, typename Value>
QString wordAt(const Table& table, Value value)
{
    return QString::fromLatin1(table.at(static_cast<std::size_t>(value)).word);
}

/// Translated, in the context of the marks.
template <typename Table, typename Value>
QString titleAt(const char* context, const Table& table, Value value)
{
    return QCoreApplication::translate(context, table.at(static_cast<std::size_t>(value)).title);
}

/// Nothing for what is no word of the table.
template <typename Value, typename Table>
std::optional<Value> valueOfWord(const Table& table, QStringView word)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const auto& entry) { return word == QLatin1StringView(entry.word); });
    return found == table.end() ? std::nullopt : std::optional(static_cast<Value>(found - table.begin()));
}

/// In the order of the table.
template <typename Value, typename Table>
std::vector<Value> everyValue(const Table& table)
{
    std::vector<Value> values;
    for (std::size_t i = 0; i < table.size(); ++i)
        values.push_back(static_cast<Value>(i));
    return values;
}

} // namespace assay
