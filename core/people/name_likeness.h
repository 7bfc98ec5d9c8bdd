// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay::people {

/// Whether a reader takes one name for the other: they differ in case, accents, spaces or what cannot be seen, or in
/// letters of other scripts and digits that look the same.
bool looksAlike(const QString& one, const QString& other);

} // namespace assay::people
