// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"

#include "app/cli/command.h"
#include "core/base/text.h"

namespace assay {

tl::unexpected<Error> unknownWord(const QString& word, const QString& name, const QStringList& known)
{
    return fail(Error::Kind::Invalid,
                Text::tr("%1 cannot be “%2”, only one of: %3.").arg(name, word, known.join(QStringLiteral(", "))),
                usageDetail());
}

} // namespace assay
