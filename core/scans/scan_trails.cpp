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
        for (ScanResult& result : resultsOf(connection, scan.id)) {
            had.insert(result.identity);
            const auto known = open.constFind(result.identity);
            if (known != open.constEnd()) {
                trails[*known].result = std::move(result);
                continue;
            }
            open.insert(result.identity, trails.size());
            const bool isSuppressed = result.suppressed;
            const QString uid = result.uid;
            trails.push_back({std::move(result), uid, scan.id, scan.key, scan.ranAt, isSuppressed, {}, 0});
        }
        if (scan.ran())
            endTrails(trails, open, had, scan);
    }
    return trails;
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
