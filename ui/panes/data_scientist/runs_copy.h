// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace assay {

class RunsModel;

/// Rows of the runs table under their headings, with every digit of a figure. With a baseline each metric is followed by
/// its difference from it.
QString runsAsCsv(const RunsModel& model, const QList<int>& rows);

/// The same with tabs, for pasting into a sheet.
QString runsAsTabs(const RunsModel& model, const QList<int>& rows);

} // namespace assay
