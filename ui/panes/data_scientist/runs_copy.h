// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace assay {

class RunsModel;

/// These rows of the model's table under the headings of its columns, with every digit of a figure. With a baseline each
/// metric is followed by its difference from it.
QString runsAsCsv(const RunsModel& model, const std::vector<quint32>& runs);

/// The same with tabs, for pasting into a sheet.
QString runsAsTabs(const RunsModel& model, const std::vector<quint32>& runs);

} // namespace assay
