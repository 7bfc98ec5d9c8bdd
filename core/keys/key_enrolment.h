// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/signing_key.h"
#include "core/trust/dsse.h"

namespace assay {

/// A person's word that a key is theirs: an envelope (DSSE) around the ids of project and person and the fingerprint,
/// signed by the key itself, so that nobody enrolls a key whose private half they do not have, and by the key that it
/// replaces where there is one. A value; any thread.
struct KeyEnrolment {
    PublicKey key;
    dsse::Envelope envelope;

    /// The word of `person` in `project` (uids) for `key`; `replaced` signs, too. Internal where signing fails.
    static Result<KeyEnrolment> of(const QString& project, const QString& person, const SigningKey& key,
                                   const SigningKey* replaced = nullptr);

    /// Whether it is the word of this person in this project, signed by the key itself.
    bool isBy(const QString& project, const QString& person) const;

    /// Whether it says that it replaces this key, and is signed by it as well.
    bool replaces(const QString& project, const QString& person, const PublicKey& replaced) const;
};

} // namespace assay
