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
    const auto begin = (reinterpret_cast<std::uintptr_t>(memory) + page - 1) / page * page;
    const auto end = (reinterpret_cast<std::uintptr_t>(memory) + size) / page * page;
    ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
}

} // namespace assay
