// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/project_opening.h"

#include "core/demo/demo_project.h"
#include "core/domain/person.h"
#include "core/people/new_project.h"
#include "core/people/people_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace assay {
namespace {

Result<OpenedProjectPtr> introduced(std::unique_ptr<db::Database> database)
{
    auto opened = std::make_shared<OpenedProject>();
    opened->database = std::move(database);
    const Result<qint64> version = opened->database->dataVersion();
    if (!version)
        return failed(version);
    opened->dataVersion = *version;
    opened->seen = checkAgainstSeen(*opened->database, SeenCheckpoints::ofUser());
    const Result<Actor> actor = defaultActor(*opened->database, toString(Role::DataScientist));
    if (!actor && actor.error().kind != Error::Kind::NotFound)
        return failed(actor);
    if (actor) {
        opened->actor = *actor;
        const Result<std::vector<Person>> people = PeopleStore(*opened->database).all();
        if (!people)
            return failed(people);
        const auto found = std::find_if(people->begin(), people->end(),
                                        [&](const Person& person) { return person.uid == actor->person; });
        if (found != people->end()) {
            opened->personName = found->name;
            opened->personStaged = found->staged;
        }
    }
    return opened;
}

} // namespace

Result<OpenedProjectPtr> openProject(const QString& path)
{
    Result<std::unique_ptr<db::Database>> database = db::Database::open(path);
    return database ? introduced(std::move(*database)) : Result<OpenedProjectPtr>(failed(database));
}

Result<OpenedProjectPtr> makeProject(const QString& path)
{
    Result<std::unique_ptr<db::Database>> database =
        createProject(path, {.projectName = QFileInfo(path).completeBaseName(), .personName = systemUserName()});
    return database ? introduced(std::move(*database)) : Result<OpenedProjectPtr>(failed(database));
}

QString demoPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + QStringLiteral("/Consumer loan screening (demo).assay");
}

Result<OpenedProjectPtr> openDemo()
{
    const QString path = demoPath();
    if (QFileInfo::exists(path))
        return openProject(path);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return fail(Error::Kind::Io,
                    QCoreApplication::translate("ProjectOpening",
                                                "The folder %1 for the demo project could not be made. "
                                                "Nothing was changed; check that it can be written.")
                        .arg(folder));
    }
    Result<std::unique_ptr<db::Database>> database = createDemoProject(path);
    return database ? introduced(std::move(*database)) : Result<OpenedProjectPtr>(failed(database));
}

} // namespace assay
