// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_company.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/page.h"
#include "ui/widgets/people_here.h"
#include "ui/widgets/staged_words.h"

#include <QDeadlineTimer>
#include <QEvent>

#include <algorithm>

namespace assay {
namespace {

qint64 steadyTime()
{
    return QDeadlineTimer::current().deadline();
}

PersonHere personHere(const Presence& other, const QString& self)
{
    const QString name = shownText(other.personName);
    const QString whole = stagedWords(name, other.staged);
    return {name, other.personUid,
            other.personUid == self ? PageCompany::tr("You have this open in another window, too")
                                    : PageCompany::tr("%1 is here, too").arg(whole)};
}

} // namespace

PageCompany::PageCompany(Session& session, PageStack& pages, QWidget& window)
    : m_session(session)
    , m_pages(pages)
    , m_window(window)
    , m_uid(newUlid(session.database->clock().now()))
    , m_board(std::make_shared<PresenceBoard>(*session.database))
    , m_spokeAt(steadyTime() - pause)
{
    m_next.setSingleShot(true);
    m_expiry.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &PageCompany::speak);
    connect(&m_expiry, &QTimer::timeout, this, &PageCompany::look);
    window.installEventFilter(this);
}

PageCompany::~PageCompany()
{
    if (m_said)
        startJob<void>(&m_session.writes,
                       [board = m_board, uid = m_uid](JobContext<void>&) { return board->leave(uid); });
}

bool PageCompany::isShown() const
{
    return m_window.isVisible() && !m_window.isMinimized();
}

bool PageCompany::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::WindowStateChange)
        follow();
    return QObject::eventFilter(watched, event);
}

void PageCompany::follow()
{
    Address place = m_pages.address();
    place.anchor.clear(); // Which tab somebody reads is no place of its own.
    const bool moved = place != m_place;
    if (!moved && m_person == m_session.actor.person && m_wasShown == isShown())
        return;
    m_place = place;
    m_person = m_session.actor.person;
    m_wasShown = isShown();
    if (m_session.database->readOnly())
        return;
    if (moved)
        show({});
    speakSoon();
    look();
}

void PageCompany::speakSoon()
{
    m_next.start(static_cast<int>(std::max<qint64>(0, m_spokeAt + pause - steadyTime())));
}

void PageCompany::speak()
{
    if (!isShown() && !m_said)
        return;
    m_spokeAt = steadyTime();
    m_said = isShown() && !m_person.isEmpty() && !m_place.kind.isEmpty();
    if (m_said)
        m_next.start(repeat);
    startJob<void>(
        &m_session.writes,
        [board = m_board, uid = m_uid, person = m_person, place = m_place, said = m_said](JobContext<void>&) {
            // That it fails shows nobody here, which is no reason to disturb anybody.
            return said ? board->say(uid, person, place) : board->leave(uid);
        });
}

void PageCompany::look()
{
    if (m_place.kind.isEmpty() || m_session.database->readOnly())
        return;
    db::Database* database = m_session.database.get();
    const auto job = startJob<std::vector<Presence>>(
        &m_session.reads, [database, place = m_place, uid = m_uid](JobContext<std::vector<Presence>>&) {
            return database->read([&](db::Connection& connection) {
                return presence::othersAt(connection, place, uid, database->clock().now());
            });
        });
    whenDone(job, this, [this, place = m_place](const Result<std::vector<Presence>>& others) {
        if (others && place == m_place)
            show(*others);
    });
}

void PageCompany::show(const std::vector<Presence>& others)
{
    if (!m_pages.page())
        return;
    std::vector<PersonHere> people;
    std::optional<qint64> firstSaid;
    for (const Presence& other : others) {
        people.push_back(personHere(other, m_session.actor.person));
        firstSaid = std::min(other.saidAt, firstSaid.value_or(other.saidAt));
    }
    m_pages.page()->setPeopleHere(people);
    m_expiry.stop();
    if (firstSaid) {
        const qint64 left = *firstSaid + presence::lasts - m_session.database->clock().now();
        m_expiry.start(static_cast<int>(std::clamp<qint64>(left + 1, 1, presence::lasts)));
    }
}

} // namespace assay
