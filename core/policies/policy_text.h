// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/digest.h"
#include "core/policies/policy.h"

#include <QByteArrayView>

#include <optional>

namespace assay::policies {

/// The policy that a JSON text holds. Invalid where the text is not exactly as it has to be, with the line, the byte, the
/// place and the rule, and the byte alone as the detail:
/// an unknown member, a kind of check or a parameter that there is not, a gate that no control belongs to, two controls of
/// one key, a tier whose quorum no control asks for. Editing is checked by reading what canonicalPolicy() wrote.
Result<Policy> policyFromText(QByteArrayView text);

/// The first thing that stands against a policy.
struct PolicyProblem {
    QString place; ///< "controls[3].check.atLeast"; empty for the whole of it.
    QString rule;  ///< Translated: "a number from 0 to 1 is expected".

    QString words() const; ///< "controls[3].check.atLeast: a number from 0 to 1 is expected"
};

/// What policyFromText() would say against this policy; nothing where it may be used.
std::optional<PolicyProblem> problemIn(const Policy& policy);

/// The one text of a policy, as it is stored and hashed. policyFromText() reads it as an equal policy.
QByteArray canonicalPolicy(const Policy& policy);

/// The same for people to read and edit: a member a line.
QByteArray readablePolicy(const Policy& policy);

/// SHA-256 of canonicalPolicy(): what a sign-off names the policy by.
Digest policyDigest(const Policy& policy);

/// Why a policy may not take the place of the published versions of its id, which never change: translated, empty where it
/// may. Its version is the next one, it names the version before it, and begins no earlier than that. `dropped` are numbers
/// of drafts of that id that were withdrawn: they are passed over.
QString refusalToPublish(const Policy& policy, const std::vector<Policy>& published,
                         const std::vector<qint64>& dropped = {});

} // namespace assay::policies
