// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <functional>

#include <csignal>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace assay::tests {

/// What a child process may take, beyond what the test program has already.
struct ChildLimits {
    qint64 bytes = 256LL * 1024 * 1024; ///< Address space.
    unsigned seconds = 20;              ///< Of the processor; what only waits is ended later, by the clock.
    bool asNobody = false;              ///< Gives root's rights away, which see through every mode.
};

constexpr unsigned longestWaitOfAChild = 120; ///< Seconds, for a machine that is busy with other tests.

inline qint64 addressSpace()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("/proc/self/statm cannot be read.");
    return file.readAll().split(' ').first().toLongLong() * ::sysconf(_SC_PAGESIZE);
}

/// Runs `body` in a child process within the limits; empty when it answered true, or else what happened.
inline QString inLimitedChild(const ChildLimits& limits, const std::function<bool()>& body)
{
    const pid_t child = ::fork();
    if (child == 0) {
#ifndef __SANITIZE_ADDRESS__ // whose shadow is larger than any limit
        const auto most = static_cast<rlim_t>(addressSpace() + limits.bytes);
        const rlimit limit{most, most};
        if (::setrlimit(RLIMIT_AS, &limit) != 0)
            ::_exit(2);
#endif
        const rlimit work{limits.seconds, limits.seconds};
        if (::setrlimit(RLIMIT_CPU, &work) != 0)
            ::_exit(2);
        ::alarm(longestWaitOfAChild);
        for (const int signal : {SIGABRT, SIGSEGV, SIGBUS}) // whose handlers in the test library start a debugger
            ::signal(signal, SIG_DFL);
        if (limits.asNobody && ::geteuid() == 0 && ::setresuid(65534, 65534, 65534) != 0)
            ::_exit(3);
        ::_exit(body() ? 0 : 1);
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child)
        return QStringLiteral("no child could be run");
    if (WIFSIGNALED(status))
        return QStringLiteral("the child was ended by signal %1").arg(WTERMSIG(status));
    return WEXITSTATUS(status) == 0 ? QString() : QStringLiteral("the child answered %1").arg(WEXITSTATUS(status));
}

} // namespace assay::tests
