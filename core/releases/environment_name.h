// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay::releases {

/// The name of a place as it is kept: without blanks around it. Raises Invalid where it is longer than a title may be.
QString environmentName(const QString& said);

} // namespace assay::releases
