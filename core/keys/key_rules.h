// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/audit_note.h"
#include "core/db/connection.h"
#include "core/domain/person_key.h"

/// Who may do what with keys, each as a sentence for somebody who may not; nothing for somebody who may. All of these may
/// throw db::SqlError.
namespace assay::keys {

/// To say whose key is whose: to found, accept or retire an authority. Administrators and model-risk auditors may.
std::optional<QString> authorityRefusal(db::Connection& connection, const Actor& actor);

/// To certify a key. As above, and nobody certifies a key of their own while somebody else could: who works alone has
/// to, and the log then says so.
std::optional<QString> certifyRefusal(db::Connection& connection, const PersonKey& key, const Actor& actor);

/// To revoke a key, or to bring a certificate of an organisation for it: its person may, and who may found an authority.
std::optional<QString> ownKeyRefusal(db::Connection& connection, const PersonKey& key, const Actor& actor);

} // namespace assay::keys
