// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/checkpoint.h"

#include "core/base/base64_text.h"
#include "core/base/text.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace assay {
namespace {

tl::unexpected<Error> noCheckpoint(const QString& reason)
{
    return fail(Error::Kind::Invalid, Text::tr("This is no checkpoint of a log: %1.").arg(reason));
}

bool isCheckpointLine(const QString& line)
{
    return !line.isEmpty() && line == line.trimmed()
        && std::none_of(line.begin(), line.end(), [](QChar c) { return c < u' '; });
}

} // namespace

Result<QByteArray> Checkpoint::text() const
{
    QByteArray text =
        origin.toUtf8() + '\n' + QByteArray::number(size) + '\n' + bytesOf(root).toByteArray().toBase64() + '\n';
    for (const QString& extension : extensions)
        text += extension.toUtf8() + '\n';
    if (!isCheckpointLine(origin) || !std::all_of(extensions.begin(), extensions.end(), isCheckpointLine))
        return noCheckpoint(Text::tr("its origin and each further line have to be one line that is not empty"));
    return text;
}

Result<Checkpoint> Checkpoint::parse(QByteArrayView text)
{
    if (firstInvalidUtf8(text) >= 0 || !text.endsWith('\n'))
        return noCheckpoint(Text::tr("it has to be UTF-8 text whose last line ends with a line feed"));
    const QStringList lines = QString::fromUtf8(text.chopped(1)).split(u'\n');
    if (lines.size() < 3)
        return noCheckpoint(Text::tr("it needs an origin, a size and a root, each in its line"));
    bool counted = false;
    Checkpoint checkpoint{lines[0], lines[1].toULongLong(&counted), {}, lines.mid(3)};
    if (!counted || QString::number(checkpoint.size) != lines[1])
        return noCheckpoint(Text::tr("its size has to be a decimal number without leading zeros"));
    const auto root = digestFromBytes(bytesOfBase64(lines[2]).value_or(QByteArray()));
    if (!root)
        return noCheckpoint(Text::tr("its root has to be 32 bytes in base64"));
    checkpoint.root = *root;
    // Only what would be written the same way has one meaning.
    const Result<QByteArray> again = checkpoint.text();
    if (!again)
        return failed(again);
    if (*again != text)
        return noCheckpoint(Text::tr("it is not written in the usual form"));
    return checkpoint;
}

Result<SignedNote> Checkpoint::sign(const SigningKey& key) const
{
    const Result<QByteArray> written = text();
    if (!written)
        return failed(written);
    Result<SignedNote> note = SignedNote::of(*written);
    if (!note)
        return note;
    if (const auto done = note->sign(origin, key); !done)
        return failed(done);
    return note;
}

Result<Checkpoint> Checkpoint::verified(const SignedNote& note, std::span<const NoteKey> known)
{
    if (const auto signers = note.verify(known); !signers)
        return failed(signers);
    return parse(note.text());
}

} // namespace assay
