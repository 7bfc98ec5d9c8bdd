// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include <map>

namespace assay::tests {
namespace {

std::map<QByteArray, FuzzTarget::Read>& targets()
{
    static std::map<QByteArray, FuzzTarget::Read> all;
    return all;
}

} // namespace

FuzzTarget::FuzzTarget(const char* name, Read read)
{
    targets()[name] = read;
}

FuzzTarget::Read FuzzTarget::named(const QByteArray& name)
{
    const auto found = targets().find(name);
    return found == targets().end() ? nullptr : found->second;
}

QList<QByteArray> FuzzTarget::names()
{
    QList<QByteArray> names;
    for (const auto& [name, read] : targets())
        names.append(name);
    return names;
}

} // namespace assay::tests
