// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_row.h"
#include "core/db/connection.h"

#include <memory>
#include <span>
#include <vector>

namespace assay::verify {

/// A stretch of the log in memory. The bytes of all its rows lie behind each other in one buffer that is used again for
/// the next stretch: an allocation for each column of each row would cost more than hashing it.
class LogPiece {
public:
    /// Valid until clear().
    std::span<const AuditRow> rows() const { return m_rows; }

    void clear();

    /// Copies the statement's row: seq, at, actor, verb, entity, entity_id, after, body. False when the piece is full.
    bool take(const db::Statement& row);

private:
    std::vector<AuditRow> m_rows;
    std::unique_ptr<char[]> m_bytes; // NOLINT(modernize-avoid-c-arrays): not cleared, as a vector would
    std::size_t m_room = 0;
    std::size_t m_used = 0;
};

/// Reads the log in pieces, in the order of seq. Every call may throw db::SqlError.
class LogReader {
public:
    explicit LogReader(db::Connection& connection);

    /// The next piece; false after the last one.
    bool read(LogPiece& piece);

private:
    db::Statement m_rows;
    bool m_onRow; ///< The statement is on a row that no piece has taken yet.
};

} // namespace assay::verify
