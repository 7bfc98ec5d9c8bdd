// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/process_load.h"

#include <QByteArrayList>
#include <QFile>

#include <unistd.h>

namespace assay::bench {

ProcessLoad loadOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Process %lld is not there.", static_cast<long long>(process));
    const QByteArray line = file.readAll();
    // The name, in brackets, may hold blanks; the state after it is field 3.
    const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr int userTime = 14 - 3, systemTime = 15 - 3, residentPages = 24 - 3;
    const auto ticks = static_cast<double>(sysconf(_SC_CLK_TCK));
    return {(fields.at(userTime).toDouble() + fields.at(systemTime).toDouble()) / ticks,
            fields.at(residentPages).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6};
}

} // namespace assay::bench
