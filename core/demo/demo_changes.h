// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
#include "core/db/database.h"
#include "core/demo/demo_scene.h"

#include <map>
#include <vector>

namespace assay {

/// The changes that the demo's deployments hang on: resources/demo/changes.json.
class DemoChanges {
public:
    /// People by their names, as they come to be.
    DemoChanges(db::Database& database, const std::map<QString, Actor>& people)
        : m_database(database)
        , m_people(people)
    {
    }

    Result<std::vector<DemoScene>> scenes(); ///< In no order.

private:
    Result<> plan(const JsonValue& entry);
    Result<> goOn(const JsonValue& step, const QString& change);
    const Actor& actorOf(const JsonValue& entry) const;
    QString command() const;

    db::Database& m_database;
    const std::map<QString, Actor>& m_people;
    std::map<const JsonValue*, QString> m_made; ///< Uid, by the entry that made it.
    JsonValue m_root;
};

} // namespace assay
