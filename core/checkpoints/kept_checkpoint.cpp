// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoints/kept_checkpoint.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/keys/key_rows.h"

#include <algorithm>

namespace assay {
namespace {

struct KnownSigner {
    NoteKey key;
    QString person;
};

/// The project's keys that could have signed under this name.
std::vector<KnownSigner> knownSigners(db::Connection& connection, const QString& name)
{
    std::vector<KnownSigner> known;
    for (const PersonKey& key : keys::all(connection)) {
        if (const Result<NoteKey> noteKey = NoteKey::of(name, keys::publicKeyOf(key)))
            known.push_back({*noteKey, key.person});
    }
    return known;
}

bool isOf(const SignedNote::Signature& line, const NoteKey& key)
{
    return line.name == key.name() && line.keyId == key.id();
}

} // namespace

Result<KeptCheckpoint> KeptCheckpoint::parse(QByteArrayView bytes)
{
    KeptCheckpoint kept;
    QByteArray text = bytes.toByteArray();
    if (text.contains("\n\n")) {
        Result<SignedNote> note = SignedNote::parse(bytes);
        if (!note)
            return failed(note);
        text = note->text();
        kept.note = *std::move(note);
    }
    Result<Checkpoint> checkpoint = Checkpoint::parse(text);
    if (!checkpoint)
        return failed(checkpoint);
    if (checkpoint->size == 0)
        return fail(Error::Kind::Invalid,
                    Text::tr("This is a checkpoint of an empty log, which proves nothing. Give a later one."));
    kept.checkpoint = *std::move(checkpoint);
    return kept;
}

QStringList checkpoints::signersOf(db::Connection& connection, const KeptCheckpoint& kept)
{
    QStringList names;
    if (!kept.note)
        return names;
    for (const KnownSigner& known : knownSigners(connection, kept.checkpoint.origin)) {
        const std::vector<SignedNote::Signature>& lines = kept.note->signatures();
        if (std::none_of(lines.begin(), lines.end(), [&](const auto& line) { return isOf(line, known.key); }))
            continue;
        db::orRaise(kept.note->verify(std::span(&known.key, 1)));
        names.append(known.person);
    }
    return names;
}

} // namespace assay
