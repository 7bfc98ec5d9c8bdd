// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/demo/demo_scene.h"

#include <map>
#include <vector>

namespace assay {

/// What the demo's use cases are to earn and do earn, and the briefs that tell it; resources/demo/values.json.
class DemoValues {
public:
    /// People are found by their names, use cases by their titles, as they come about.
    DemoValues(db::Database& database, const std::map<QString, Actor>& people,
               const std::map<QString, QString>& useCases)
        : m_database(database)
        , m_people(people)
        , m_useCases(useCases)
    {
    }

    /// Every scene; Invalid where the script is not as it has to be.
    Result<std::vector<DemoScene>> scenes();

private:
    class Reader;

    db::Database& m_database;
    const std::map<QString, Actor>& m_people;
    const std::map<QString, QString>& m_useCases;
    std::map<QString, QString> m_records; ///< Uid by use case.
};

} // namespace assay
