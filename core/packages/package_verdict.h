// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace assay {

/// One thing that was looked at in a package.
struct PackageCheck {
    enum class Verdict {
        Holds,
        Fails,
        NotChecked, ///< It cannot be told from the package, or from what was given to tell it by.
    };

    QString what; ///< Translated.
    Verdict verdict = Verdict::Fails;
    QString reason = {};  ///< Why not, translated; empty where it holds.
    bool isNeeded = true; ///< The package does not hold while this does not.
};

/// What verifying a package came to.
struct PackageVerdict {
    std::vector<PackageCheck> checks;

    bool holds() const; ///< All that is needed does.

    /// Notes a check; it holds where there is no reason against it.
    bool add(const QString& what, const QString& reason);
    void addUnchecked(const QString& what, const QString& reason, bool isNeeded);
};

} // namespace assay
