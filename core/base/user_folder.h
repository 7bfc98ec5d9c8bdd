// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace assay {

/// Where Assay, window and command line alike, keeps what belongs to the person who is logged in and to no project:
/// `assay` below the desktop's folder for data (XDG_DATA_HOME). It need not exist.
QString userDataFolder();

} // namespace assay
