// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

#include <unistd.h>

namespace assay::tests {

/// Puts the temporary folders of this program into memory: for tests of many small projects that are about what a file
/// says, where waiting for a disk at each commit shows nothing more.
inline void useMemoryDisk()
{
    if (::access("/dev/shm", W_OK) == 0)
        ::setenv("TMPDIR", "/dev/shm", 1);
}

} // namespace assay::tests
