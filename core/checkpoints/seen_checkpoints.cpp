// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoints/seen_checkpoints.h"

#include "core/base/canonical_json.h"
#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/base/user_folder.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QThread>

namespace assay {
namespace {

constexpr qint64 mostBytes = 16 << 20; // some 100,000 projects
constexpr int lockWait = 15'000;       // ms
constexpr int lockPause = 20;          // ms from one try to the next
constexpr JsonRules seenRules{.maxBytes = mostBytes, .maxDepth = 4};

/// Left to itself a lock is tried after pauses that double up to seconds: who waits for many others gets no turn.
bool lockSoon(QLockFile& lock)
{
    const QDeadlineTimer end(lockWait);
    while (!lock.tryLock(0)) {
        if (lock.error() != QLockFile::LockFailedError || end.hasExpired())
            return false;
        QThread::msleep(lockPause);
    }
    return true;
}

tl::unexpected<Error> notRemembered(const QString& path, const QString& reason)
{
    return fail(Error::Kind::Io,
                Text::tr("What was seen of this project cannot be remembered in %1: %2. Until that works, nobody "
                         "notices here when the file is replaced by an older one.")
                    .arg(path, reason),
                path);
}

tl::unexpected<Error> noMemory(const QString& detail)
{
    return fail(Error::Kind::Corrupt,
                Text::tr("The file in which Assay remembers what you saw of projects is damaged. Move it away; then "
                         "everything counts as seen for the first time."),
                detail);
}

qint64 numberOf(const JsonValue& object, QStringView name)
{
    const JsonValue* member = object.member(name);
    const Result<qint64> number = member ? member->toInt64() : Result<qint64>(-1);
    return number.value_or(-1);
}

Result<SeenHead> headOf(const JsonValue& object)
{
    const std::optional<Digest> root = digestFromHex(textOf(object, u"root").toLatin1());
    const SeenHead head{numberOf(object, u"size"), root.value_or(Digest()), numberOf(object, u"seenAt")};
    if (!root || head.size < 1 || head.seenAt < 0)
        return noMemory(QStringLiteral("an entry"));
    return head;
}

} // namespace

Result<std::map<QString, SeenHead>> readSeenHeads(QByteArrayView json)
{
    const Result<JsonValue> value = readJson(json, seenRules);
    if (!value)
        return noMemory(value.error().message);
    if (!value->isObject())
        return noMemory(QStringLiteral("no object"));
    std::map<QString, SeenHead> heads;
    for (std::size_t i = 0; i < value->items().size(); ++i) {
        const Result<SeenHead> head = headOf(value->items()[i]);
        if (!head)
            return failed(head);
        heads[value->names()[i]] = *head;
    }
    // Only what would be written the same way was written here.
    if (writeSeenHeads(heads) != json)
        return noMemory(QStringLiteral("not canonical"));
    return heads;
}

QByteArray writeSeenHeads(const std::map<QString, SeenHead>& heads)
{
    CanonicalObject all;
    for (const auto& [project, head] : heads) {
        CanonicalObject object;
        object.setInteger(u"size", head.size);
        object.setText(u"root", QString::fromLatin1(toHex(head.root)));
        object.setInteger(u"seenAt", head.seenAt);
        all.set(project, object.bytes());
    }
    return all.bytes();
}

SeenCheckpoints SeenCheckpoints::ofUser()
{
    return SeenCheckpoints(userDataFolder() + QStringLiteral("/seen-logs.json"));
}

Result<std::optional<SeenHead>> SeenCheckpoints::of(const QString& project) const
{
    const Result<Heads> heads = read();
    if (!heads)
        return failed(heads);
    const auto found = heads->find(project);
    return found == heads->end() ? std::nullopt : std::optional(found->second);
}

Result<> SeenCheckpoints::remember(const QString& project, const SeenHead& head) const
{
    return change(project, head, false);
}

Result<> SeenCheckpoints::replace(const QString& project, const SeenHead& head) const
{
    return change(project, head, true);
}

Result<SeenCheckpoints::Heads> SeenCheckpoints::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return Heads();
    if (!file.open(QIODevice::ReadOnly))
        return notRemembered(m_path, file.errorString());
    const QByteArray content = file.read(mostBytes + 1);
    return readSeenHeads(content);
}

Result<> SeenCheckpoints::write(const Heads& heads) const
{
    QSaveFile file(m_path);
    const QByteArray content = writeSeenHeads(heads);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(content) != content.size() || !file.commit())
        return notRemembered(m_path, file.errorString());
    return {};
}

Result<> SeenCheckpoints::change(const QString& project, const SeenHead& head, bool evenBack) const
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return notRemembered(m_path, Text::tr("its folder cannot be made"));
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lockSoon(lock))
        return notRemembered(m_path, Text::tr("another program holds it"));
    Result<Heads> heads = read();
    if (!heads)
        return failed(heads);
    const auto known = heads->find(project);
    if (!evenBack && known != heads->end() && known->second.size >= head.size)
        return {};
    (*heads)[project] = head;
    return write(*heads);
}

} // namespace assay
