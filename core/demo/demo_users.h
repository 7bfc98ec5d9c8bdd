// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
#include "core/db/database.h"
#include "core/demo/demo_scene.h"

#include <map>
#include <vector>

namespace assay {

/// What the demo tells of users, their feedback, how use cases are ranked and who can do the work: resources/demo/users.json.
class DemoUsers {
public:
    /// People by their names, and uids of use cases by their titles, as they come to be.
    DemoUsers(db::Database& database, const std::map<QString, Actor>& people,
              const std::map<QString, QString>& useCases);

    Result<std::vector<DemoScene>> scenes(); ///< In no order.

    /// The user groups of a use case were there when this framing was written, as were these people, its author first.
    Result<> attend(const QString& useCaseTitle, const QString& charter, const QStringList& names);

private:
    using Play = Result<> (DemoUsers::*)(const JsonValue&);

    Result<> plan(const JsonValue& entry);
    Result<> group(const JsonValue& entry);
    Result<> agree(const JsonValue& entry, const QString& groupName);
    Result<> contact(const JsonValue& entry, const QString& groupName);
    Result<> rate(const JsonValue& entry);
    Result<> assign(const JsonValue& entry);
    Result<> hear(const JsonValue& entry);
    Result<> step(const JsonValue& entry, const QString& text);
    Result<> equip(const JsonValue& root);
    QString command();

    db::Database& m_database;
    const std::map<QString, Actor>& m_people;
    const std::map<QString, QString>& m_useCases;
    std::map<QString, QString> m_groups;       ///< Keys, by name.
    std::map<QString, QStringList> m_groupsOf; ///< Keys, by title of the use case.
    std::map<QString, QString> m_feedback;     ///< Keys, by text.
    JsonValue m_root;
};

} // namespace assay
