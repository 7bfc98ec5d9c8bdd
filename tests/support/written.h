// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/write_file.h"
#include "tests/support/test_program.h"

#include <QBuffer>

namespace assay::tests {

/// All that a writer writes.
inline QByteArray written(const FileWriter& writer)
{
    QBuffer file;
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no buffer");
    valueOf(writer(file, [](double) { return true; }));
    return file.data();
}

} // namespace assay::tests
