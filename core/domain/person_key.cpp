// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person_key.h"

namespace assay {

QString toString(Revocation revocation)
{
    switch (revocation) {
    case Revocation::None:
        return {};
    case Revocation::Superseded:
        return QStringLiteral("superseded");
    case Revocation::Compromised:
        return QStringLiteral("compromised");
    }
    Q_UNREACHABLE();
}

std::optional<Revocation> revocationFromString(QStringView word)
{
    for (const Revocation revocation : {Revocation::None, Revocation::Superseded, Revocation::Compromised}) {
        if (word == toString(revocation))
            return revocation;
    }
    return std::nullopt;
}

} // namespace assay
