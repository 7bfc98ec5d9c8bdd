// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change_store.h"

#include <QCommandLineParser>

namespace assay {

/// The options by which people say what a change is: all but its title.
void declareChangeOptions(QCommandLineParser& parser);

/// Takes what the options say into `fields`; what none names stays as it is. A failure for a word that is none makes the exit
/// code Usage.
Result<> takeChangeOptions(const QCommandLineParser& parser, ChangeFields& fields);

} // namespace assay
