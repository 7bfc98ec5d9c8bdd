// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;

namespace assay {

/// Somebody's picture, lines of text beside it, and what stands at the right end of the first line, if anything.
QWidget* personRow(const QString& name, const QString& uid, const std::vector<QWidget*>& lines, QWidget* end = nullptr);

} // namespace assay
