// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_limits.h"

#include "core/base/text.h"

namespace assay {
namespace {

constexpr qsizetype mostOfATitle = 300;
constexpr qsizetype mostOfAText = 65'536;

} // namespace

QString lengthProblem(const QString& title, std::initializer_list<QString> texts)
{
    if (title.size() > mostOfATitle)
        return Text::tr("A name or title has at most %1 characters, and this one has %2. Nothing was saved; shorten it.")
            .arg(mostOfATitle)
            .arg(title.size());
    for (const QString& text : texts) {
        if (text.size() > mostOfAText)
            return Text::tr("A text has at most %1 characters, and this one has %2. Nothing was saved; shorten it.")
                .arg(mostOfAText)
                .arg(text.size());
    }
    return {};
}

} // namespace assay
