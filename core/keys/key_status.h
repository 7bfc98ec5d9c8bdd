// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/person_key.h"

namespace assay {

/// Whether a signature that a key made at some time counts, and why not.
struct KeyStatus {
    enum class Kind {
        Valid,
        NotYetValid,      ///< Before its certificate begins.
        Expired,          ///< After its certificate ends.
        Superseded,       ///< After it was revoked as lost or replaced; what it signed before counts.
        Compromised,      ///< Since the time from which somebody else may have had it.
        NotCertified,     ///< No authority has said whose it is.
        Foreign,          ///< No authority that the project accepts stands behind its certificate.
        RetiredAuthority, ///< After the authority of its certificate was retired.
    };

    Kind kind = Kind::NotCertified;
    QString sentence; ///< Translated, with the person's name: "Ada's key 1f2e3d4c is valid until 2027-01-01."

    bool isValid() const { return kind == Kind::Valid; }
};

/// "not-certified": the word of the command line.
QString toString(KeyStatus::Kind kind);

namespace keys {

/// What a signature by this key counts for that was made at `time` (milliseconds, UTC). The time is that of the log's
/// entry of the signature, or of a time stamp: what a signature says of itself, whoever has the key can say. May throw
/// db::SqlError.
KeyStatus statusAt(db::Connection& connection, const PersonKey& key, qint64 time);

} // namespace keys
} // namespace assay
