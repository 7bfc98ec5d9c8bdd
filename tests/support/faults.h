// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QStringList>

namespace assay::tests {

/// Whether there are none. Tells each on a line of its own, because Qt Test cuts long messages.
inline bool noFaults(const QStringList& faults)
{
    for (const QString& fault : faults)
        qInfo().noquote() << fault;
    return faults.isEmpty();
}

} // namespace assay::tests
