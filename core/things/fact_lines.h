// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/things/thing.h"

namespace assay {

/// Collects the lines about a thing that have something to say, from the columns of a row.
class FactLines {
public:
    explicit FactLines(const db::Statement& row)
        : m_row(row)
    {
    }

    FactLines& text(const QString& key, int column) { return words(key, m_row.text(column)); }
    FactLines& mono(const QString& key, int column)
    {
        if (!m_row.text(column).isEmpty())
            m_lines.push_back({key, m_row.text(column), {}, true});
        return *this;
    }
    FactLines& count(const QString& key, int column) { return words(key, QString::number(m_row.integer(column))); }
    FactLines& words(const QString& key, const QString& value)
    {
        if (!value.isEmpty())
            m_lines.push_back({key, value});
        return *this;
    }
    FactLines& time(const QString& key, int column)
    {
        const std::optional<qint64> at = m_row.optionalInteger(column);
        if (at && *at > 0)
            m_lines.push_back({key, {}, at});
        return *this;
    }

    std::vector<ThingFact> take() { return std::move(m_lines); }

private:
    const db::Statement& m_row;
    std::vector<ThingFact> m_lines;
};

} // namespace assay
