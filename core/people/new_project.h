// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/domain/person.h"

#include <vector>

namespace assay {

/// A new project and the first person in it.
struct ProjectFounder {
    QString projectName;
    QString personName;
    bool staged = false;                  ///< The person is invented, for a demo.
    std::vector<Role> roles = allRoles(); ///< Every one, so that one person can work alone.
};

/// Makes a project file that holds its founder.
Result<std::unique_ptr<db::Database>> createProject(const QString& path, const ProjectFounder& founder,
                                                    const db::OpenOptions& options = {});

/// The name of whoever is logged in to this computer, as the system tells it.
QString systemUserName();

/// The person in `role` where they hold it, otherwise in the first role that they do hold.
Actor actingAs(const Person& person, const QString& role);

/// Who acts when nobody is named: the person with the system user's name, otherwise the first one who has not left; in `role` where they
/// hold it, otherwise in the first role they do hold. NotFound in a project without people.
Result<Actor> defaultActor(db::Database& database, const QString& role);

} // namespace assay
