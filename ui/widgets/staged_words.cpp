// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/staged_words.h"

#include "core/base/text.h"

namespace assay {

QString stagedWords(const QString& words, bool staged)
{
    return staged ? Text::tr("%1 (staged)").arg(words) : words;
}

} // namespace assay
