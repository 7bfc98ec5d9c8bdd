// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/model_file.h"

#include <QByteArrayView>

namespace assay {

/// What to think of a pickle that imports `name` of `module`: Safe where it is known to build data and nothing else,
/// Dangerous where it is known to run commands or code, to read files or to talk to others, or leads there; Suspicious for
/// all the rest. Names with dots reach through one object to another and are never Safe.
ModelVerdict importVerdict(QByteArrayView module, QByteArrayView name);

} // namespace assay
