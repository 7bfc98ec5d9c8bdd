// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/person.h"

#include <QStringList>

namespace assay::approvals {

/// What somebody has to be able to show for a model that is in use.
enum class Proof {
    Owner,     ///< Of the use case.
    Signature, ///< At least one that counts.
    SignOff,   ///< By all who have to.
    Watch,     ///< A monitor that is active, or figures from production.
    WayBack,   ///< An earlier version that was approved, or a framing that says what is done without a model.
};

std::vector<Proof> allProofs();  ///< In their order.
QString toString(Proof proof);   ///< "way-back"
QString proofTitle(Proof proof); ///< "a way back", translated.
std::vector<Role> proofSuppliers(Proof proof);

/// A model in use for which something cannot be shown.
struct UnprovenUse {
    QString useCaseUid; ///< Empty where it serves none.
    QString useCase;    ///< "UC-3 · Consumer loan screening"
    QString releaseUid; ///< Empty where no release of the use case is known to be in production.
    QString release;    ///< "credit-default@3"
    std::vector<Proof> missing;
    bool staged = false; ///< Invented for a demo.

    bool operator==(const UnprovenUse&) const = default;
};

/// Whatever is in use: each use case in operation, and each release by which its model runs in production or decides a share of
/// the cases there, and that was not taken out of it. Only those that lack something, those that lack most first. Times in
/// milliseconds, UTC. May throw db::SqlError.
std::vector<UnprovenUse> unprovenUses(db::Connection& connection, qint64 now);

} // namespace assay::approvals
