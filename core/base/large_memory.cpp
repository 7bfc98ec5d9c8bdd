// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/large_memory.h"

#include <cstdint>

#include <sys/mman.h>

namespace assay {

void expectToFill(void* memory, std::size_t size)
{
    constexpr std::size_t piece = 2UL * 1024 * 1024;
    constexpr std::uintptr_t page = 4096;
    if (size < 2 * piece)
        return;
    // Whole pages within the memory: what stands around it is somebody else's.
    const auto from = reinterpret_cast<std::uintptr_t>(memory);
    const std::uintptr_t before = (page - from % page) % page;
    const std::uintptr_t behind = (from + size) % page;
    ::madvise(static_cast<char*>(memory) + before, size - before - behind, MADV_HUGEPAGE);
}

} // namespace assay
