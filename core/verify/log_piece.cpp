// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/log_piece.h"

#include <algorithm>
#include <array>

namespace assay::verify {
namespace {

constexpr std::size_t RowsAtOnce = 8'192;
constexpr std::size_t BytesAtOnce = 8 << 20;
constexpr int FirstBytesColumn = 2;
constexpr std::size_t BytesColumns = 6;

} // namespace

void LogPiece::clear()
{
    m_rows.clear();
    m_used = 0;
}

bool LogPiece::take(const db::Statement& row)
{
    std::array<QByteArrayView, BytesColumns> columns;
    std::size_t size = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i] = row.bytesView(FirstBytesColumn + static_cast<int>(i));
        size += static_cast<std::size_t>(columns[i].size());
    }
    if (m_rows.empty() && m_room < std::max(BytesAtOnce, size)) {
        m_room = std::max(BytesAtOnce, size);
        m_bytes = std::make_unique_for_overwrite<char[]>(m_room); // NOLINT(modernize-avoid-c-arrays): as there
    } else if (m_rows.size() == RowsAtOnce || m_used + size > m_room) {
        return false;
    }

    const auto kept = [this](QByteArrayView bytes) {
        char* const start = &m_bytes[m_used];
        std::copy(bytes.begin(), bytes.end(), start);
        m_used += static_cast<std::size_t>(bytes.size());
        return QByteArray::fromRawData(start, bytes.size());
    };
    m_rows.push_back({.seq = row.integer(0),
                      .body = kept(columns[5]),
                      .at = row.integer(1),
                      .actor = kept(columns[0]),
                      .verb = kept(columns[1]),
                      .entity = kept(columns[2]),
                      .entityId = kept(columns[3]),
                      .after = kept(columns[4])});
    return true;
}

LogReader::LogReader(db::Connection& connection)
    : m_rows(connection.prepare("SELECT seq, at, actor, verb, entity, entity_id, after, body FROM audit_event"
                                " ORDER BY seq"))
    , m_onRow(m_rows.step())
{
}

bool LogReader::read(LogPiece& piece)
{
    piece.clear();
    while (m_onRow && piece.take(m_rows))
        m_onRow = m_rows.step();
    return !piece.rows().empty();
}

} // namespace assay::verify
