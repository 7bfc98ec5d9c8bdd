// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace assay {

/// Some of a project's runs by the numbers of their rows, one bit each.
class RunSet {
public:
    explicit RunSet(qint64 largest) ///< No run has a larger number.
        : m_words(static_cast<std::size_t>(largest) / bits + 1)
    {
    }

    /// Numbers out of range are no runs.
    void insert(qint64 run)
    {
        if (const auto word = static_cast<std::size_t>(run) / bits; run >= 0 && word < m_words.size())
            m_words[word] |= quint64(1) << (static_cast<std::size_t>(run) % bits);
    }

    bool contains(qint64 run) const
    {
        const auto word = static_cast<std::size_t>(run) / bits;
        return run >= 0 && word < m_words.size() && (m_words[word] >> (static_cast<std::size_t>(run) % bits) & 1) != 0;
    }

    // All of these are of sets of one project.
    void keep(const RunSet& others);
    void add(const RunSet& others);
    void remove(const RunSet& others);

    bool empty() const;
    qint64 size() const;
    std::vector<qint64> runs() const; ///< Ascending.

private:
    static constexpr std::size_t bits = 64;

    std::vector<quint64> m_words;
};

} // namespace assay
