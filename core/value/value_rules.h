// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/value_record.h"

/// Who may do what with value records. Each answers why not: a translated sentence with the rule and who can; empty where
/// nothing stands against it.
namespace assay::values {

/// Somebody who wants to do something, and the roles they act in now.
struct ValueParty {
    PersonId person;
    std::vector<Role> acting;
};

/// To write down what a use case is to earn: its owners, data scientists, operations, business owners and managers.
QString proposalRefusal(const QString& useCaseKey, const std::vector<PersonId>& owners, const ValueParty& party,
                        const RoleHolders& holders);

/// To write it otherwise: the same and its author, until it is measured.
QString editRefusal(const ValueRecord& record, const ValueParty& party, const RoleHolders& holders);

/// To measure it: data scientists and operations, until it is accepted. A claim that is open is decided first.
QString measureRefusal(const ValueRecord& record, const ValueParty& party, const RoleHolders& holders);

/// To stand by a measurement, in the role acted in: a data scientist and operations, two persons.
QString acknowledgeRefusal(const ValueRecord& record, const ValueParty& party, const RoleHolders& holders);

/// To accept what was measured: the use case's business owner, who stands by none of its measurements.
QString acceptRefusal(const ValueRecord& record, const ValueParty& party, const RoleHolders& holders);

/// To dispute what was measured: anyone who acts in a role of theirs.
QString disputeRefusal(const ValueRecord& record, const ValueParty& party, const RoleHolders& holders);

/// To speak against a claim: those who stand by the measurement.
QString counterRefusal(const ValueRecord& record, const ValueParty& party);

/// To decide a dispute: the business owner or a manager who neither claimed it nor stands by the measurement.
QString decideRefusal(const ValueRecord& record, const ValueParty& party, const RoleHolders& holders);

/// To record how much a model is used: data scientists, operations, managers and business owners.
QString adoptionRefusal(const ValueParty& party, const RoleHolders& holders);

} // namespace assay::values
