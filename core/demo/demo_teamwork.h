// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
#include "core/db/database.h"
#include "core/demo/demo_scene.h"

#include <map>
#include <vector>

namespace assay {

/// What people of the demo meet about, decide, hand over, have to do, say to each other and count:
/// resources/demo/teamwork.json.
class DemoTeamwork {
public:
    /// People by their names, and uids of use cases by their titles, as they come to be.
    DemoTeamwork(db::Database& database, const std::map<QString, Actor>& people,
                 const std::map<QString, QString>& useCases);

    Result<std::vector<DemoScene>> scenes(); ///< In no order.

private:
    using Play = Result<> (DemoTeamwork::*)(const JsonValue&);
    using Step = Result<> (DemoTeamwork::*)(const JsonValue&, const QString& uid);

    void add(std::vector<DemoScene>& scenes, const char16_t* part, Play play, Step step = nullptr);
    Result<> meet(const JsonValue& entry);
    Result<> settle(const JsonValue& entry);
    Result<> decide(const JsonValue& entry);
    Result<> decideFurther(const JsonValue& entry, const QString& uid);
    Result<> handOver(const JsonValue& entry);
    Result<> handOverFurther(const JsonValue& entry, const QString& uid);
    Result<> begin(const JsonValue& entry);
    Result<> move(const JsonValue& entry, const QString& uid);
    Result<> say(const JsonValue& entry);
    Result<> count(const JsonValue& entry);

    Result<> keep(const JsonValue& entry, const Result<QString>& made);
    const Actor& actorOf(const JsonValue& entry) const;
    QString useCaseOf(const JsonValue& entry) const;
    QString command() const;

    db::Database& m_database;
    const std::map<QString, Actor>& m_people;
    const std::map<QString, QString>& m_useCases;
    std::map<const JsonValue*, QString> m_made; ///< Uid, by the entry that made it.
    JsonValue m_root;
};

} // namespace assay
