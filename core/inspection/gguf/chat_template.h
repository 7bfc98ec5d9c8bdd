// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace assay {

/// What a Jinja template reaches for that a conversation does not need.
struct TemplateReach {
    QByteArrayList insides; ///< Names by which templates break out into Python: "__globals__", "popen".
    QByteArrayList odd;     ///< Other names with two underscores, and words that import or run.
};

TemplateReach reachOf(const QByteArray& text);

} // namespace assay
