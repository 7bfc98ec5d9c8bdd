// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif
#include <QFileInfo>

#include <cstdio>
#include <map>

namespace assay::tests {
namespace {

constexpr int usageError = 2;
const QString childWord = QStringLiteral("child");
QString runningTest;

struct Entry {
    Registration::Run run = nullptr;
    Registration::Run child = nullptr;
};

std::map<QString, Entry>& entries()
{
    static std::map<QString, Entry> all;
    return all;
}

int listTests()
{
    std::fputs("Name a test:\n", stderr);
    for (const auto& [name, entry] : entries())
        std::fprintf(stderr, "  %s\n", qPrintable(name));
    return usageError;
}

} // namespace

Registration::Registration(const char* file, Run run, Run child)
{
    entries()[QFileInfo(QFile::decodeName(file)).completeBaseName()] = {run, child};
}

QStringList asChild(const QStringList& arguments)
{
    return QStringList{runningTest, childWord} + arguments;
}

} // namespace assay::tests

int main(int argc, char** argv)
{
    using namespace assay::tests;
#ifdef QT_WIDGETS_LIB
    QApplication application(argc, argv);
#else
    QCoreApplication application(argc, argv);
#endif
    const QStringList arguments = QCoreApplication::arguments();
    const auto found = entries().find(arguments.value(1));
    if (found == entries().end())
        return listTests();
    runningTest = found->first;
    if (arguments.value(2) == childWord)
        return found->second.child(arguments.mid(3));
    return found->second.run(arguments.first(1) + arguments.mid(2));
}
