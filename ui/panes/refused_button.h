// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/session.h"

#include <functional>

class QPushButton;

namespace assay {

/// Why whoever acts may not do something, as a translated sentence; empty where they may. Runs in a job.
using ActorRefusal = std::function<QString(db::Connection&, const Actor&)>;

/// Lets a button be pressed, with the tip, where whoever acts may do what it does; elsewhere it says why not. Reads in the
/// background, and again whenever somebody commits or another person acts. GUI thread.
void followRefusal(QPushButton& button, Session& session, const ActorRefusal& refusal, const QString& tip = {});

} // namespace assay
