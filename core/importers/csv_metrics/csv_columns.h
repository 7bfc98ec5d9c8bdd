// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace assay {

/// What the columns of a metrics table are for, told by their names in any case.
struct CsvColumns {
    std::optional<std::size_t> step;
    std::optional<std::size_t> run;
    std::optional<std::size_t> time; ///< May also be a duration; the first number in it tells.
};

/// The step is the first of step, global_step, trainer/global_step, iteration, iter, epoch and batch that is there; the
/// run is the first of run_id, run, run_name and trial; the time is the first of timestamp, wall_time and time.
CsvColumns csvColumnsOf(const std::vector<QString>& header);

} // namespace assay
