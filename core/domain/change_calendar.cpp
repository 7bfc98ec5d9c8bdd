// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/change_calendar.h"

namespace assay {

bool ChangeFreeze::isFor(const QString& environment) const
{
    return environments.isEmpty() || environment.isEmpty() || environments.contains(environment);
}

bool ChangeFreeze::meets(qint64 begin, std::optional<qint64> end) const
{
    return begin < until && (end ? *end > from : begin >= from);
}

bool ChangeFreeze::countsAt(qint64 time) const
{
    return saidAt <= time && (!withdrawn || time < withdrawn->at);
}

bool StandardChange::holdsAt(qint64 time) const
{
    return time < validUntil && (!withdrawn || time < withdrawn->at);
}

bool StandardChange::covers(const ChangeRecord& change) const
{
    ChangeText asAgreed = text;
    asAgreed.title = change.text.title;
    asAgreed.reason = change.text.reason;
    return change.type == ChangeType::Standard && change.impact == impact && change.text == asAgreed
        && change.author.id != by.id;
}

} // namespace assay
