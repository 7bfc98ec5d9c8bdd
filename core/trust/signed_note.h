// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/signing_key.h"

#include <span>
#include <vector>

namespace assay {

/// A key that signs notes, under the name by which they say so. Source: C2SP signed-note; ECDSA as Sigstore's Rekor does
/// it. A value; any thread.
class NoteKey {
public:
    /// A key of Ed25519 or ECDSA P-256. Invalid for other keys and for a name that is empty or holds a blank, a plus
    /// sign or a control character.
    static Result<NoteKey> of(const QString& name, const PublicKey& key);

    /// The key that text() wrote. Invalid for anything else, such as one whose number is not that of the key.
    static Result<NoteKey> parse(QStringView text);

    /// "name+0badc0de+base64": what is handed to those who verify.
    QString text() const;

    const QString& name() const { return m_name; }
    const PublicKey& key() const { return m_key; }

    /// Four bytes that tell keys of one name apart.
    const QByteArray& id() const { return m_id; }

    bool operator==(const NoteKey& other) const { return m_name == other.m_name && m_key == other.m_key; }

private:
    NoteKey(QString name, PublicKey key);

    QString m_name;
    PublicKey m_key;
    QByteArray m_id;
};

/// A text with lines of signatures below it. Source: C2SP signed-note, version 1. A value; any thread.
class SignedNote {
public:
    struct Signature {
        QString name;
        QByteArray keyId; ///< Four bytes.
        QByteArray signature;

        bool operator==(const Signature&) const = default;
    };

    /// A note nobody has signed yet. Invalid unless `text` ends with a line feed and holds no other control character.
    static Result<SignedNote> of(const QByteArray& text);

    /// Reads a note of 1 to 100 signatures and at most 1 MiB. Invalid for anything else; nothing is said about the
    /// signatures.
    static Result<SignedNote> parse(QByteArrayView bytes);

    QByteArray bytes() const;

    const QByteArray& text() const { return m_text; } ///< With its last line feed: the bytes that are signed.
    const std::vector<Signature>& signatures() const { return m_signatures; }

    /// Adds a signature line. Invalid as NoteKey::of(); Internal where signing fails. The note is unchanged then.
    Result<> sign(const QString& name, const SigningKey& key);

    /// Those of `known` that signed the note, each once and in their order. Lines of other keys are skipped. Denied
    /// where a line of a known key does not hold, which refuses the whole note, and where there is no line of any.
    Result<std::vector<NoteKey>> verify(std::span<const NoteKey> known) const;

private:
    QByteArray m_text;
    std::vector<Signature> m_signatures;
};

} // namespace assay
