// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace assay {

/// Where a thing or a view stands: assay://PROJECT/KIND/KEY[@VERSION][#ANCHOR]. Every thing has one address and every page opens by one.
struct Address {
    QString project; ///< The project's uid; empty for the project that is open.
    QByteArray kind; ///< "use-case", "run" …, or a role's id for its page: lower case, words joined by hyphens.
    /// The thing's uid or short key, with "@" and a version behind it where it has versions to be looked at, or a page's
    /// view; may be empty.
    QString key;
    /// The part of the page to show: one of its tabs, or what somebody commented on, as anchorText() has it; may be empty.
    QString anchor = {};

    bool operator==(const Address&) const = default;
};

/// The address as a link. A key may hold any text; what a link cannot hold is percent-encoded.
QString linkOf(const Address& address);

/// The address of a link; Invalid, with the rule it breaks, for anything else. Nothing is opened or looked up.
Result<Address> addressFromString(const QString& link);

} // namespace assay
