// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markdown/markdown.h"

namespace assay {

/// The words of one block in their styles.
std::vector<MarkdownSpan> readInline(const QString& text);

} // namespace assay
