// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/trust/signed_note.h"

#include <QStringList>

namespace assay {

/// What a log had in it at some time: its size and the root of its Merkle tree. Source: C2SP tlog-checkpoint. It is the
/// text of a SignedNote. A value; any thread.
struct Checkpoint {
    QString origin; ///< Names the log: one line without blanks around it.
    quint64 size = 0;
    Digest root{};
    QStringList extensions; ///< Further lines as they were read. Ours have none, as the format advises.

    /// The text to sign. Invalid where the origin or an extension is not one line that is not empty.
    Result<QByteArray> text() const;

    /// What text() wrote. Invalid for anything else, such as a size with a leading zero.
    static Result<Checkpoint> parse(QByteArrayView text);

    /// A note of this checkpoint, signed by `key` under the origin as its name. Errors as of text() and SignedNote::sign().
    Result<SignedNote> sign(const SigningKey& key) const;

    /// The checkpoint in a note, once one of `known` has signed it. Errors as of SignedNote::verify() and parse().
    static Result<Checkpoint> verified(const SignedNote& note, std::span<const NoteKey> known);

    bool operator==(const Checkpoint&) const = default;
};

} // namespace assay
