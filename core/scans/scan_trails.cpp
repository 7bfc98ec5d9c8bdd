// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scans/scan_trails.h"

#include "core/scans/scan_rows.h"

#include <QHash>
#include <QSet>

#include <map>
#include <tuple>

namespace assay::scans {
namespace {

/// Ends the trails of what the scan, which ran, does not have.
void endTrails(std::vector<ResultTrail>& trails, QHash<QByteArray, std::size_t>& open, const QSet<QByteArray>& had,
               const Scan& scan)
{
    for (auto each = open.begin(); each != open.end();) {
        if (had.contains(each.key())) {
            ++each;
            continue;
        }
        trails[each.value()].fixedBy = scan.id;
        trails[each.value()].fixedAt = scan.ranAt;
        each = open.erase(each);
    }
}

} // namespace

std::vector<ResultTrail> trailsAlong(db::Connection& connection, const std::vector<Scan>& line)
{
    std::vector<ResultTrail> trails;
    QHash<QByteArray, std::size_t> open; // Place of the trail that a result goes on.
    for (const Scan& scan : line) {
        QSet<QByteArray> had;
        for (const ResultName& name : resultNamesOf(connection, scan.id)) {
            had.insert(name.identity);
            const auto known = open.constFind(name.identity);
            if (known != open.constEnd()) {
                trails[*known].result.uid = name.uid;
                trails[*known].result.suppressed = name.suppressed;
                trails[*known].staged = trails[*known].staged && scan.staged;
                continue;
            }
            open.insert(name.identity, trails.size());
            ResultTrail& begun = trails.emplace_back();
            begun.result.uid = begun.firstUid = name.uid;
            begun.first = scan.id;
            begun.firstKey = scan.key;
            begun.since = scan.ranAt;
            begun.result.identity = name.identity;
            begun.result.suppressed = begun.beganSuppressed = name.suppressed;
            begun.staged = scan.staged;
        }
        if (scan.ran())
            endTrails(trails, open, had, scan);
    }
    return trails;
}

void readResults(db::Connection& connection, std::vector<ResultTrail>& trails)
{
    QStringList uids;
    for (const ResultTrail& trail : trails)
        uids << trail.result.uid;
    std::vector<ScanResult> results = resultsByUids(connection, uids);
    for (std::size_t i = 0; i < trails.size(); ++i)
        trails[i].result = std::move(results[i]);
}

std::vector<std::vector<Scan>> lines(db::Connection& connection)
{
    std::map<std::tuple<QString, QString, QString, QString>, std::size_t> places;
    std::vector<std::vector<Scan>> found;
    for (Scan& scan : all(connection)) {
        const auto [place, isNew] =
            places.try_emplace({scan.useCaseUid, scan.modelUid, scan.tool, scan.category}, found.size());
        if (isNew)
            found.emplace_back();
        found[place->second].push_back(std::move(scan));
    }
    return found;
}

} // namespace assay::scans
