// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/handover.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace assay {
namespace {

constexpr std::array HandoverStateWords{
    std::pair{HandoverState::Offered, "Offered"},
    std::pair{HandoverState::Accepted, "Accepted"},
    std::pair{HandoverState::Returned, "Returned"},
    std::pair{HandoverState::Withdrawn, "Withdrawn"},
};

} // namespace

QString toString(HandoverState state)
{
    const auto found = std::find_if(HandoverStateWords.begin(), HandoverStateWords.end(),
                                    [&](const auto& each) { return each.first == state; });
    return QString::fromLatin1(found->second);
}

std::optional<HandoverState> handoverStateFromString(QStringView word)
{
    const auto found = std::find_if(HandoverStateWords.begin(), HandoverStateWords.end(),
                                    [&](const auto& each) { return word == QLatin1StringView(each.second); });
    return found == HandoverStateWords.end() ? std::nullopt : std::optional(found->first);
}

QString handoverStateTitle(HandoverState state)
{
    switch (state) {
    case HandoverState::Offered:
        return Text::tr("Offered");
    case HandoverState::Accepted:
        return Text::tr("Accepted");
    case HandoverState::Returned:
        return Text::tr("Returned");
    case HandoverState::Withdrawn:
        return Text::tr("Withdrawn");
    }
    return {};
}

std::vector<HandoverItem> Handover::unsettled() const
{
    std::vector<HandoverItem> open;
    std::copy_if(items.begin(), items.end(), std::back_inserter(open),
                 [](const HandoverItem& item) { return !item.settled(); });
    return open;
}

} // namespace assay
