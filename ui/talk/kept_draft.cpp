// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/kept_draft.h"

#include "core/base/user_folder.h"
#include "core/base/write_file.h"
#include "core/crypto/digest.h"

#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QTimer>

namespace assay {
namespace {

constexpr int patience = 500;                    ///< ms after the last key.
constexpr qint64 largestDraft = 4 * 1024 * 1024; ///< Bytes that are read back.

Result<> keepText(const QString& path, const QString& text)
{
    if (text.trimmed().isEmpty()) {
        QFile::remove(path);
        return {};
    }
    const QString folder = path.section(u'/', 0, -2);
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return writeFile(path, text.toUtf8());
}

} // namespace

KeptDraft::KeptDraft(Session& session, QPlainTextEdit& edit)
    : QObject(&edit)
    , m_session(session)
    , m_edit(edit)
    , m_patience(new QTimer(this))
{
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, &KeptDraft::keep);
    connect(&edit, &QPlainTextEdit::textChanged, m_patience, qOverload<>(&QTimer::start));
}

QString KeptDraft::file() const
{
    const QString key = m_session.database->projectUid() + u'/' + m_session.actor.person + u'/' + m_place;
    return userDataFolder() + QStringLiteral("/drafts/") + QString::fromLatin1(toHex(sha256(key.toUtf8())))
        + QStringLiteral(".txt");
}

void KeptDraft::setPlace(const QString& place)
{
    if (place == m_place)
        return;
    if (m_patience->isActive())
        keep();
    m_place = place;
    m_isRead = false;
    m_edit.clear();
    m_patience->stop(); // Emptying it for another place is no word of the person.
    bringBack();
}

void KeptDraft::keep()
{
    m_patience->stop();
    if (m_place.isEmpty() || (!m_isRead && m_edit.toPlainText().isEmpty()))
        return;
    const auto job = startJob<void>(&m_session.writes, [path = file(), text = m_edit.toPlainText()](JobContext<void>&) {
        return keepText(path, text);
    });
    whenDone(job, this, [this](const Result<>& outcome) {
        if (outcome)
            Q_EMIT kept();
    });
}

void KeptDraft::forget()
{
    m_isRead = true;
    m_edit.clear();
    keep();
}

void KeptDraft::bringBack()
{
    const auto job = startJob<QString>(&m_session.writes, [path = file()](JobContext<QString>&) -> Result<QString> {
        QFile draft(path);
        return draft.open(QIODevice::ReadOnly) ? QString::fromUtf8(draft.read(largestDraft)) : QString();
    });
    whenDone(job, this, [this, place = m_place](const Result<QString>& text) {
        m_isRead |= place == m_place;
        if (text && place == m_place && !text->isEmpty() && m_edit.toPlainText().isEmpty())
            m_edit.setPlainText(*text);
    });
}

} // namespace assay
