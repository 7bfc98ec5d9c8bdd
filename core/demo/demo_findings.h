// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
#include "core/db/database.h"
#include "core/demo/demo_scene.h"

#include <map>
#include <vector>

namespace assay {

/// What people of the demo find that is not as it should be, and what becomes of it: resources/demo/findings.json.
class DemoFindings {
public:
    /// People by their names, and uids of use cases by their titles, as they come to be.
    DemoFindings(db::Database& database, const std::map<QString, Actor>& people,
                 const std::map<QString, QString>& useCases)
        : m_database(database)
        , m_people(people)
        , m_useCases(useCases)
    {
    }

    Result<std::vector<DemoScene>> scenes(); ///< In no order.

private:
    Result<> raise(const JsonValue& entry);
    Result<> goOn(const JsonValue& step, const QString& finding);
    Result<> say(const JsonValue& step, const QString& finding);
    const Actor& actorOf(const JsonValue& entry) const;
    QString command() const;

    db::Database& m_database;
    const std::map<QString, Actor>& m_people;
    const std::map<QString, QString>& m_useCases;
    std::map<const JsonValue*, QString> m_made; ///< Uid, by the entry that made it.
    JsonValue m_root;
};

} // namespace assay
