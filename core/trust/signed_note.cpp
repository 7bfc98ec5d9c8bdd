// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/signed_note.h"

#include "core/base/base64_text.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/crypto/digest.h"

#include <algorithm>

namespace assay {
namespace {

constexpr qsizetype largestNote = 1024 * 1024;
constexpr std::size_t mostNoteSignatures = 100;
constexpr qsizetype noteIdLength = 4;
constexpr char ed25519Type = '\x01';
constexpr char ecdsaType = '\x02';
constexpr qsizetype ed25519Length = 32;
const QByteArray signatureMark = "\u2014 "; // an em dash
const QByteArray ed25519Prefix =
    QByteArray::fromHex("302a300506032b6570032100"); // of its SubjectPublicKeyInfo, RFC 8410

tl::unexpected<Error> noNote(const QString& reason)
{
    return fail(Error::Kind::Invalid, Text::tr("This is no signed note: %1.").arg(reason));
}

tl::unexpected<Error> noNoteKey(const QString& reason)
{
    return fail(Error::Kind::Invalid, Text::tr("This is no key for signed notes: %1.").arg(reason));
}

bool isNoteName(const QString& name)
{
    return !name.isEmpty() && std::none_of(name.begin(), name.end(), [](QChar c) {
        return c.isSpace() || c == u'+' || c < u' ' || c == QChar::ReplacementCharacter;
    });
}

bool isNoteText(QByteArrayView text)
{
    const auto forbidden = [](char c) { return static_cast<uchar>(c) < 0x20 && c != '\n'; };
    return text.endsWith('\n') && std::none_of(text.begin(), text.end(), forbidden) && firstInvalidUtf8(text) < 0;
}

/// The key as a note's key text holds it: a type, then the bare bytes or the SubjectPublicKeyInfo.
QByteArray typedKey(const PublicKey& key)
{
    if (key.algorithm() == PublicKey::Algorithm::Ed25519)
        return ed25519Type + key.der().last(ed25519Length);
    return ecdsaType + key.der();
}

QByteArray noteIdOf(const QString& name, const PublicKey& key)
{
    const QByteArray hashed =
        key.algorithm() == PublicKey::Algorithm::Ed25519 ? name.toUtf8() + '\n' + typedKey(key) : key.der();
    return bytesOf(sha256(hashed)).first(noteIdLength).toByteArray();
}

Result<PublicKey> keyOfTyped(const QByteArray& typed)
{
    const QByteArray bytes = typed.mid(1);
    if (typed.startsWith(ed25519Type) && bytes.size() == ed25519Length)
        return PublicKey::fromDer(ed25519Prefix + bytes);
    if (typed.startsWith(ecdsaType))
        return PublicKey::fromDer(bytes);
    return noNoteKey(Text::tr("it is of a kind that Assay does not know"));
}

Result<SignedNote::Signature> noteSignatureOf(QByteArrayView line)
{
    const QByteArray rest =
        line.startsWith(signatureMark) ? line.sliced(signatureMark.size()).toByteArray() : QByteArray();
    const qsizetype blank = rest.indexOf(' ');
    const QString name = QString::fromUtf8(rest.left(qMax<qsizetype>(blank, 0)));
    const auto bytes = bytesOfBase64(QString::fromUtf8(rest.mid(blank + 1)));
    if (!isNoteName(name) || !bytes || bytes->size() <= noteIdLength)
        return noNote(Text::tr("each line below its text has to be a dash, a name and a signature in base64"));
    return SignedNote::Signature{name, bytes->first(noteIdLength), bytes->mid(noteIdLength)};
}

} // namespace

NoteKey::NoteKey(QString name, PublicKey key)
    : m_name(std::move(name))
    , m_key(std::move(key))
    , m_id(noteIdOf(m_name, m_key))
{
}

Result<NoteKey> NoteKey::of(const QString& name, const PublicKey& key)
{
    if (!isNoteName(name))
        return noNoteKey(Text::tr("its name must not be empty or hold blanks, plus signs or control characters"));
    if (key.algorithm() != PublicKey::Algorithm::Ed25519 && key.algorithm() != PublicKey::Algorithm::EcdsaP256)
        return noNoteKey(Text::tr("it has to be of Ed25519 or ECDSA P-256"));
    return NoteKey(name, key);
}

Result<NoteKey> NoteKey::parse(QStringView text)
{
    const qsizetype first = text.indexOf(u'+');
    const qsizetype second = text.indexOf(u'+', first + 1);
    if (first < 0 || second < 0)
        return noNoteKey(Text::tr("it has to be a name, a number and a key with plus signs between them"));
    const auto typed = bytesOfBase64(text.sliced(second + 1));
    if (!typed)
        return noNoteKey(Text::tr("its last part has to be in base64"));
    const Result<PublicKey> key = keyOfTyped(*typed);
    if (!key)
        return failed(key);
    Result<NoteKey> read = of(text.first(first).toString(), *key);
    if (read && text.sliced(first + 1, second - first - 1) != QLatin1String(read->id().toHex()))
        return noNoteKey(Text::tr("its number is not that of the name and the key"));
    return read;
}

QString NoteKey::text() const
{
    return m_name + u'+' + QString::fromLatin1(m_id.toHex()) + u'+' + QString::fromLatin1(typedKey(m_key).toBase64());
}

Result<SignedNote> SignedNote::of(const QByteArray& text)
{
    if (!isNoteText(text))
        return noNote(Text::tr("its text has to end with a line feed and to hold no other control characters"));
    SignedNote note;
    note.m_text = text;
    return note;
}

Result<SignedNote> SignedNote::parse(QByteArrayView bytes)
{
    const QByteArray all = bytes.toByteArray();
    const qsizetype parting = all.lastIndexOf("\n\n");
    if (all.size() > largestNote || parting < 0 || !isNoteText(all))
        return noNote(Text::tr("it has to be text with an empty line before its signatures, of at most %1 bytes")
                          .arg(largestNote));
    SignedNote note;
    note.m_text = all.first(parting + 1);
    const QByteArrayList lines =
        all.mid(parting + 2).split('\n'); // the last one is empty: the text ends with a line feed
    if (lines.size() < 2 || static_cast<std::size_t>(lines.size()) > mostNoteSignatures + 1)
        return noNote(Text::tr("it needs 1 to %1 signatures").arg(mostNoteSignatures));
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const Result<Signature> signature = noteSignatureOf(lines[i]);
        if (!signature)
            return failed(signature);
        note.m_signatures.push_back(*signature);
    }
    return note;
}

QByteArray SignedNote::bytes() const
{
    QByteArray all = m_text + '\n';
    for (const Signature& signature : m_signatures)
        all +=
            signatureMark + signature.name.toUtf8() + ' ' + (signature.keyId + signature.signature).toBase64() + '\n';
    return all;
}

Result<> SignedNote::sign(const QString& name, const SigningKey& key)
{
    const Result<NoteKey> noteKey = NoteKey::of(name, key.publicKey());
    if (!noteKey)
        return failed(noteKey);
    const Result<QByteArray> signature = key.sign(m_text);
    if (!signature)
        return failed(signature);
    m_signatures.push_back({name, noteKey->id(), *signature});
    return {};
}

Result<std::vector<NoteKey>> SignedNote::verify(std::span<const NoteKey> known) const
{
    std::vector<NoteKey> signers;
    for (const NoteKey& key : known) {
        if (std::find(signers.begin(), signers.end(), key) != signers.end())
            continue;
        bool found = false;
        for (const Signature& signature : m_signatures) {
            if (signature.name != key.name() || signature.keyId != key.id())
                continue;
            if (!key.key().verify(m_text, signature.signature))
                return fail(Error::Kind::Denied,
                            Text::tr("The note is refused, because the signature of %1 under it does not hold: its "
                                     "text or its signature was altered.")
                                .arg(key.name()));
            found = true;
        }
        if (found)
            signers.push_back(key);
    }
    if (signers.empty())
        return fail(Error::Kind::Denied, Text::tr("The note is not believed, because no known key has signed it."));
    return signers;
}

} // namespace assay
