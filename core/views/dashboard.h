// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
#include "core/base/result.h"
#include "core/domain/person.h"

#include <QStringList>

#include <vector>

namespace assay {

/// The page of a SavedView that holds a Dashboard.
inline const QString DashboardPage = QStringLiteral("dashboard");

enum class TileKind {
    Figure, ///< One of dashboardFigures().
    Chart,  ///< One of dashboardCharts().
    View,   ///< A saved view of runs, of a list of things or of the portfolio, by its uid.
};

struct DashboardTile {
    TileKind kind = TileKind::Figure;
    QString what;

    bool operator==(const DashboardTile&) const = default;
};

/// What somebody wants to see at once, in their order.
struct Dashboard {
    std::vector<DashboardTile> tiles;

    bool operator==(const Dashboard&) const = default;
};

/// The words of the portfolio's figures and of its charts that a tile can show.
QStringList dashboardFigures();
QStringList dashboardCharts();

/// What is shown to who acts in the role and has arranged nothing.
Dashboard usualDashboard(Role role);

/// As stored text, which docs/file-format.md describes.
QByteArray canonicalDashboard(const Dashboard& dashboard);

/// What canonicalDashboard() wrote; Invalid, with the tile that is not understood, where it was written otherwise.
Result<Dashboard> dashboardFrom(const JsonValue& object);
Result<Dashboard> dashboardFrom(QByteArrayView content);

} // namespace assay
