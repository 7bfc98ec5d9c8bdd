// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/shell/page_stack.h"

namespace assay {

Navigation::Navigation(PageStack& pages, QObject* parent)
    : QObject(parent)
    , m_pages(pages)
{
    connect(&m_pages, &PageStack::placeChanged, this, &Navigation::remember);
}

void Navigation::enterProject(const QString& uid)
{
    m_project = uid;
    m_history = {};
    Q_EMIT moved();
}

bool Navigation::show(const Address& place)
{
    if (m_pages.open(place)) {
        Q_EMIT arrived();
        return true;
    }
    const QString asked = linkOf({m_project, place.kind, place.key, place.anchor});
    Q_EMIT failed({Error::Kind::NotFound,
                   tr("There is nothing to open at %1. It may be of a newer version, or the link was cut short; "
                      "look for its name with Ctrl+K.")
                       .arg(asked),
                   asked});
    return false;
}

void Navigation::go(const Address& address)
{
    if (!address.project.isEmpty() && address.project != m_project)
        return Q_EMIT elsewhereAsked(address);
    if (show({{}, address.kind, address.key, address.anchor}))
        remember();
}

void Navigation::remember()
{
    m_history.visit(m_pages.address());
    Q_EMIT moved();
}

void Navigation::back()
{
    if (const std::optional<Address> place = m_history.back())
        show(*place);
    Q_EMIT moved();
}

void Navigation::forward()
{
    if (const std::optional<Address> place = m_history.forward())
        show(*place);
    Q_EMIT moved();
}

Address Navigation::here() const
{
    Address place = m_pages.address();
    if (!place.kind.isEmpty())
        place.project = m_project;
    return place;
}

} // namespace assay
