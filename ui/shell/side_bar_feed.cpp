// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_bar_feed.h"

#include "core/base/shown_text.h"
#include "core/tasks/task_rows.h"
#include "core/things/thing.h"
#include "core/things/thing_kind.h"
#include "ui/panes/inbox_feed.h"
#include "ui/panes/pane.h"
#include "ui/shell/search_page.h"
#include "ui/shell/side_bar.h"

#include <algorithm>
#include <array>

namespace assay {
namespace {

struct PageRole {
    const char* page;
    Role role;
};

constexpr std::array PageRoles{PageRole{"portfolio", Role::Manager},
                               PageRole{"data-engineering", Role::DataEngineer},
                               PageRole{"data-science", Role::DataScientist},
                               PageRole{"software-engineering", Role::SoftwareEngineer},
                               PageRole{"devops", Role::DevOps},
                               PageRole{"architecture", Role::MlArchitect},
                               PageRole{"risk-audit", Role::RiskAuditor}};

/// The tabs of one thing are one place; the saved views of a page are as many.
bool samePlace(const Address& a, const Address& b)
{
    return a.kind == b.kind && a.key == b.key && (thingKind(a.kind) || a.anchor == b.anchor);
}

} // namespace

QString pageTitle(const QByteArray& id)
{
    if (id == "inbox")
        return SideBar::tr("Inbox");
    if (id == "my-work")
        return SideBar::tr("My work");
    if (id == SearchPage::id)
        return SideBar::tr("Search");
    const auto panes = allPanes();
    const auto found = std::find_if(panes.begin(), panes.end(), [&](const Pane* pane) { return pane->id() == id; });
    return found == panes.end() ? QString() : (*found)->title();
}

SideBarFeed::SideBarFeed(Session& session, Settings& settings, SideBar& bar, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_bar(bar)
{
    connect(&session.inbox(), &InboxFeed::read, this, &SideBarFeed::takeInbox);
    connect(&session.events, &SessionEvents::changed, this, &SideBarFeed::count);
    m_bar.setPins(m_settings.pins(project()));
    count();
}

SideBarFeed::~SideBarFeed()
{
    m_counting.cancel();
}

void SideBarFeed::count()
{
    m_counting.cancel();
    m_counting = m_session.fetch<Counts>(
        tr("Counting what waits"), this,
        [person = m_session.actor.person, role = roleFromString(m_session.actor.role)](db::Connection& connection) {
            return Counts{waitingWork(connection, person, role), tasks::openOf(connection, person)};
        },
        [this](const Counts& counts) {
            const WaitingWork& work = counts.work;
            m_asked = static_cast<qint64>(work.asked.size());
            showInbox();
            m_bar.setCount("my-work", static_cast<qint64>(work.mine.size()) + counts.tasks);
            for (const PageRole& entry : PageRoles) {
                const auto found = work.byRole.find(entry.role);
                m_bar.setCount(entry.page, found == work.byRole.end() ? 0 : found->second);
            }
        });
}

/// A failure is said as it comes: counted anew, what was read before says it no second time.
void SideBarFeed::takeInbox()
{
    showInbox();
    const Result<InboxFeed::Reading>* inbox = m_session.inbox().latest();
    if (inbox && !*inbox)
        Q_EMIT m_session.events.failed(inbox->error());
}

void SideBarFeed::showInbox()
{
    const Result<InboxFeed::Reading>* inbox = m_session.inbox().latest();
    if (inbox && *inbox)
        m_bar.setCount("inbox", m_asked + (*inbox)->inbox.unread);
}

void SideBarFeed::togglePin(const Address& place, const QString& tabTitle)
{
    for (const NamedPlace& known : m_settings.pins(project())) {
        if (samePlace(known.address, place))
            return unpin(place);
    }
    const QString page = pageTitle(place.kind);
    const QString title = page.isEmpty() || tabTitle.isEmpty() ? page : tr("%1 · %2").arg(page, tabTitle);
    if (!page.isEmpty() && place.anchor.isEmpty())
        return pin({title, place});
    const Address named = page.isEmpty() ? place : Address{{}, "view", place.anchor};
    m_session.fetch<std::optional<ThingFacts>>(
        tr("Reading a name"), this, [named](db::Connection& connection) { return thingFacts(connection, named); },
        [this, place, title](const std::optional<ThingFacts>& facts) {
            pin({facts ? shownText(facts->title) : title.isEmpty() ? place.key : title, place});
        });
}

void SideBarFeed::pin(const NamedPlace& place)
{
    std::vector<NamedPlace> pins = m_settings.pins(project());
    pins.push_back(place);
    m_settings.setPins(project(), pins);
    m_bar.setPins(pins);
}

void SideBarFeed::unpin(const Address& place)
{
    std::vector<NamedPlace> pins = m_settings.pins(project());
    std::erase_if(pins, [&](const NamedPlace& known) { return samePlace(known.address, place); });
    m_settings.setPins(project(), pins);
    m_bar.setPins(pins);
}

} // namespace assay
