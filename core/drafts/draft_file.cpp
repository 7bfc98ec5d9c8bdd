// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/draft_file.h"

#include "core/base/text.h"
#include "core/base/user_folder.h"
#include "core/base/write_file.h"
#include "core/crypto/digest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace assay {
namespace {

constexpr int mostAtOnce = 32;                      ///< Windows with the same form.
constexpr qint64 largestDraft = 64LL * 1024 * 1024; ///< Bytes that are read back.

QString draftsFolder()
{
    return userDataFolder() + QStringLiteral("/drafts");
}

QByteArray jsonOf(const Draft& draft)
{
    QJsonArray fields;
    for (const FieldText& said : draft.texts) {
        fields.append(QJsonObject{{QStringLiteral("field"), said.field},
                                  {QStringLiteral("base"), textIn(draft.base, said.field).value_or(QString())},
                                  {QStringLiteral("text"), said.text}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("begun"), draft.begunAt}, {QStringLiteral("fields"), fields}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Draft> draftIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject kept = QJsonDocument::fromJson(file.read(largestDraft)).object();
    Draft draft;
    draft.begunAt = kept.value(QStringLiteral("begun")).toInteger();
    for (const QJsonValue& each : kept.value(QStringLiteral("fields")).toArray()) {
        const QString field = each[QStringLiteral("field")].toString();
        draft.base.push_back({field, each[QStringLiteral("base")].toString()});
        draft.texts.push_back({field, each[QStringLiteral("text")].toString()});
    }
    return draft.texts.empty() ? std::nullopt : std::optional(draft);
}

/// Whether a file that was opened is still the one of that name, and not taken away in between.
bool isFile(int descriptor, const QByteArray& path)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.constData(), &named) == 0 && opened.st_ino == named.st_ino
        && opened.st_dev == named.st_dev;
}

} // namespace

DraftFile::DraftFile(const QString& key)
    : m_name(draftsFolder() + u'/' + QString::fromLatin1(toHex(sha256(key.toUtf8()))))
{
}

DraftFile::~DraftFile()
{
    letGo();
}

std::optional<Draft> DraftFile::open()
{
    letGo();
    QDir().mkpath(draftsFolder());
    QFile::setPermissions(draftsFolder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const bool isKept : {true, false}) {
        for (int place = 0; place < mostAtOnce; ++place) {
            const QString path = QStringLiteral("%1-%2").arg(m_name, QString::number(place));
            if (QFile::exists(path) == isKept && take(path))
                return isKept ? draftIn(path) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// The lock is the kernel's, which outlives no program, and not a file that says who has it.
bool DraftFile::take(const QString& path)
{
    const QByteArray lock = QFile::encodeName(path + QStringLiteral(".lock"));
    const int descriptor = ::open(lock.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return false;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 || !isFile(descriptor, lock)) {
        ::close(descriptor);
        return false;
    }
    m_lock = descriptor;
    m_path = path;
    return true;
}

void DraftFile::letGo()
{
    if (m_lock < 0)
        return;
    ::unlink(QFile::encodeName(m_path + QStringLiteral(".lock")).constData());
    ::close(m_lock);
    m_lock = -1;
    m_path.clear();
}

Result<> DraftFile::keep(const Draft& draft)
{
    if (m_path.isEmpty())
        return fail(Error::Kind::Io, Text::tr("What is being written cannot be kept in %1.").arg(draftsFolder()));
    if (draft.texts.empty()) {
        forget();
        return {};
    }
    return writeFile(m_path, jsonOf(draft));
}

void DraftFile::forget()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

} // namespace assay
