// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/signing_key.h"

#include <QStringList>

namespace assay {

/// The private keys of whoever is logged in: encrypted files, one a key and named by its fingerprint, in a folder that
/// only they may enter. It lies outside of every project, so that no copy of a project carries a key. A value; blocking:
/// call it from a job.
class KeyFiles {
public:
    explicit KeyFiles(const QString& folder);

    /// The folder that the environment names as ASSAY_KEYS, for pipelines, otherwise `keys` in the person's data folder.
    static KeyFiles ofUser();

    const QString& folder() const { return m_folder; }
    QString pathOf(const QString& fingerprint) const;

    /// Makes a key and its file. Denied where others may enter the folder; otherwise as SigningKey::writeNew().
    Result<SigningKey> create(const SecretText& passphrase,
                              SigningKey::Algorithm algorithm = SigningKey::Algorithm::EcdsaP256) const;

    /// The key, unlocked. Denied for the wrong passphrase; NotFound where the folder has no file of it, Invalid where the
    /// file holds another key; otherwise as SigningKey::read().
    Result<SigningKey> unlock(const QString& fingerprint, const SecretText& passphrase) const;

    /// The fingerprints of all keys whose files are here, in their order; empty where there is no folder.
    QStringList fingerprints() const;

    /// The one fingerprint here that begins with these digits. NotFound where none does, Invalid where several do.
    Result<QString> find(const QString& beginning) const;

private:
    QString m_folder;
};

} // namespace assay
