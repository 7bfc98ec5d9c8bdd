// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/media_queries.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace assay {

std::vector<MediaRow> mediaRows(db::Connection& connection, RunId run)
{
    static const QRegularExpression logged(QStringLiteral(R"(^(images|text)/(.+)/(-?\d+)(?:-\d+)?\.[a-z]+$)"));
    db::Statement rows = connection.prepare("SELECT a.path, a.sha256 FROM run_artifact a WHERE a.run_id = ?"
                                            " AND (a.path LIKE 'images/%' OR a.path LIKE 'text/%')"
                                            " AND EXISTS (SELECT 1 FROM content c WHERE c.sha256 = a.sha256)"
                                            " ORDER BY a.path");
    rows.bind(run.value);
    std::map<std::pair<MediaRow::Kind, QString>, MediaRow> named;
    while (rows.step()) {
        const auto match = logged.match(rows.text(0));
        bool fits = false;
        const qint64 step = match.captured(3).toLongLong(&fits);
        if (!fits)
            continue;
        const auto kind = match.captured(1) == u"text" ? MediaRow::Kind::Text : MediaRow::Kind::Image;
        MediaRow& row = named[{kind, match.captured(2)}];
        row.kind = kind;
        row.name = match.captured(2);
        row.items.push_back({step, rows.bytes(1)});
    }
    std::vector<MediaRow> found;
    for (auto& [key, row] : named) {
        std::stable_sort(row.items.begin(), row.items.end(),
                         [](const MediaItem& a, const MediaItem& b) { return a.step < b.step; });
        found.push_back(std::move(row));
    }
    return found;
}

} // namespace assay
