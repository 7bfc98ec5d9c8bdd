// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlite/open_files.h"

#include <QHash>

#include <mutex>

namespace assay::db {
namespace {

struct Registry {
    std::mutex mutex;
    QHash<QString, int> uses;
};

Registry& registry()
{
    static Registry theRegistry;
    return theRegistry;
}

} // namespace

void OpenFiles::add(const QString& canonicalPath)
{
    const std::scoped_lock lock(registry().mutex);
    ++registry().uses[canonicalPath];
}

void OpenFiles::remove(const QString& canonicalPath)
{
    const std::scoped_lock lock(registry().mutex);
    if (--registry().uses[canonicalPath] <= 0)
        registry().uses.remove(canonicalPath);
}

bool OpenFiles::contains(const QString& canonicalPath)
{
    const std::scoped_lock lock(registry().mutex);
    return registry().uses.contains(canonicalPath);
}

} // namespace assay::db
