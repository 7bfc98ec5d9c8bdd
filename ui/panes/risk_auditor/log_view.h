// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/session.h"

#include <QWidget>

namespace assay {

/// The audit log of a project: whether it is whole, its entries, what the project was on a day, and what it covers. GUI
/// thread.
class LogView final : public QWidget {
    Q_OBJECT

public:
    explicit LogView(Session& session, QWidget* parent = nullptr);
};

} // namespace assay
