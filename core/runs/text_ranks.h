// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <vector>

namespace assay {

/// The place of each text among all of them, without regard to case and then by code points; equal texts share one. A
/// null has the largest number there is.
std::vector<quint64> textRanks(std::span<const QString* const> texts);

} // namespace assay
