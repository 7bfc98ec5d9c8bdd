// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/style.h"

#include <QByteArray>
#include <QPushButton>

namespace assay {

/// A push button of one kind. Its text is a verb.
QPushButton* pushButton(ButtonKind kind, const QString& text, QWidget* parent = nullptr);

/// A square button that shows an icon only; `name` is its accessible name and tool tip.
QPushButton* iconButton(const QByteArray& icon, const QString& name, QWidget* parent = nullptr);

} // namespace assay
