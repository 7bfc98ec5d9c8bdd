// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/approval.h"
#include "core/policies/policy.h"

namespace assay::approvals {

/// The roles in which somebody is still asked to sign: those of the quorum for which no approval stands, or all of them where
/// these suffice but more people are needed. Of each person the last word holds, so that an abstention, a rejection or a
/// revocation leaves its role open. `signOffs` are those of one request in the order of the log; whether a key counts is not
/// looked at. Unless the release `isTaken` for validation, model risk is asked, too: without that nothing that is signed
/// decides.
std::vector<Role> awaitedRoles(const policies::Quorum& quorum, const std::vector<SignOff>& signOffs, bool isTaken);

} // namespace assay::approvals
