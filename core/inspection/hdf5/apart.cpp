// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hdf5/apart.h"

#include <QDeadlineTimer>
#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

namespace assay {
namespace {

constexpr rlim_t MostSeconds = 5; // of the processor
constexpr int MostMilliseconds = 30'000;
constexpr rlim_t MostMemory = 192 * 1024 * 1024; // beyond what there is already
constexpr qsizetype LongestAnswer = 64 * 1024 * 1024;
constexpr int PollMilliseconds = 100;

void limitTo(__rlimit_resource_t what, rlim_t most)
{
    ::rlimit limit{};
    ::getrlimit(what, &limit);
    limit.rlim_max = qMin(limit.rlim_max, most);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(what, &limit);
}

/// Bytes of addresses that the process has.
rlim_t addressesInUse()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return RLIM_INFINITY - MostMemory;
    return status.readLine().split(' ').front().toULongLong() * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE));
}

[[noreturn]] void beApart(int answer, rlim_t addresses, const std::function<QByteArray()>& work)
{
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGXCPU})
        std::signal(signal, SIG_DFL);
    limitTo(RLIMIT_CORE, 0);
    limitTo(RLIMIT_CPU, MostSeconds);
    limitTo(RLIMIT_AS, addresses + MostMemory);
    limitTo(RLIMIT_NOFILE, 0); // What is open stays so.
    const QByteArray bytes = work();
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written =
            ::write(answer, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            ::_exit(1);
        done += qMax<ssize_t>(written, 0);
    }
    ::_exit(0);
}

/// All that comes through the pipe until its end; nothing where that takes too long or is too much.
std::optional<QByteArray> readAnswer(int pipe, const std::function<bool()>& isStopped)
{
    QByteArray answer;
    const QDeadlineTimer deadline(MostMilliseconds);
    for (;;) {
        if (isStopped() || deadline.hasExpired() || answer.size() > LongestAnswer)
            return {};
        ::pollfd waiting{pipe, POLLIN, 0};
        if (::poll(&waiting, 1, PollMilliseconds) <= 0)
            continue;
        char piece[16 * 1024];
        const ssize_t count = ::read(pipe, piece, sizeof(piece));
        if (count == 0)
            return answer;
        if (count > 0)
            answer.append(piece, count);
        else if (errno != EINTR)
            return {};
    }
}

} // namespace

std::optional<QByteArray> runApart(const std::function<QByteArray()>& work, const std::function<bool()>& isStopped)
{
    int pipes[2] = {-1, -1};
    if (::pipe2(pipes, O_CLOEXEC) != 0)
        return {};
    const rlim_t addresses = addressesInUse();
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(pipes[0]);
        beApart(pipes[1], addresses, work);
    }
    ::close(pipes[1]);
    std::optional<QByteArray> answer;
    if (child > 0) {
        answer = readAnswer(pipes[0], isStopped);
        if (!answer)
            ::kill(child, SIGKILL);
        int status = 0;
        while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {}
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
            answer.reset();
    }
    ::close(pipes[0]);
    return answer;
}

} // namespace assay
