// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/damaged_rows.h"

#include "core/db/sql_error.h"

namespace assay::verify {

void findDamage(std::vector<RowFinding>& findings, const Looked& looked, const std::function<void()>& step)
{
    try {
        step();
    } catch (const db::SqlError& damaged) {
        if (damaged.error.kind != Error::Kind::Corrupt && damaged.error.kind != Error::Kind::NotFound)
            throw;
        findings.push_back({looked.entity, looked.entityId, damaged.error.message});
    }
}

} // namespace assay::verify
