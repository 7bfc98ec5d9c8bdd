// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/run_set.h"

#include <algorithm>
#include <bit>

namespace assay {

void RunSet::keep(const RunSet& others)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= others.m_words[i];
}

void RunSet::add(const RunSet& others)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= others.m_words[i];
}

void RunSet::remove(const RunSet& others)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= ~others.m_words[i];
}

bool RunSet::empty() const
{
    return std::all_of(m_words.begin(), m_words.end(), [](quint64 word) { return word == 0; });
}

qint64 RunSet::size() const
{
    qint64 count = 0;
    for (const quint64 word : m_words)
        count += std::popcount(word);
    return count;
}

std::vector<qint64> RunSet::runs() const
{
    std::vector<qint64> found;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        for (quint64 word = m_words[i]; word != 0; word &= word - 1)
            found.push_back(static_cast<qint64>(i * bits + static_cast<std::size_t>(std::countr_zero(word))));
    }
    return found;
}

} // namespace assay
