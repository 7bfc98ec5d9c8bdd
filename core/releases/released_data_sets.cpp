// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/released_data_sets.h"

namespace assay::releases {

std::vector<ReleasedDataSet> releasedDataSets(db::Connection& connection)
{
    db::Statement rows = connection.prepare(
        "SELECT d.name, d.digest, d.source_type, d.source, s.role, s.release_id FROM release_split s"
        " JOIN dataset d ON d.id = s.dataset_id WHERE s.superseded_at IS NULL ORDER BY d.name, s.release_id, s.role");
    std::vector<ReleasedDataSet> found;
    while (rows.step()) {
        ReleasedDataSet released;
        released.dataSet.name = rows.text(0);
        released.dataSet.digest = rows.text(1);
        released.dataSet.sourceType = rows.text(2);
        released.dataSet.source = rows.text(3);
        released.dataSet.context = rows.text(4);
        released.release = rows.integer(5);
        found.push_back(std::move(released));
    }
    return found;
}

} // namespace assay::releases
