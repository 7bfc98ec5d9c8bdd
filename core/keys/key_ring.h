// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"
#include "core/db/audit_note.h"
#include "core/db/connection.h"
#include "core/domain/person.h"
#include "core/domain/person_key.h"
#include "core/keys/key_status.h"

namespace assay {

/// A key with what it counts for, and with what whoever looks may do with it.
struct RingKey {
    PersonKey key;
    KeyStatus status;                       ///< Of a signature made now.
    std::optional<Certificate> certificate; ///< The last one; nothing where nobody has certified it.
    QString certifyRefusal; ///< Why the viewer does not certify it by the project's authority; empty where they may.
    QString ownRefusal;     ///< Why the viewer neither revokes it nor brings a certificate for it.
};

/// Somebody of the project and their keys, in the order in which they were enrolled.
struct RingPerson {
    Person person;
    std::vector<RingKey> keys;
};

/// An authority with its certificate as it was read.
struct RingAuthority {
    KeyAuthority authority;
    Certificate certificate;
};

/// The people of a project, with which keys they sign, and who says whose key is whose. A value; any thread.
struct KeyRing {
    std::vector<RingPerson> people;
    std::vector<RingAuthority> authorities; ///< Retired ones as well, in the order in which they were added.
    QString authorityRefusal;               ///< Why the viewer neither founds, accepts nor retires one.
    QString enrolRefusal;                   ///< Why the viewer enrols no key of their own.

    const RingAuthority* project() const; ///< The project's own one that holds, or nullptr.
};

namespace keys {

/// As `viewer` may see and change it at `now` (milliseconds, UTC). May throw db::SqlError.
KeyRing keyRing(db::Connection& connection, const Actor& viewer, qint64 now);

} // namespace keys
} // namespace assay
