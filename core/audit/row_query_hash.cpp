// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/row_query_hash.h"

namespace assay {

void addRows(RowHasher& hasher, db::Connection& connection, QByteArrayView sql, qint64 id)
{
    db::Statement rows = connection.prepare(sql);
    rows.bind(id);
    qint64 count = 0;
    while (rows.step()) {
        for (int column = 0; column < rows.columns(); ++column)
            hasher.add(rows.bytesView(column));
        ++count;
    }
    hasher.add(count);
}

} // namespace assay
