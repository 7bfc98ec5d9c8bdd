// SPDX-License-Identifier: GPL-3.0-or-later
// assay_fuzz TARGET CORPUS: gives a fuzz target each file of its corpus whole, cut off at every byte and damaged in 2000 ways, in
// builds without libFuzzer. A crash names the input and keeps it as crash-<target> in the working folder.
#include "tests/fuzz/target.h"
#include "tests/support/damage.h"

#include <QDir>
#include <QFile>

#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr qsizetype EveryByteUpTo = 4096; // of a longer sample as many cuts, evenly
constexpr int DamagesOfASample = 2000;

assay::tests::FuzzTarget::Read target = nullptr;
std::vector<std::uint8_t> current; // what the target is reading, in memory of exactly its size
QByteArray currentName;
QByteArray crashPath;
long inputs = 0;

/// Only what a signal handler may call.
void keepCrash(int signal)
{
    const auto show = [](const char* text, std::size_t size) { return ::write(STDERR_FILENO, text, size); };
    const int file = ::open(crashPath.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const bool kept =
        file >= 0 && ::write(file, current.data(), current.size()) == static_cast<ssize_t>(current.size());
    if (show(currentName.constData(), static_cast<std::size_t>(currentName.size())) > 0 && kept)
        (void)!show(crashPath.constData(), static_cast<std::size_t>(crashPath.size()));
    (void)!show("\n", 1);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void give(const QByteArray& bytes, const QByteArray& name)
{
    currentName = name;
    current = std::vector<std::uint8_t>(bytes.begin(), bytes.end());
    target(QByteArrayView(current.data(), static_cast<qsizetype>(current.size())));
    ++inputs;
}

void replay(const QByteArray& sample, const QByteArray& name)
{
    give(sample, name + " whole: ");
    const qsizetype cuts = std::min(sample.size(), EveryByteUpTo);
    for (qsizetype i = 0; i < cuts; ++i)
        give(sample.left(i * sample.size() / cuts), name + " cut off: ");
    assay::tests::Damage damage(qHash(name, 1));
    for (int i = 0; i < DamagesOfASample; ++i)
        give(damage.of(sample), name + " damaged: ");
}

} // namespace

int main(int argc, char* argv[])
{
    target = argc == 3 ? assay::tests::FuzzTarget::named(argv[1]) : nullptr;
    if (!target) {
        std::fputs("usage: assay_fuzz TARGET CORPUS\n", stderr);
        return 2;
    }
    crashPath = QByteArray("crash-") + argv[1];
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL})
        std::signal(signal, keepCrash);
    const auto begin = std::chrono::steady_clock::now();
    give({}, "nothing: ");
    const QFileInfoList files = QDir(QFile::decodeName(argv[2])).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "cannot read %s\n", qPrintable(info.filePath()));
            return 1;
        }
        replay(file.readAll(), info.fileName().toUtf8());
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    std::printf("%lld samples, %ld inputs, %.1f s\n", static_cast<long long>(files.size()), inputs, took.count());
    return files.isEmpty() ? 1 : 0; // a target without a corpus would look tested
}
