// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include "core/things/thing_kind.h"
#include "ui/gallery/gallery_page.h"
#include "ui/panes/pane.h"
#include "ui/shell/search_page.h"
#include "ui/shell/thing_page.h"
#include "ui/shell/thing_view.h"
#include "ui/shell/work_page.h"
#include "ui/talk/task_page.h"
#include "ui/teamwork/feedback_page.h"
#include "ui/teamwork/meeting_page.h"
#include "ui/widgets/page.h"

#include <QAction>

#include <algorithm>

namespace assay {
namespace {

constexpr char thingPageId[] = "thing";
constexpr char taskPageId[] = "task";
constexpr char feedbackPageId[] = "feedback";
constexpr char meetingPageId[] = "meeting";
constexpr char galleryId[] = "gallery";

/// A page that belongs to no role.
bool isOwnPage(const QByteArray& id)
{
    return isWorkPage(id) || id == galleryId || id == taskPageId || id == feedbackPageId || id == meetingPageId
        || id == SearchPage::id;
}

const Pane* paneWith(const QByteArray& id)
{
    const auto panes = allPanes();
    const auto found = std::find_if(panes.begin(), panes.end(), [&](const Pane* pane) { return pane->id() == id; });
    return found == panes.end() ? nullptr : *found;
}

} // namespace

PageStack::PageStack(QWidget* parent)
    : FillingStack(parent)
{
}

void PageStack::setWays(QAction* back, QAction* forward)
{
    m_back = back;
    m_forward = forward;
}

void PageStack::setSession(Session* session)
{
    for (const auto& [id, page] : m_pages)
        delete page;
    m_pages.clear();
    m_shown.clear();
    m_session = session;
}

QByteArray PageStack::pageIdFor(const Address& address) const
{
    if (paneWith(address.kind) || isOwnPage(address.kind))
        return address.kind;
    for (const Pane* pane : allPanes()) {
        const std::vector<QByteArray> kinds = pane->kinds();
        if (std::find(kinds.begin(), kinds.end(), address.kind) != kinds.end())
            return pane->id();
    }
    return thingKind(address.kind) ? QByteArray(thingPageId) : QByteArray();
}

Page* PageStack::makeTaskPage()
{
    auto* view = new ThingView(*m_session);
    auto* page = new TaskPage(*m_session, view, this);
    connect(page, &TaskPage::opened, view, &ThingView::show);
    return page;
}

Page* PageStack::makePage(const QByteArray& id)
{
    if (const Pane* pane = paneWith(id))
        return pane->createPage(*m_session, this);
    return makeOwnPage(id);
}

Page* PageStack::makeOwnPage(const QByteArray& id)
{
    if (isWorkPage(id))
        return new WorkPage(id, *m_session, this);
    if (id == SearchPage::id)
        return new SearchPage(*m_session, this);
    if (id == taskPageId)
        return makeTaskPage();
    if (id == feedbackPageId)
        return new FeedbackPage(*m_session, this);
    if (id == meetingPageId)
        return new MeetingPage(*m_session, this);
    if (id == galleryId)
        return new GalleryPage(this);
    return new ThingPage(*m_session, this);
}

Page* PageStack::pageWith(const QByteArray& id)
{
    Page*& page = m_pages[id];
    if (page)
        return page;
    page = makePage(id);
    if (m_back && m_forward)
        page->setWays(m_back, m_forward);
    connect(page, &Page::placeChanged, this, [this, id] {
        if (id == m_shown)
            Q_EMIT placeChanged();
    });
    addWidget(page);
    return page;
}

bool PageStack::open(const Address& address)
{
    const QByteArray id = m_session ? pageIdFor(address) : QByteArray();
    if (id.isEmpty())
        return false;
    Page* wanted = pageWith(id);
    const QByteArray before = std::exchange(m_shown, QByteArray()); // What it opens is no step of the person.
    const bool opened = wanted->open(address);
    m_shown = opened ? id : before;
    if (!opened)
        return false;
    const bool hadKeys = wanted->focusWidget(); // Then it gets them back where they were.
    setCurrentWidget(wanted);
    if (!hadKeys)
        wanted->takeKeys();
    return true;
}

Page* PageStack::page() const
{
    const auto found = m_pages.find(m_shown);
    return found == m_pages.end() ? nullptr : found->second;
}

std::vector<QAction*> PageStack::pageActions() const
{
    const QList<QAction*> actions = page() ? page()->actions() : QList<QAction*>();
    return {actions.begin(), actions.end()};
}

QString PageStack::tabTitle() const
{
    return page() && page()->currentTab() > 0 ? page()->tabTitles().value(page()->currentTab()) : QString();
}

Address PageStack::address() const
{
    Address place = page() ? page()->address() : Address();
    if (place.kind.isEmpty())
        place.kind = m_shown;
    return place;
}

} // namespace assay
