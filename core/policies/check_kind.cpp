// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/check_kind.h"

#include "core/base/text.h"

namespace assay::policies {

QString toString(ControlStatus status)
{
    switch (status) {
    case ControlStatus::Met:
        return QStringLiteral("met");
    case ControlStatus::NotMet:
        return QStringLiteral("not-met");
    case ControlStatus::NotApplicable:
        return QStringLiteral("not-applicable");
    case ControlStatus::Accepted:
        return QStringLiteral("accepted");
    case ControlStatus::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString statusTitle(ControlStatus status)
{
    switch (status) {
    case ControlStatus::Met:
        return Text::tr("Met");
    case ControlStatus::NotMet:
        return Text::tr("Not met");
    case ControlStatus::NotApplicable:
        return Text::tr("Not applicable");
    case ControlStatus::Accepted:
        return Text::tr("Accepted");
    case ControlStatus::Unknown:
        break;
    }
    return Text::tr("Unknown");
}

CheckOutcome decided(CheckOutcome outcome)
{
    outcome.status = !outcome.reasons.isEmpty() ? ControlStatus::NotMet
        : !outcome.missing.isEmpty()            ? ControlStatus::Unknown
                                                : ControlStatus::Met;
    return outcome;
}

CheckOutcome lacking(const QString& missing)
{
    CheckOutcome outcome;
    outcome.missing.append(missing);
    return decided(std::move(outcome));
}

const CheckKind* checkKind(QStringView name)
{
    for (const CheckKind* kind : allCheckKinds()) {
        if (kind->name == name)
            return kind;
    }
    return nullptr;
}

} // namespace assay::policies
