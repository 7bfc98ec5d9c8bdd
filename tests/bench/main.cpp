// SPDX-License-Identifier: GPL-3.0-or-later
// assay_bench [part of a bench's name]…: measures and compares. It always ends with 0 unless a name fits nothing.
// assay_bench --list: says what they are called.
#include "tests/bench/bench.h"

#include <QApplication>
#include <QFile>
#include <QSysInfo>
#include <QThread>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

using namespace assay::bench;

namespace {

QString processorName()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (!file.open(QIODevice::ReadOnly))
        return QSysInfo::currentCpuArchitecture();
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("model name"))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
    }
    return QSysInfo::currentCpuArchitecture();
}

/// Figures mean little without the machine and how busy it was.
void printMachine()
{
    QFile load(QStringLiteral("/proc/loadavg"));
    const QByteArray average =
        load.open(QIODevice::ReadOnly) ? load.readAll().split(' ').constFirst() : QByteArray("unknown");
    std::printf("Assay %s, %s, %d cores (%s), load %s, Qt %s, SQLite %s\n", ASSAY_VERSION, qPrintable(processorName()),
                QThread::idealThreadCount(), qPrintable(QSysInfo::prettyProductName()), average.constData(), qVersion(),
                sqlite3_libversion());
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv); // Some benches draw; ./dev bench sets the offscreen platform.
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    if (wanted == QStringList{QStringLiteral("--list")}) {
        for (const Bench& bench : allBenches())
            std::printf("%s\n", bench.name);
        return 0;
    }
    const auto isWanted = [&](const Bench& bench) {
        return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&](const QString& part) {
                   return QString::fromLatin1(bench.name).contains(part);
               });
    };
    std::vector<Bench> benches = allBenches();
    std::erase_if(benches, [&](const Bench& bench) { return !isWanted(bench); });
    if (benches.empty()) {
        std::fputs("assay_bench: no bench has a name like that; they are:", stderr);
        for (const Bench& bench : allBenches())
            std::fprintf(stderr, " %s", bench.name);
        std::fputs("\n", stderr);
        return 2;
    }
    printMachine();
    Report report;
    for (const Bench& bench : benches)
        bench.run(report);
    std::printf("\n%d missed\n", report.missed());
    return 0;
}
