// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace assay {

/// Lets an entry of a menu be chosen where `refusal` is empty; elsewhere it says why not. GUI thread.
void allowEntry(QAction& entry, const QString& refusal);

/// A name as a menu shows it, which takes "&" for the mark of a key.
QString menuText(const QString& name);

} // namespace assay
