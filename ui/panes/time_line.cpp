// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/time_line.h"

#include "ui/models/time_text.h"

namespace assay {

KeyValueList::Line timeLine(const QString& key, qint64 at, qint64 now)
{
    return {key, agoAndDay(at, now), false, exactTime(at)};
}

} // namespace assay
