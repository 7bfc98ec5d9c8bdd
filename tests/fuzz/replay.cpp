// SPDX-License-Identifier: GPL-3.0-or-later
// assay_fuzz TARGET CORPUS [--mutations N]: gives a fuzz target each file of its corpus whole, cut off at every byte and
// damaged in 2000 ways, then N mutations of all of them, in builds without libFuzzer; every time the same ones. A crash,
// or an input that takes over a minute, is named and kept as crash-<target> in the working folder.
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
constexpr int DeepestDamage = 12; // times that one sample is damaged again
constexpr unsigned LongestSeconds = 60;

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
    ::alarm(LongestSeconds);
    target(QByteArrayView(current.data(), static_cast<qsizetype>(current.size())));
    ::alarm(0);
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

/// The samples in turn, each damaged once the first time round and once more each time after.
void mutate(const QList<QByteArray>& samples, long mutations)
{
    assay::tests::Damage damage(1);
    for (long i = 0; i < mutations; ++i) {
        QByteArray bytes = samples[i % samples.size()];
        const long depth = 1 + i / samples.size() % DeepestDamage;
        for (long again = 0; again < depth; ++again)
            bytes = damage.of(bytes);
        give(bytes, "mutation " + QByteArray::number(qlonglong{i}) + ": ");
    }
}

/// How many mutations the command line asks for; -1 where it asks for something else.
long mutationsIn(int argc, char* argv[])
{
    if (argc == 3)
        return 0;
    bool isNumber = false;
    const long mutations =
        argc == 5 && QByteArrayView(argv[3]) == "--mutations" ? QByteArray(argv[4]).toLong(&isNumber) : -1;
    return isNumber ? mutations : -1;
}

} // namespace

int main(int argc, char* argv[])
{
    const long mutations = mutationsIn(argc, argv);
    target = mutations >= 0 ? assay::tests::FuzzTarget::named(argv[1]) : nullptr;
    if (!target) {
        std::fputs("usage: assay_fuzz TARGET CORPUS [--mutations N]\n", stderr);
        return 2;
    }
    crashPath = QByteArray("crash-") + argv[1];
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGALRM})
        std::signal(signal, keepCrash);
    const auto begin = std::chrono::steady_clock::now();
    give({}, "nothing: ");
    QList<QByteArray> samples;
    const QFileInfoList files = QDir(QFile::decodeName(argv[2])).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "cannot read %s\n", qPrintable(info.filePath()));
            return 1;
        }
        samples.append(file.readAll());
        replay(samples.last(), info.fileName().toUtf8());
    }
    if (samples.isEmpty()) {
        std::fputs("the corpus is empty\n", stderr);
        return 1; // the target would look tested
    }
    mutate(samples, mutations);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    std::printf("%lld samples, %ld inputs, %.1f s\n", static_cast<long long>(samples.size()), inputs, took.count());
    return 0;
}
