// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/anchored_places.h"

#include "core/base/text.h"
#include "core/discussion/cell_lists.h"
#include "core/discussion/comment_anchor.h"
#include "core/reports/report_rows.h"
#include "core/runs/run_field.h"

namespace assay::discussion {
namespace {

constexpr qsizetype longestPlaceWords = 60; ///< Characters of what stands in a paragraph.

QString briefPlace(const QString& words)
{
    const QString line = words.simplified();
    return line.size() <= longestPlaceWords ? line : line.left(longestPlaceWords - 1) + u'…';
}

bool hasSeries(db::Connection& connection, const QString& run, const QString& metric,
               const std::optional<StepRange>& steps)
{
    db::Statement row = connection.prepare("SELECT s.first_step, s.last_step FROM metric_series s JOIN run r"
                                           " ON r.id = s.run_id WHERE r.uid = ? AND s.name = ?");
    if (!row.bind(run).bind(metric).step())
        return false;
    return !steps || (steps->first <= row.integer(1) && steps->last >= row.integer(0));
}

PlaceInThing metricPlace(db::Connection& connection, const ThingName& thing, const CommentAnchor& anchor)
{
    return {anchorTitle(anchor), thing.kind == "run" && hasSeries(connection, thing.uid, anchor.name, anchor.steps)};
}

bool hasColumn(db::Connection& connection, const ThingName& thing, const QString& column)
{
    if (thing.kind != "run") {
        const CellList* list = cellListOf(thing.kind);
        return list && list->columns.contains(column);
    }
    const std::optional<RunField> field = runFieldFromString(column);
    return field && (field->kind != RunField::Kind::Metric || hasSeries(connection, thing.uid, field->key, {}));
}

PlaceInThing paragraphPlace(db::Connection& connection, const ThingName& thing, const CommentAnchor& anchor)
{
    db::Statement row = connection.prepare(
        "SELECT r.uid FROM report_block b JOIN report r ON r.id = b.report_id WHERE b.uid = ? AND r.uid = ?");
    if (!row.bind(anchor.name).bind(thing.uid).step())
        return {anchor.name, false};
    const ReportBlock block = reports::blockByUid(connection, anchor.name);
    return {Text::tr("%1 “%2”").arg(blockKindTitle(block.content.kind), briefPlace(blockSummary(block.content))),
            reports::byUid(connection, thing.uid).blockUids.contains(anchor.name)};
}

PlaceInThing evidencePlace(db::Connection& connection, const ThingName& thing, const CommentAnchor& anchor)
{
    db::Statement row = connection.prepare(
        "SELECT e.title FROM evidence e JOIN release r ON r.id = e.release_id WHERE e.uid = ? AND r.uid = ?");
    if (!row.bind(anchor.name).bind(thing.uid).step())
        return {anchor.name, false};
    return {Text::tr("Evidence “%1”").arg(briefPlace(row.text(0))), true};
}

} // namespace

PlaceInThing placeInThing(db::Connection& connection, const ThingName& thing, const CommentAnchor& anchor)
{
    switch (anchor.part) {
    case CommentAnchor::Part::Metric:
        return metricPlace(connection, thing, anchor);
    case CommentAnchor::Part::Cell:
        return {anchorTitle(anchor), hasColumn(connection, thing, anchor.name)};
    case CommentAnchor::Part::Paragraph:
        return paragraphPlace(connection, thing, anchor);
    case CommentAnchor::Part::Evidence:
        return evidencePlace(connection, thing, anchor);
    }
    return {anchor.name, false};
}

std::map<QString, int> openCommentsAt(db::Connection& connection, const ThingName& thing)
{
    db::Statement rows =
        connection.prepare("SELECT anchor, count(*) FROM comment WHERE thing_kind = ? AND thing_uid = ?"
                           " AND anchor <> '' AND resolved_at IS NULL AND withdrawn_at IS NULL GROUP BY anchor");
    rows.bindText(thing.kind).bind(thing.uid);
    std::map<QString, int> counts;
    while (rows.step())
        counts[rows.text(0)] = static_cast<int>(rows.integer(1));
    return counts;
}

CellComments openCommentsInCells(db::Connection& connection, const QByteArray& kind)
{
    CellComments counts;
    if (kind.isEmpty())
        return counts;
    db::Statement rows = connection.prepare("SELECT thing_uid, anchor, count(*) FROM comment WHERE thing_kind = ?"
                                            " AND anchor LIKE 'cell:%' AND resolved_at IS NULL"
                                            " AND withdrawn_at IS NULL GROUP BY thing_uid, anchor");
    rows.bindText(kind);
    while (rows.step()) {
        const std::optional<CommentAnchor> anchor = anchorFromText(rows.text(1));
        if (anchor && anchor->part == CommentAnchor::Part::Cell)
            counts[{rows.text(0), anchor->name}] = static_cast<int>(rows.integer(2));
    }
    return counts;
}

} // namespace assay::discussion
