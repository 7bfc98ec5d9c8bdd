// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/byte_source.h"
#include "core/inspection/inspection.h"

namespace assay {

/// Reads the structure of an HDF5 file by libhdf5: groups, data sets and where they take their values from, links, and
/// Keras' attributes. Reads no values of data sets, and follows only links that stay in the file. To be called in a process
/// of its own, see apart.h.
void readHdf5(ByteSource& source, Inspection& inspection);

} // namespace assay
