// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/handover.h"

#include "core/base/word_table.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace assay {
namespace {

constexpr std::array HandoverStateWords{WordTitle{"Offered", QT_TRANSLATE_NOOP("Text", "Offered")},
                                        WordTitle{"Accepted", QT_TRANSLATE_NOOP("Text", "Accepted")},
                                        WordTitle{"Returned", QT_TRANSLATE_NOOP("Text", "Returned")},
                                        WordTitle{"Withdrawn", QT_TRANSLATE_NOOP("Text", "Withdrawn")}};

} // namespace

QString toString(HandoverState state)
{
    return wordAt(HandoverStateWords, state);
}

std::optional<HandoverState> handoverStateFromString(QStringView word)
{
    return valueOfWord<HandoverState>(HandoverStateWords, word);
}

QString handoverStateTitle(HandoverState state)
{
    return titleAt("Text", HandoverStateWords, state);
}

std::vector<HandoverItem> Handover::unsettled() const
{
    std::vector<HandoverItem> open;
    std::copy_if(items.begin(), items.end(), std::back_inserter(open),
                 [](const HandoverItem& item) { return !item.settled(); });
    return open;
}

} // namespace assay
