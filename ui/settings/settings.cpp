// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace assay {
namespace {

constexpr std::size_t mostRecent = 12;
constexpr std::size_t mostChoices = 6;
constexpr int defaultInspector = 340;
constexpr int narrowestInspector = 260;
constexpr int widestInspector = 900;

const QString recentKey = QStringLiteral("projects/opened");
const QString collapsedKey = QStringLiteral("window/sideBarCollapsed");
const QString folderKey = QStringLiteral("files/folder");
const QString geometryKey = QStringLiteral("window/geometry");
const QString themeKey = QStringLiteral("window/theme");
const QString stampAddressKey = QStringLiteral("signing/stampAddress");
const QString stampRootsKey = QStringLiteral("signing/stampRoots");
const QString inspectorKey = QStringLiteral("window/inspectorWidth");

QString pinsKey(const QString& project)
{
    return QStringLiteral("pins/%1").arg(project);
}

QString choicesKey(const QString& project)
{
    return QStringLiteral("choices/%1").arg(project);
}

QJsonArray readArray(const QString& key)
{
    return QJsonDocument::fromJson(QSettings().value(key).toString().toUtf8()).array();
}

void writeArray(const QString& key, const QJsonArray& array)
{
    QSettings().setValue(key, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

void writeRecent(const std::vector<RecentProject>& projects)
{
    QJsonArray array;
    for (const RecentProject& project : projects)
        array.append(QJsonObject{{QStringLiteral("path"), project.path},
                                 {QStringLiteral("uid"), project.uid},
                                 {QStringLiteral("name"), project.name},
                                 {QStringLiteral("openedAt"), project.openedAt}});
    writeArray(recentKey, array);
}

} // namespace

std::vector<RecentProject> Settings::recentProjects() const
{
    std::vector<RecentProject> projects;
    const QJsonArray values = readArray(recentKey);
    for (const auto& value : values) {
        const QJsonObject object = value.toObject();
        const RecentProject project{
            object.value(QStringLiteral("path")).toString(), object.value(QStringLiteral("uid")).toString(),
            object.value(QStringLiteral("name")).toString(), object.value(QStringLiteral("openedAt")).toInteger()};
        if (!project.path.isEmpty() && projects.size() < mostRecent)
            projects.push_back(project);
    }
    return projects;
}

void Settings::addRecentProject(const RecentProject& project)
{
    std::vector<RecentProject> projects = recentProjects();
    std::erase_if(projects, [&](const RecentProject& known) { return known.path == project.path; });
    projects.insert(projects.begin(), project);
    projects.resize(std::min(projects.size(), mostRecent));
    writeRecent(projects);
}

void Settings::removeRecentProject(const QString& path)
{
    std::vector<RecentProject> projects = recentProjects();
    std::erase_if(projects, [&](const RecentProject& known) { return known.path == path; });
    writeRecent(projects);
}

QString Settings::pathOfProject(const QString& uid) const
{
    for (const RecentProject& project : recentProjects()) {
        if (!uid.isEmpty() && project.uid == uid)
            return project.path;
    }
    return {};
}

bool Settings::sideBarCollapsed() const
{
    return QSettings().value(collapsedKey).toBool();
}

void Settings::setSideBarCollapsed(bool collapsed)
{
    QSettings().setValue(collapsedKey, collapsed);
}

QString Settings::folder() const
{
    return QSettings().value(folderKey, QDir::homePath()).toString();
}

void Settings::setFolder(const QString& folder)
{
    QSettings().setValue(folderKey, folder);
}

QByteArray Settings::windowGeometry() const
{
    return QSettings().value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    QSettings().setValue(geometryKey, geometry);
}

StampingChoice Settings::stamping() const
{
    const QSettings settings;
    return {settings.value(stampAddressKey).toString(), settings.value(stampRootsKey).toString()};
}

void Settings::setStamping(const StampingChoice& choice)
{
    QSettings settings;
    settings.setValue(stampAddressKey, choice.address);
    settings.setValue(stampRootsKey, choice.rootsFile);
}

QString Settings::theme() const
{
    return QSettings().value(themeKey, QStringLiteral("desktop")).toString();
}

void Settings::setTheme(const QString& word)
{
    QSettings().setValue(themeKey, word);
}

int Settings::inspectorWidth() const
{
    return std::clamp(QSettings().value(inspectorKey, defaultInspector).toInt(), narrowestInspector, widestInspector);
}

void Settings::setInspectorWidth(int width)
{
    QSettings().setValue(inspectorKey, width);
}

std::vector<NamedPlace> Settings::pins(const QString& project) const
{
    std::vector<NamedPlace> pins;
    const QJsonArray values = readArray(pinsKey(project));
    for (const auto& value : values) {
        const Result<Address> address = addressFromString(value.toObject().value(QStringLiteral("link")).toString());
        if (address)
            pins.push_back({value.toObject().value(QStringLiteral("title")).toString(), *address});
    }
    return pins;
}

void Settings::setPins(const QString& project, const std::vector<NamedPlace>& pins)
{
    QJsonArray array;
    for (const NamedPlace& pin : pins)
        array.append(QJsonObject{{QStringLiteral("title"), pin.title}, {QStringLiteral("link"), linkOf(pin.address)}});
    writeArray(pinsKey(project), array);
}

std::vector<RecentChoice> Settings::recentChoices(const QString& project) const
{
    std::vector<RecentChoice> choices;
    const QJsonArray values = readArray(choicesKey(project));
    for (const auto& value : values) {
        const QJsonObject object = value.toObject();
        const RecentChoice choice{object.value(QStringLiteral("id")).toString(),
                                  object.value(QStringLiteral("title")).toString(),
                                  object.value(QStringLiteral("hint")).toString()};
        if (!choice.id.isEmpty() && choices.size() < mostChoices)
            choices.push_back(choice);
    }
    return choices;
}

void Settings::addRecentChoice(const QString& project, const RecentChoice& choice)
{
    std::vector<RecentChoice> choices = recentChoices(project);
    std::erase_if(choices, [&](const RecentChoice& known) { return known.id == choice.id; });
    choices.insert(choices.begin(), choice);
    choices.resize(std::min(choices.size(), mostChoices));
    QJsonArray array;
    for (const RecentChoice& each : choices)
        array.append(QJsonObject{{QStringLiteral("id"), each.id},
                                 {QStringLiteral("title"), each.title},
                                 {QStringLiteral("hint"), each.hint}});
    writeArray(choicesKey(project), array);
}

} // namespace assay
