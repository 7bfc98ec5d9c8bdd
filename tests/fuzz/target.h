// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace assay::tests {

/// Something that reads bytes nobody vouches for. It returns whatever they are; what it promises beyond that it enforces
/// by std::abort(). All targets are in one program, because each program more costs seconds of building.
struct FuzzTarget {
    using Read = void (*)(QByteArrayView bytes);

    FuzzTarget(const char* name, Read read);

    static Read named(const QByteArray& name); ///< Null where there is none.
    static QList<QByteArray> names();
};

} // namespace assay::tests

/// ASSAY_FUZZ(name) { … reads `bytes` … }
#define ASSAY_FUZZ(name)                                                                                               \
    static void fuzz_##name(QByteArrayView bytes);                                                                     \
    static const assay::tests::FuzzTarget target_##name(#name, fuzz_##name);                                           \
    static void fuzz_##name(QByteArrayView bytes)
