// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/views/dashboard.h"

#include "core/base/canonical_json.h"
#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace assay {
namespace {

constexpr qsizetype largestDashboard = 64 * 1024;
constexpr std::size_t mostTiles = 40;
constexpr qsizetype longestWord = 64;

const std::array tileKinds{std::pair(TileKind::Figure, "figure"), std::pair(TileKind::Chart, "chart"),
                           std::pair(TileKind::View, "view")};

QString wordOf(TileKind kind)
{
    const auto found =
        std::find_if(tileKinds.begin(), tileKinds.end(), [&](const auto& entry) { return entry.first == kind; });
    return QString::fromLatin1(found->second);
}

bool isKnown(const DashboardTile& tile)
{
    switch (tile.kind) {
    case TileKind::Figure:
        return dashboardFigures().contains(tile.what);
    case TileKind::Chart:
        return dashboardCharts().contains(tile.what);
    case TileKind::View:
        return !tile.what.isEmpty() && tile.what.size() <= longestWord; // It may be archived, or of another project.
    }
    return false;
}

std::optional<DashboardTile> tileFrom(const JsonValue& object)
{
    for (const auto& [kind, word] : tileKinds) {
        const DashboardTile tile{kind, textOf(object, QString::fromLatin1(word))};
        if (isKnown(tile))
            return tile;
    }
    return std::nullopt;
}

Dashboard dashboardOf(const QStringList& figures, const QStringList& charts)
{
    Dashboard dashboard;
    for (const QString& figure : figures)
        dashboard.tiles.push_back({TileKind::Figure, figure});
    for (const QString& chart : charts)
        dashboard.tiles.push_back({TileKind::Chart, chart});
    return dashboard;
}

QStringList words(std::initializer_list<const char*> list)
{
    QStringList all;
    for (const char* word : list)
        all << QString::fromLatin1(word);
    return all;
}

} // namespace

QStringList dashboardFigures()
{
    return words(
        {"production", "outcome", "time-to-value", "adoption", "overridden", "lead-time", "oldest", "awaiting"});
}

QStringList dashboardCharts()
{
    return words({"cumulative-flow", "ageing-work", "funnel", "cohorts", "cycle-time", "lead-time", "throughput",
                  "littles-law"});
}

Dashboard usualDashboard(Role role)
{
    switch (role) {
    case Role::DataScientist:
        return dashboardOf(words({"outcome", "adoption", "overridden", "lead-time"}), words({"ageing-work", "funnel"}));
    case Role::DataEngineer:
        return dashboardOf(words({"lead-time", "oldest", "awaiting"}), words({"ageing-work", "cycle-time"}));
    case Role::SoftwareEngineer:
        return dashboardOf(words({"production", "lead-time", "awaiting"}), words({"throughput", "cycle-time"}));
    case Role::DevOps:
        return dashboardOf(words({"production", "time-to-value", "adoption", "lead-time"}),
                           words({"throughput", "lead-time"}));
    case Role::MlArchitect:
        return dashboardOf(words({"production", "oldest", "awaiting"}), words({"cumulative-flow", "littles-law"}));
    case Role::RiskAuditor:
        return dashboardOf(words({"overridden", "oldest", "awaiting"}), words({"ageing-work", "funnel"}));
    default:
        return dashboardOf(words({"production", "outcome", "time-to-value", "adoption", "awaiting"}),
                           words({"cumulative-flow", "ageing-work", "funnel", "cohorts"}));
    }
}

QByteArray canonicalDashboard(const Dashboard& dashboard)
{
    QByteArrayList tiles;
    for (const DashboardTile& tile : dashboard.tiles) {
        CanonicalObject object;
        object.setText(wordOf(tile.kind), tile.what);
        tiles << object.bytes();
    }
    CanonicalObject object;
    object.setInteger(u"v", 1);
    object.set(u"tiles", canonicalArray(tiles));
    return object.bytes();
}

Result<Dashboard> dashboardFrom(QByteArrayView content)
{
    const Result<JsonValue> object = readJson(content, {.maxBytes = largestDashboard});
    if (!object)
        return failed(object);
    return dashboardFrom(*object);
}

Result<Dashboard> dashboardFrom(const JsonValue& object)
{
    const JsonValue* version = object.member(u"v");
    const JsonValue* tiles = object.member(u"tiles");
    if (!version || version->numberText() != "1" || !tiles || !tiles->isArray())
        return fail(Error::Kind::Invalid,
                    Text::tr("A dashboard has v 1 and a list of tiles. This one was written otherwise."));
    if (tiles->items().size() > mostTiles)
        return fail(Error::Kind::Invalid, Text::tr("A dashboard has at most %1 tiles.").arg(mostTiles));
    Dashboard dashboard;
    for (const JsonValue& item : tiles->items()) {
        const std::optional<DashboardTile> tile = tileFrom(item);
        if (!tile)
            return fail(Error::Kind::Invalid,
                        Text::tr("Tile %1 of the dashboard shows something that this version does not know.")
                            .arg(dashboard.tiles.size() + 1));
        if (std::find(dashboard.tiles.begin(), dashboard.tiles.end(), *tile) != dashboard.tiles.end())
            return fail(Error::Kind::Invalid,
                        Text::tr("Tile %1 of the dashboard stands there twice.").arg(dashboard.tiles.size() + 1));
        dashboard.tiles.push_back(*tile);
    }
    return dashboard;
}

} // namespace assay
