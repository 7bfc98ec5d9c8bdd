// SPDX-License-Identifier: GPL-3.0-or-later
// A file under one of the names that importers look for: whichever accepts it has to answer for it.
#include "core/importers/detect.h"
#include "tests/fuzz/fuzz_folder.h"
#include "tests/fuzz/target.h"

#include <array>

ASSAY_FUZZ(detect)
{
    static constexpr std::array names{"a.csv", "a.tsv", "a.db", "a.json", "a.yaml", "a", "metrics.csv", "meta.yaml"};
    if (bytes.isEmpty())
        return;
    static assay::tests::FuzzFolder folder;
    const QString name = QString::fromLatin1(names[static_cast<std::uint8_t>(bytes[0]) % names.size()]);
    folder.put(name, bytes.sliced(1).toByteArray());
    const QString path = folder.path() + u'/' + name;
    if (const auto importer = assay::importerFor(path))
        assay::tests::demandReasons((*importer)->read(path, {}));
    else if (!importer.error().message.contains(name))
        std::abort();
}
