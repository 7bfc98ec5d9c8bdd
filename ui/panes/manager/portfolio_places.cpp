// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is on the portfolio's page: on one of its tabs, or on a use case that lies over them.
#include "core/views/dashboard.h"
#include "ui/models/time_text.h"
#include "ui/panes/manager/brief_view.h"
#include "ui/panes/manager/dashboard_view.h"
#include "ui/panes/manager/past_bar.h"
#include "ui/panes/manager/portfolio_page.h"
#include "ui/panes/manager/use_case_page.h"
#include "ui/panes/view_menu.h"
#include "ui/widgets/board.h"

#include <QDate>
#include <QLayout>

#include <utility>

namespace assay {
namespace {

constexpr auto useCaseKind = "use-case";
const QString BriefKey = QStringLiteral("brief");
constexpr QChar DayMark = u'@'; ///< Between the key of a use case or a tab and a day.
constexpr qsizetype longestDayWord = 40;

/// The end of a day, written as in 2026-06-30, where that is over by `now`; nothing for a day that is not, and for no day.
std::optional<qint64> pastAt(const QString& word, qint64 now)
{
    const QDate day = QDate::fromString(word, Qt::ISODate);
    const qint64 end = day.isValid() ? day.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch() - 1 : now;
    return end < now ? std::optional(end) : std::nullopt;
}

} // namespace

bool PortfolioPage::open(const Address& address)
{
    if (address.kind == useCaseKind && !address.key.isEmpty())
        return openUseCaseAt(address);
    const QString key = address.key.section(DayMark, 0, 0);
    const auto tab = key.isEmpty() ? 0 : m_places.indexOf(key);
    if (tab < 0)
        return false;
    if (!saysDay(address, tr("the portfolio")))
        return true;
    leaveUseCase();
    setCurrentTab(static_cast<int>(tab));
    const std::optional<qint64> past = pastAt(address.key.section(DayMark, 1), m_session.database->clock().now());
    if (past != m_past)
        goTo(past);
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

/// Behind a key stands the day as of which it is to be shown; false where something stands there that is none, which is said.
bool PortfolioPage::saysDay(const Address& address, const QString& what)
{
    const QString word = address.key.section(DayMark, 1);
    if (word.isEmpty() || QDate::fromString(word, Qt::ISODate).isValid())
        return true;
    Q_EMIT m_session.events.failed(
        {Error::Kind::Invalid,
         tr("“%1” is no day, as of which %2 could be shown: one is written as in 2026-06-30. Nothing was opened.")
             .arg(word.left(longestDayWord), what),
         {}});
    return false;
}

/// Behind the key of a use case stands the day as of which it is to be shown. Without one it is shown as of now, or as of the
/// day that the portfolio is of, where it is opened from there.
bool PortfolioPage::openUseCaseAt(const Address& address)
{
    const QString word = address.key.section(DayMark, 1);
    if (!saysDay(address, tr("a use case")))
        return true;
    m_asked = address.key.section(DayMark, 0, 0);
    m_askedTab = address.anchor;
    const bool staysInThePast = word.isEmpty() && !m_useCase && isVisible();
    const std::optional<qint64> past = staysInThePast ? m_past : pastAt(word, m_session.database->clock().now());
    if (past == m_past)
        readStory(m_asked);
    else
        goTo(past);
    return true;
}

/// Behind the key of a use case or a tab; empty where it is shown as of now.
QString PortfolioPage::dayOfPlace() const
{
    return m_past ? DayMark + dayText(*m_past) : QString();
}

Address PortfolioPage::address() const
{
    if (!m_asked.isEmpty())
        return {{}, useCaseKind, m_asked + dayOfPlace(), m_askedTab};
    if (m_useCase)
        return {{}, useCaseKind, m_useCase->story().useCase.uid + dayOfPlace(), m_useCase->anchor()};
    const QString& place = m_places.at(currentTab());
    if (currentTab() == 0) // A view arranges the board alone.
        return {{}, {}, dayOfPlace(), m_views->place()};
    const QString within = place == DashboardPage ? m_dashboard->place()
        : place == BriefKey                       ? m_briefs->place()
                                                  : QString();
    return {{}, {}, place + dayOfPlace(), within};
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
        [name, viewer, now, past = m_past](db::Connection& connection) {
            return past ? useCaseStoryOn(connection, name, viewer, *past) : useCaseStory(connection, name, viewer, now);
        },
        [this](const Result<UseCaseStory>& story) { takeStory(story); });
}

void PortfolioPage::takeStory(const Result<UseCaseStory>& story)
{
    const bool went = !std::exchange(m_asked, {}).isEmpty();
    if (!story) {
        Q_EMIT m_session.events.failed(story.error());
        if (m_past && m_useCase && story.error().kind == Error::Kind::NotFound) { // It was not there yet on that day.
            leaveUseCase();
            Q_EMIT placeChanged();
        }
        return;
    }
    if (went || m_useCase) // Or the page was left while its use case was read again.
        showStory(*story);
    if (went)
        m_useCase->openTab(m_askedTab);
}

void PortfolioPage::showStory(const UseCaseStory& story)
{
    if (m_useCase && m_useCase->story().useCase.uid == story.useCase.uid) {
        m_useCase->setStory(story);
        return sayMoment();
    }
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
    connect(m_useCase, &UseCasePage::dayAsked, this, &PortfolioPage::askDay);
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
