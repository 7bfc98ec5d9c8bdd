// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/address.h"
#include "ui/panes/session.h"

class QWidget;

namespace assay {

/// A line that names a thing, with `note` after it where there is one, and a button that opens its page.
QWidget* thingRow(Session& session, const Address& thing, const QString& title, const QString& note = {});

} // namespace assay
