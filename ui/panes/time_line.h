// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/key_value_list.h"

namespace assay {

/// When something was: how long ago and on which day, with the exact time in the tool tip. Both in milliseconds, UTC.
KeyValueList::Line timeLine(const QString& key, qint64 at, qint64 now);

} // namespace assay
