// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scans/scan_story.h"

#include "core/scans/scan_rows.h"
#include "core/scans/scan_trails.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace assay::scans {
namespace {

void addLine(std::vector<ListedScan>& list, db::Connection& connection, const std::vector<Scan>& line)
{
    QHash<qint64, qint64> added;
    QHash<qint64, qint64> fixed;
    for (const ResultTrail& trail : trailsAlong(connection, line)) {
        added[trail.first.value] += trail.beganSuppressed ? 0 : 1;
        fixed[trail.fixedBy.value] += trail.result.suppressed ? 0 : 1;
    }
    for (const Scan& scan : line) {
        ListedScan& listed = list.emplace_back();
        listed.scan = scan;
        if (&scan == &line.front() || !scan.ran())
            continue;
        listed.added = added.value(scan.id.value);
        listed.fixed = fixed.value(scan.id.value);
    }
}

} // namespace

qint64 ScanStory::count(ScanResultState state) const
{
    return std::count_if(results.begin(), results.end(),
                         [state](const FollowedResult& each) { return each.state == state; });
}

std::vector<ListedScan> scanList(db::Connection& connection, qint64)
{
    std::vector<ListedScan> list;
    for (const std::vector<Scan>& line : lines(connection))
        addLine(list, connection, line);
    std::stable_sort(list.begin(), list.end(), [](const ListedScan& a, const ListedScan& b) {
        return a.scan.ranAt != b.scan.ranAt ? a.scan.ranAt > b.scan.ranAt : a.scan.id.value > b.scan.id.value;
    });
    return list;
}

ScanStory storyOf(db::Connection& connection, const QString& name)
{
    ScanStory story;
    story.scan = byName(connection, name);
    std::vector<Scan> line = lineOf(connection, story.scan);
    const auto here =
        std::find_if(line.begin(), line.end(), [&](const Scan& scan) { return scan.id == story.scan.id; });
    if (here != line.begin())
        story.before = std::prev(here)->key;
    line.erase(std::next(here), line.end()); // What came later says nothing of how it was then.
    const std::vector<ResultTrail> trails = trailsAlong(connection, line);
    QHash<QByteArray, const ResultTrail*> open;
    for (const ResultTrail& trail : trails) {
        if (!trail.isFixed())
            open.insert(trail.result.identity, &trail);
    }
    for (ScanResult& result : resultsOf(connection, story.scan.id)) {
        const ResultTrail& trail = *open.value(result.identity);
        const bool isNew = trail.first == story.scan.id;
        const ScanResultState state = result.suppressed ? ScanResultState::Suppressed
            : isNew                                     ? ScanResultState::New
                                                        : ScanResultState::Known;
        story.results.push_back({std::move(result), state, trail.since, trail.firstKey});
    }
    std::vector<ResultTrail> fixed;
    std::copy_if(trails.begin(), trails.end(), std::back_inserter(fixed),
                 [&](const ResultTrail& trail) { return trail.fixedBy == story.scan.id && !trail.result.suppressed; });
    readResults(connection, fixed);
    for (ResultTrail& trail : fixed)
        story.results.push_back({std::move(trail.result), ScanResultState::Fixed, trail.since, trail.firstKey});
    return story;
}

} // namespace assay::scans
