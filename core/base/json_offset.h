// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace assay {

/// The byte at which the value of a path such as "controls[3].check.kind" begins in a text that readJson() takes. Where the
/// path leads nowhere it is the innermost value on the way; 0 for the empty path.
qsizetype jsonOffset(QByteArrayView json, const QString& path);

} // namespace assay
