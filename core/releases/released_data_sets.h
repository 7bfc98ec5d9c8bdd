// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/run.h"

#include <vector>

namespace assay::releases {

/// A data set that a release names as one of its splits, and did not supersede.
struct ReleasedDataSet {
    DatasetInput dataSet; ///< Its context is the split: "train".
    qint64 release = 0;   ///< Its id.
};

/// In order of their names, of the oldest release first. May throw db::SqlError.
std::vector<ReleasedDataSet> releasedDataSets(db::Connection& connection);

} // namespace assay::releases
