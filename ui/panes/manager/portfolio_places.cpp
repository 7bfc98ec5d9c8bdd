// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is on the portfolio's page: on one of its tabs, or on a use case that lies over them.
#include "core/views/dashboard.h"
#include "ui/panes/manager/brief_view.h"
#include "ui/panes/manager/dashboard_view.h"
#include "ui/panes/manager/past_bar.h"
#include "ui/panes/manager/portfolio_page.h"
#include "ui/panes/manager/use_case_page.h"
#include "ui/panes/view_menu.h"
#include "ui/widgets/board.h"

#include <QLayout>

#include <utility>

namespace assay {
namespace {

constexpr auto useCaseKind = "use-case";
const QString BriefKey = QStringLiteral("brief");

} // namespace

bool PortfolioPage::open(const Address& address)
{
    if (address.kind == useCaseKind && !address.key.isEmpty()) {
        m_asked = address.key;
        m_askedTab = address.anchor;
        readStory(m_asked);
        return true;
    }
    const auto tab = address.key.isEmpty() ? 0 : m_places.indexOf(address.key);
    if (tab < 0)
        return false;
    leaveUseCase();
    setCurrentTab(static_cast<int>(tab));
    if (address.anchor.isEmpty())
        return true;
    const QString& place = m_places.at(tab);
    if (place == DashboardPage)
        m_dashboard->open(address.anchor);
    else if (place == BriefKey)
        m_briefs->open(address.anchor);
    else if (tab == 0)
        m_views->open(address.anchor);
    return true;
}

Address PortfolioPage::address() const
{
    if (!m_asked.isEmpty())
        return {{}, useCaseKind, m_asked, m_askedTab};
    if (m_useCase)
        return {{}, useCaseKind, m_useCase->story().useCase.uid, m_useCase->anchor()};
    const QString& place = m_places.at(currentTab());
    if (currentTab() == 0) // A view arranges the board alone.
        return {{}, {}, {}, m_views->place()};
    const QString within = place == DashboardPage ? m_dashboard->place()
        : place == BriefKey                       ? m_briefs->place()
                                                  : QString();
    return {{}, {}, place, within};
}

void PortfolioPage::addPlace(const char* key, const QString& title, QWidget* view)
{
    m_places << QLatin1String(key);
    addTab(title, view);
}

void PortfolioPage::openUseCase(const QString& uid)
{
    m_asked = uid;
    m_askedTab.clear();
    readStory(uid);
    Q_EMIT placeChanged();
}

void PortfolioPage::readStory(const QString& name)
{
    m_readingStory.cancel();
    const QString viewer = m_session.actor.person;
    const qint64 now = m_session.database->clock().now();
    m_readingStory = m_session.fetchResult<UseCaseStory>(
        tr("Reading %1").arg(name), this,
        [name, viewer, now](db::Connection& connection) { return useCaseStory(connection, name, viewer, now); },
        [this](const Result<UseCaseStory>& story) {
            const bool went = !std::exchange(m_asked, {}).isEmpty();
            if (!story)
                Q_EMIT m_session.events.failed(story.error());
            else if (went || m_useCase) // Or the page was left while its use case was read again.
                showStory(*story);
            if (story && went)
                m_useCase->openTab(m_askedTab);
        });
}

void PortfolioPage::showStory(const UseCaseStory& story)
{
    if (m_useCase && m_useCase->story().useCase.uid == story.useCase.uid)
        return m_useCase->setStory(story);
    delete m_useCase;
    m_useCase = new UseCasePage(m_session, story);
    if (wayBack() && wayForward())
        m_useCase->setWays(wayBack(), wayForward());
    layout()->addWidget(m_useCase);
    m_useCase->show();
    m_useCase->setFocus(); // Before the board is hidden, or its columns would get the focus in turn.
    setCovered(true);
    connect(m_useCase, &UseCasePage::parentPageAsked, this, [this] {
        leaveUseCase();
        Q_EMIT placeChanged();
    });
    connect(m_useCase, &UseCasePage::editAsked, this, &PortfolioPage::writeEdit);
    connect(m_useCase, &UseCasePage::changed, this, &PortfolioPage::read);
    connect(m_useCase, &UseCasePage::placeChanged, this, &PortfolioPage::placeChanged);
}

void PortfolioPage::leaveUseCase()
{
    m_asked.clear();
    if (!m_useCase)
        return;
    UseCasePage* const left = std::exchange(m_useCase, nullptr);
    setCovered(false);
    m_board->setCurrent(left->story().useCase.uid);
    left->hide();
    left->deleteLater();
}

void PortfolioPage::setCovered(bool covered)
{
    // Hidden, not destroyed: the board keeps its columns' places and its filter.
    for (int i = 0; i < layout()->count(); ++i) {
        QWidget* part = layout()->itemAt(i)->widget();
        if (part && part != m_useCase && part != m_pastBar)
            part->setVisible(!covered);
    }
    sayMoment();
}

} // namespace assay
