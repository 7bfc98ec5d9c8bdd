// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
#include "core/db/database.h"
#include "core/demo/demo_scene.h"

#include <map>
#include <vector>

namespace assay {

/// Things of the demo that somebody begins and others go on with, as a file tells them: a list of objects with "day", "who"
/// and, in "steps", what happens later.
class DemoEpisodes {
public:
    /// People by their names, as they come to be.
    DemoEpisodes(db::Database& database, const std::map<QString, Actor>& people)
        : m_database(database)
        , m_people(people)
    {
    }
    virtual ~DemoEpisodes() = default;
    Q_DISABLE_COPY_MOVE(DemoEpisodes)

    Result<std::vector<DemoScene>> scenes(); ///< In no order. They live no longer than this.

protected:
    virtual QString file() const = 0;                          ///< Of the resources.
    virtual Result<QString> begin(const JsonValue& entry) = 0; ///< Answers the uid of what was made.
    virtual Result<> goOn(const JsonValue& step, const QString& uid) = 0;

    static tl::unexpected<Error> unknownWord(const QString& word);
    db::Database& database() const { return m_database; }
    const std::map<QString, Actor>& people() const { return m_people; }
    const Actor& actorOf(const JsonValue& entry) const;
    QString command() const;

private:
    db::Database& m_database;
    const std::map<QString, Actor>& m_people;
    std::map<const JsonValue*, QString> m_made; ///< Uid, by the entry that made it.
    JsonValue m_root;
};

} // namespace assay
