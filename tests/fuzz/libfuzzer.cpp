// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer calls: the target that ASSAY_FUZZ_TARGET names.
#include "tests/fuzz/target.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

assay::tests::FuzzTarget::Read chosen = nullptr;

} // namespace

/// Freed memory is kept from use for as long as 16 MiB take, many times what an input needs; the usual 256 MiB are out of
/// every cache and halve the speed.
extern "C" const char* __asan_default_options() // NOLINT(bugprone-reserved-identifier): its runtime looks for it
{
    return "quarantine_size_mb=16";
}

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    using assay::tests::FuzzTarget;
    chosen = FuzzTarget::named(qgetenv("ASSAY_FUZZ_TARGET"));
    if (chosen)
        return 0;
    std::fputs("ASSAY_FUZZ_TARGET names no target. There are:\n", stderr);
    for (const QByteArray& name : FuzzTarget::names())
        std::fprintf(stderr, "%s\n", name.constData());
    std::exit(2);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    chosen(QByteArrayView(data, static_cast<qsizetype>(size)));
    return 0;
}
