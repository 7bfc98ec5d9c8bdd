// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/session.h"

#include <QCoreApplication>

#include <functional>

namespace assay {

/// How scans come in, wherever in the window: a form over the window of `page` says what a file holds and asks what it is
/// about before anything is written; then the page of its first scan opens. GUI thread.
class ScanIntake final {
    Q_DECLARE_TR_FUNCTIONS(ScanIntake)

public:
    /// Reads a file. `ended`, where there is one, is called however that ends.
    static void take(Session& session, QWidget& page, const QString& path, const std::function<void()>& ended = {});

    static void choose(Session& session, QWidget& page); ///< Asks for the file first.
};

} // namespace assay
