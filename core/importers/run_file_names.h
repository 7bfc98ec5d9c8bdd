// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>

namespace assay {

/// Whether a file is one of TensorBoard's event files by its name, which is all that TensorBoard goes by, too.
inline bool isEventFileName(QStringView name)
{
    return name.contains(u"tfevents");
}

/// The tables of metrics that Lightning and Ultralytics leave in the folder of a run.
inline constexpr std::array<QStringView, 2> runTableNames{u"metrics.csv", u"results.csv"};

} // namespace assay
