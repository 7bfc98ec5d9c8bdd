// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_files.h"

#include "core/base/text.h"
#include "core/base/user_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace assay {
namespace {

const QString keySuffix = QStringLiteral(".pem");
constexpr auto privateFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto forOthers =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

Result<> makePrivateFolder(const QString& folder)
{
    const QFileInfo known(folder);
    if (known.isDir() && (known.permissions() & forOthers) != 0)
        return fail(Error::Kind::Denied,
                    Text::tr("No key was made, because others than you may enter the folder %1. Take that away with "
                             "chmod 700.")
                        .arg(folder),
                    folder);
    const QDir parent(known.absolutePath());
    if (known.isDir() || (QDir().mkpath(parent.path()) && parent.mkdir(known.fileName(), privateFolder)))
        return {};
    return fail(Error::Kind::Io,
                Text::tr("The folder %1 for keys could not be made. Nothing was changed; check that the folder above "
                         "it can be written.")
                    .arg(folder),
                folder);
}

} // namespace

KeyFiles::KeyFiles(const QString& folder)
    : m_folder(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()))
{
}

KeyFiles KeyFiles::ofUser()
{
    const QString named = qEnvironmentVariable("ASSAY_KEYS");
    return KeyFiles(named.isEmpty() ? userDataFolder() + QStringLiteral("/keys") : named);
}

QString KeyFiles::pathOf(const QString& fingerprint) const
{
    return m_folder + u'/' + fingerprint + keySuffix;
}

Result<SigningKey> KeyFiles::create(const SecretText& passphrase, SigningKey::Algorithm algorithm) const
{
    if (const auto made = makePrivateFolder(m_folder); !made)
        return failed(made);
    Result<SigningKey> key = SigningKey::generate(algorithm);
    if (!key)
        return key;
    const auto written = key->writeNew(pathOf(QString::fromLatin1(key->publicKey().fingerprint())), passphrase);
    if (!written)
        return failed(written);
    return key;
}

Result<SigningKey> KeyFiles::unlock(const QString& fingerprint, const SecretText& passphrase) const
{
    const QString path = pathOf(fingerprint);
    Result<SigningKey> key = SigningKey::read(path, passphrase);
    if (key && key->publicKey().fingerprint() != fingerprint.toLatin1())
        return fail(Error::Kind::Invalid,
                    Text::tr("The file %1 holds another key than its name says, so it is not used.").arg(path), path);
    return key;
}

QStringList KeyFiles::fingerprints() const
{
    static const QRegularExpression keyName(QStringLiteral("^[0-9a-f]{64}\\.pem$"));
    return QDir(m_folder)
        .entryList(QDir::Files | QDir::Hidden, QDir::Name)
        .filter(keyName)
        .replaceInStrings(keySuffix, QString());
}

Result<QString> KeyFiles::find(const QString& beginning) const
{
    const QStringList known = fingerprints();
    QStringList found;
    std::copy_if(known.begin(), known.end(), std::back_inserter(found),
                 [&](const QString& fingerprint) { return fingerprint.startsWith(beginning); });
    if (found.size() == 1 && !beginning.isEmpty())
        return found.front();
    if (found.isEmpty())
        return fail(
            Error::Kind::NotFound,
            Text::tr("There is no private key in %1 whose fingerprint begins with “%2”.").arg(m_folder, beginning));
    return fail(Error::Kind::Invalid,
                Text::tr("The fingerprints of several keys in %1 begin with “%2”. Say more of the digits.")
                    .arg(m_folder, beginning));
}

} // namespace assay
