// SPDX-License-Identifier: GPL-3.0-or-later
// A log whole and, by a follower, in two halves: the halves give no point less. They may give more, because a number of
// the summary is a point where its run has ended without a history of it, which the second half can still bring.
#include "core/importers/detect.h"
#include "tests/fuzz/fuzz_folder.h"
#include "tests/fuzz/target.h"

#include <algorithm>

namespace {

std::size_t pointsIn(const assay::Result<assay::ImportBatch>& batch)
{
    std::size_t points = 0;
    for (const assay::ImportedRun& run : batch ? batch->runs : std::vector<assay::ImportedRun>()) {
        for (const assay::ImportedSeries& series : run.series)
            points += series.points.size();
    }
    return points;
}

} // namespace

ASSAY_FUZZ(wandb)
{
    static assay::tests::FuzzFolder folder;
    const QString name = QStringLiteral("run-fuzz.wandb");
    const auto& importer = *assay::importerNamed("wandb");
    const QString path = folder.path() + u'/' + name;
    const QByteArray whole = bytes.toByteArray();
    folder.put(name, whole.left(whole.size() / 2));
    const auto follower = importer.follow(path);
    const auto first = follower->next({});
    assay::tests::demandReasons(first);
    folder.put(name, whole);
    const auto second = follower->next({});
    assay::tests::demandReasons(second);
    const auto read = importer.read(path, {});
    assay::tests::demandReasons(read);
    if (read && first && second && pointsIn(first) + pointsIn(second) < pointsIn(read))
        std::abort();
}
