// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/raci/duty_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"

namespace assay::duties {
namespace {

const QByteArray DutySql =
    "SELECT d.id, d.uid, d.use_case_id, d.stage, p.id, p.uid, p.name, d.duty, d.staged,"
    " d.row_version, p.active FROM duty d JOIN person p ON p.id = d.person_id WHERE d.duty <> '' ";

std::vector<DutyEntry> readDuties(db::Statement rows)
{
    std::vector<DutyEntry> entries;
    while (rows.step()) {
        DutyEntry entry;
        entry.id = {rows.integer(0)};
        entry.uid = rows.text(1);
        entry.useCase = {rows.integer(2)};
        entry.stage = dutyStageFromString(rows.text(3)).value_or(DutyStage::Frame);
        entry.hasLeft = !rows.boolean(10);
        entry.person = {{rows.integer(4)},
                        rows.text(5),
                        entry.hasLeft ? Text::tr("%1 (has left)").arg(rows.text(6)) : rows.text(6)};
        entry.duty = dutyFromString(rows.text(7));
        entry.staged = rows.boolean(8);
        entry.rowVersion = rows.integer(9);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace

std::vector<DutyEntry> ofUseCase(db::Connection& connection, UseCaseId useCase)
{
    db::Statement rows = connection.prepare(DutySql + "AND d.use_case_id = ? ORDER BY d.id");
    rows.bind(useCase.value);
    return readDuties(std::move(rows));
}

std::vector<DutyEntry> all(db::Connection& connection)
{
    return readDuties(connection.prepare(DutySql + "ORDER BY d.use_case_id, d.id"));
}

Digest dutyHash(db::Connection& connection, DutyEntryId id)
{
    RowHasher hasher("duty");
    addRows(hasher, connection,
            "SELECT d.uid, u.uid, d.stage, p.uid, d.duty, CAST(d.staged AS TEXT), CAST(d.row_version AS TEXT)"
            " FROM duty d JOIN use_case u ON u.id = d.use_case_id JOIN person p ON p.id = d.person_id WHERE d.id = ?",
            id.value);
    return hasher.finish();
}

} // namespace assay::duties
