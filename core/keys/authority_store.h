// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate_authority.h"
#include "core/db/database.h"

namespace assay {

/// Who says whose key is whose in a project: one authority of its own, whose private key is a file of whoever founded it
/// or was handed it, and any number of authorities of organisations. Administrators and model-risk auditors may change
/// that (core/keys/key_rules.h); a refusal (Error::Kind::Denied) names the rule and leaves no trace. Each call is one
/// transaction with an entry of the authority; `command` makes a repetition harmless. Blocking: call it from a job.
class AuthorityStore {
public:
    explicit AuthorityStore(db::Database& database)
        : m_database(database)
    {
    }

    /// The project's own authority from now on; answers its uid. Conflict while there is one that holds.
    Result<QString> found(const CertificateAuthority& authority, const Actor& actor, const QString& command);

    /// Accepts what an organisation's authority certifies; answers the uid. Invalid unless the certificate is an
    /// authority's, certified by itself and valid now; Conflict where it is known already.
    Result<QString> accept(const Certificate& root, const Actor& actor, const QString& command);

    /// Ends it: what is signed from then on under its certificates does not count. Invalid without a reason.
    Result<> retire(const QString& uid, const QString& reason, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

} // namespace assay
