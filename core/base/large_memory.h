// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace assay {

/// Tells the system that `size` bytes at `memory`, of which nothing is written yet, will be filled from one end to the
/// other. Where it can, it then gives them in pieces of 2 MiB instead of 4 KiB, which for millions of points costs more
/// than to read them. Does nothing for less than two such pieces; never fails.
void expectToFill(void* memory, std::size_t size);

} // namespace assay
