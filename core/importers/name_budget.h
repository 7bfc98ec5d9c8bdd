// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>

namespace assay {

/// Bounds what the joined names of nested values repeat: a short text can nest a long name around a million values.
class NameBudget {
public:
    /// Whether `count` names may each begin with a prefix of `length` characters; a million characters in all.
    bool take(qint64 length, std::size_t count)
    {
        const qint64 characters = length * static_cast<qint64>(count);
        if (characters > m_left)
            return false;
        m_left -= characters;
        return true;
    }

private:
    qint64 m_left = 1'000'000;
};

} // namespace assay
