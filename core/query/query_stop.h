// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace assay {

/// Ends a query that nobody waits for any more: asked while rows go by, it raises Cancelled once `cancelled` says so.
class QueryStop {
public:
    explicit QueryStop(std::function<bool()> cancelled);

    void atRow(); ///< For each row that is read; asks once in a few thousand.
    void now();

private:
    std::function<bool()> m_cancelled;
    quint32 m_rows = 0;
};

} // namespace assay
