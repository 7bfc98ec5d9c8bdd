// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <sys/resource.h>

namespace assay::tests {

/// What became of a program that had to live within the limits for hostile input.
struct LimitedRun {
    bool ended = false; ///< By itself: not by a signal, a limit or the clock.
    int exitCode = -1;
    QByteArray out;
    QByteArray errors;
};

/// The address sanitizer reserves far more addresses than it uses, so that it cannot run below any limit.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool MemoryIsLimited = false;
#else
inline constexpr bool MemoryIsLimited = true;
#endif

/// What one reading may take of the processor; a sanitizer slows it.
inline constexpr int SecondsOfAReading = MemoryIsLimited ? 2 : 20;

/// Addresses that a program's libraries take before it does anything.
inline constexpr rlim_t AddressesOfLibraries = rlim_t(96) * 1024 * 1024;

/// Runs a program with so many seconds of processor time and 256 MiB of addresses beyond its libraries.
inline LimitedRun runLimited(const QString& program, const QStringList& arguments, int seconds = SecondsOfAReading)
{
    QProcess process;
    process.setChildProcessModifier([seconds] {
        const auto limit = [](auto what, rlim_t most) {
            const ::rlimit both{most, most};
            ::setrlimit(what, &both);
        };
        limit(RLIMIT_CPU, static_cast<rlim_t>(seconds));
        limit(RLIMIT_CORE, 0);
        if (MemoryIsLimited)
            limit(RLIMIT_AS, AddressesOfLibraries + rlim_t(256) * 1024 * 1024);
    });
    process.start(program, arguments);
    LimitedRun run;
    run.ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    run.exitCode = run.ended ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

} // namespace assay::tests
