// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history.h"

namespace assay {
namespace {

constexpr std::size_t mostPlaces = 200;

} // namespace

void History::visit(const Address& place)
{
    if (!m_places.empty() && m_places[m_at] == place)
        return;
    if (!m_places.empty())
        m_places.resize(m_at + 1);
    m_places.push_back(place);
    if (m_places.size() > mostPlaces)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

std::optional<Address> History::back()
{
    if (!hasBack())
        return std::nullopt;
    return m_places[--m_at];
}

std::optional<Address> History::forward()
{
    if (!hasForward())
        return std::nullopt;
    return m_places[++m_at];
}

} // namespace assay
