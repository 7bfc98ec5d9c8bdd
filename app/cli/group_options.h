// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/user_groups/user_group_store.h"

#include <QCommandLineParser>

namespace assay {

/// --size, --contact, --influence, --adoption-target, --contact-every: what is said of a user group.
void declareGroupOptions(QCommandLineParser& parser);

/// Puts what they say over `fields`. A failure makes the exit code Usage.
Result<> readGroupOptions(const QCommandLineParser& parser, UserGroupFields& fields);

} // namespace assay
