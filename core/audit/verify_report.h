// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"

#include <QString>

#include <vector>

namespace assay {

/// One thing that is wrong with the log.
struct VerifyFinding {
    enum class Kind { Altered, Missing, Swapped, Added };

    qint64 seq = 0; ///< The first entry concerned.
    Kind kind = Kind::Altered;
    QString message; ///< One translated sentence.

    bool operator==(const VerifyFinding&) const = default;
};

/// What a verification of the whole log found.
struct VerifyReport {
    qint64 entries = 0;      ///< Rows read; every one of them was checked by itself.
    Digest root{};           ///< Of the entries as they are now.
    qint64 rootsChecked = 0; ///< Entries whose stated root was checked: all of them unless something is wrong.
    std::vector<VerifyFinding> findings; ///< In the order of seq, at most LogVerifier::findingLimit of them.
    qint64 furtherFindings = 0;          ///< Those that were only counted.

    bool intact() const { return findings.empty(); }
};

} // namespace assay
