// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace assay::policies {

/// A value within a JSON text and where it stands: "controls[3].check.kind".
struct JsonPlace {
    const JsonValue* value; ///< Never null; a null value where there is none.
    QString path;
};

/// Reads a JSON text that has to be exactly as the rules say, and remembers the first place where it is not. Reading goes on
/// after that with empty values.
class StrictReader {
public:
    void refuse(const QString& path, const QString& rule);

    /// "controls[3].gate: …", translated; empty where everything is as it has to be.
    QString problem() const { return m_place.isEmpty() ? m_rule : QStringLiteral("%1: %2").arg(m_place, m_rule); }
    const QString& place() const { return m_place; } ///< "controls[3].gate"
    const QString& rule() const { return m_rule; }   ///< The rest of it; empty where there is no problem.

    /// The problem as a failure of reading `text`: "%1 Line 12, byte 345: controls[3].gate: … Nothing was changed." with a
    /// translated sentence in front, and the byte alone as the detail.
    tl::unexpected<Error> failure(QByteArrayView text, const QString& sentence) const;

    /// Refuses what is no object, and members of other names.
    void requireObject(const JsonPlace& place, const QStringList& names);

    JsonPlace member(const JsonPlace& object, QStringView name); ///< Refused where there is none.
    static std::optional<JsonPlace> optional(const JsonPlace& object, QStringView name);

    std::vector<JsonPlace> items(const JsonPlace& array, std::size_t most);

    QString text(const JsonPlace& place, qsizetype longest); ///< Not blank.
    QString key(const JsonPlace& place); ///< 1 to 64 of a-z, 0-9, dot, underscore and hyphen; not first a sign.
    bool flag(const JsonPlace& place);
    double number(const JsonPlace& place, double least, double most);
    qint64 count(const JsonPlace& place, qint64 least, qint64 most);
    QDate date(const JsonPlace& place); ///< "2026-04-17"

    /// One of the words that `known` understands.
    template <typename Known>
    auto word(const JsonPlace& place, Known known)
    {
        const auto value = known(place.value->toText());
        if (!place.value->isString() || !value)
            refuseWord(place);
        return value.value_or(typename decltype(value)::value_type{});
    }

    /// A list of such words, each once.
    template <typename Known>
    auto words(const JsonPlace& place, Known known, std::size_t most)
    {
        std::vector<decltype(word(place, known))> list;
        QStringList seen;
        for (const JsonPlace& item : items(place, most)) {
            list.push_back(word(item, known));
            requireNew(item, seen);
        }
        return list;
    }

    /// Refuses a text that is in `seen` already, and adds it.
    void requireNew(const JsonPlace& place, QStringList& seen);

private:
    void refuseWord(const JsonPlace& place);

    QString m_place;
    QString m_rule;
};

} // namespace assay::policies
