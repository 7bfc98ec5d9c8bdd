// SPDX-License-Identifier: GPL-3.0-or-later
// A file under one of the names that importers look for: whichever accepts it has to answer for it.
#include "core/importers/detect.h"
#include "tests/fuzz/fuzz_folder.h"

#include <array>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static constexpr std::array names{"a.csv", "a.tsv", "a.db", "a.json", "a.yaml", "a", "metrics.csv", "meta.yaml"};
    if (size == 0)
        return 0;
    static assay::tests::FuzzFolder folder;
    const QString name = QString::fromLatin1(names[data[0] % names.size()]);
    folder.put(name, QByteArray(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1));
    const QString path = folder.path() + u'/' + name;
    if (const auto importer = assay::importerFor(path))
        assay::tests::demandReasons((*importer)->read(path, {}));
    else if (!importer.error().message.contains(name))
        std::abort();
    return 0;
}
