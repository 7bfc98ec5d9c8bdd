// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace assay {

/// The files and folders of this machine that are dragged or were dropped.
QStringList localFiles(const QMimeData& data);

} // namespace assay
