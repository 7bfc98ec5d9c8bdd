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

    /// What it is about.
    enum class Statement {
        Authentic, ///< The package is whole and its signatures are right, whatever was decided.
        Approved,  ///< What was decided is an approval that the policy lets count.
    };

    QString what; ///< Translated.
    Verdict verdict = Verdict::Fails;
    QString reason = {};  ///< Why not, translated; empty where it holds.
    bool isNeeded = true; ///< The package does not hold while this does not.
    Statement statement = Statement::Authentic;
};

/// What verifying a package came to.
struct PackageVerdict {
    std::vector<PackageCheck> checks;

    bool holds() const; ///< All that is needed does.

    /// All that is needed for one of the two does.
    bool holds(PackageCheck::Statement statement) const;

    /// Notes a check; it holds where there is no reason against it.
    bool add(const QString& what, const QString& reason,
             PackageCheck::Statement statement = PackageCheck::Statement::Authentic);
    void addUnchecked(const QString& what, const QString& reason, bool isNeeded);
};

} // namespace assay
