// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/timestamp.h"

namespace assay {

/// The time-stamping authority (RFC 3161) that somebody has chosen for their signatures.
struct StampingChoice {
    QString address = {};   ///< Of http or https; empty for no time stamps.
    QString rootsFile = {}; ///< A PEM file with the certificates that the authority's has to lead to.

    bool isSet() const { return !address.isEmpty(); }
    bool operator==(const StampingChoice&) const = default;
};

/// What the choice comes to: where requests go, and whom to believe.
struct ChosenStamping {
    TimestampTransport transport;
    QList<Certificate> roots;
};

/// Reads the certificates. Invalid for an address that is none of http or https, and for a file without a certificate; Io where it cannot be
/// read. Asks nobody. Blocking: call it from a job.
Result<ChosenStamping> openStamping(const StampingChoice& choice);

} // namespace assay
