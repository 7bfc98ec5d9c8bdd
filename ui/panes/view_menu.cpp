// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/view_menu.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/inbox/follow_rows.h"
#include "core/inbox/inbox_store.h"
#include "core/people/people_store.h"
#include "core/views/runs_page_view.h"
#include "core/views/usual_views.h"
#include "core/views/view_content.h"
#include "core/views/view_following.h"
#include "core/views/view_rows.h"
#include "core/views/view_text.h"
#include "ui/models/time_text.h"
#include "ui/panes/view_name_form.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/menu_entry.h"
#include "ui/widgets/offered_menu.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace assay {
namespace {

constexpr std::size_t mostVersions = 20;
constexpr qsizetype longestOnButton = 24; ///< Characters.

} // namespace

ViewMenu::ViewMenu(Session& session, const QString& page, std::function<QByteArray()> arrangement, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_page(page)
    , m_arrangement(std::move(arrangement))
    , m_button(pushButton(ButtonKind::Secondary, {}))
    , m_usual(new UsualViewEntries(session, this))
{
    m_button->setObjectName(QStringLiteral("views"));
    nameButton();
    auto* menu = new OfferedMenu(
        *m_button, [this] { return m_shown ? tr("View: %1").arg(shownText(m_shown->name)) : tr("Views"); },
        [this](QMenu& offered) { fill(offered); });
    menu->setObjectName(QStringLiteral("viewsMenu"));
    connect(m_button, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height() + metrics::unit))); });
    connect(&session.events, &SessionEvents::changed, this, &ViewMenu::read);
    read();
}

ViewMenu::~ViewMenu()
{
    m_reading.cancel();
    m_opening.cancel();
}

void ViewMenu::read()
{
    m_reading.cancel();
    const QString shown = m_showNext.isEmpty() && m_shown ? m_shown->uid : m_showNext;
    m_reading = m_session.fetchResult<Known>(
        tr("Reading views"), this,
        [shown, page = m_page, actor = m_session.actor](db::Connection& connection) {
            Known known;
            known.person = people::byUid(connection, actor.person).id;
            known.usual = UsualViewEntries::read(connection, page, actor, known.person);
            known.opensWith = views::opensWith(connection, page, roleFromString(actor.role), known.person);
            known.views = views::visibleTo(connection, page, known.person);
            known.archived = views::archivedOf(connection, page, known.person);
            for (const SavedView& view : known.views) {
                if (inbox::levelOf(connection, actor.person, {"view", view.uid}) == FollowLevel::All)
                    known.followed.insert(view.uid);
                if (view.uid != shown)
                    continue;
                known.versions = views::versionsOf(connection, view.id);
                known.followRefusal = views::followRefusal(connection, view, known.person).value_or(QString());
            }
            return known;
        },
        [this](const Result<Known>& known) {
            if (known)
                take(*known);
            else
                Q_EMIT m_session.events.failed(known.error());
        });
}

/// What is on screen stays as it is, though somebody else has saved a newer version of it.
void ViewMenu::take(const Known& known)
{
    m_known = known;
    const QString wanted = m_showNext.isEmpty() && m_shown ? m_shown->uid : m_showNext;
    m_showNext.clear();
    m_shown.reset();
    for (const SavedView& view : m_known.views) {
        if (view.uid == wanted)
            m_shown = view;
    }
    nameButton();
    m_hasRead = true;
    openUsual();
    tellPlace();
}

void ViewMenu::begin()
{
    m_mayBegin = true;
    openUsual();
}

/// Once, as soon as it is known and the page can be arranged by it.
void ViewMenu::openUsual()
{
    if (!m_mayBegin || !m_hasRead || std::exchange(m_hasBegun, true))
        return;
    if (m_shown || !m_asked.isEmpty() || !m_known.opensWith)
        return;
    m_shown = m_known.opensWith;
    if (!arrange(m_shown->content, Reason::Begun))
        m_shown.reset();
    m_toldPlace = place(); // Nobody went anywhere.
    nameButton();
    read(); // Its versions.
}

/// What a follower of a view of the page is told, for the entry that says so.
QString ViewMenu::followWords() const
{
    return m_page == RunsPage ? tr("Tell me when a run enters") : tr("Tell me when something enters");
}

void ViewMenu::nameButton()
{
    const QString name = m_shown ? shownText(m_shown->name) : QString();
    const QString brief = name.size() <= longestOnButton ? name : name.left(longestOnButton - 1) + QStringLiteral("…");
    m_button->setText(m_shown ? tr("View: %1").arg(brief).replace(QLatin1Char('&'), QStringLiteral("&&"))
                              : tr("Views"));
    const QString tip = tr("Choose, save and share how this page is arranged");
    m_button->setIcon(isFollowed() ? icon("bell") : QIcon());
    const QString told = m_page == RunsPage ? tr("%1. You are told when a run enters this view.")
                                            : tr("%1. You are told when something enters this view.");
    m_button->setToolTip(isFollowed() ? told.arg(tip) : tip);
    m_button->setAccessibleDescription(m_button->toolTip());
}

void ViewMenu::fill(QMenu& menu)
{
    addViews(menu, tr("My views"), true);
    addViews(menu, tr("Shared by others"), false);
    addFollowing(menu);
    m_usual->add(menu, m_known.usual, m_shown ? &*m_shown : nullptr);
    addChanges(menu);
    menu.addSeparator();
    addVersions(menu);
    addArchived(menu);
    addTexts(menu);
}

void ViewMenu::addViews(QMenu& menu, const QString& heading, bool own)
{
    bool first = true;
    for (const SavedView& view : m_known.views) {
        if ((view.owner == m_known.person) != own)
            continue;
        if (std::exchange(first, false))
            menu.addSection(heading);
        const QString name = own ? view.name : tr("%1 · %2").arg(view.name, view.ownerName);
        const QString found = own && view.shared ? tr("%1 · shared").arg(name) : name;
        const bool followed = m_known.followed.contains(view.uid);
        QAction* action = menu.addAction(menuText(followed ? tr("%1 · followed").arg(found) : found));
        action->setCheckable(true);
        action->setChecked(m_shown && m_shown->uid == view.uid);
        connect(action, &QAction::triggered, this, [this, view] { show(view); });
    }
}

void ViewMenu::addFollowing(QMenu& menu)
{
    menu.addSeparator();
    QAction* action = menu.addAction(followWords());
    action->setObjectName(QStringLiteral("followView"));
    action->setCheckable(true);
    action->setChecked(isFollowed());
    if (m_session.database->readOnly())
        return allowEntry(*action, m_session.database->readOnlyReason());
    if (!m_shown)
        return allowEntry(*action, tr("No saved view is shown. Choose one, or save this one under a name."));
    allowEntry(*action, isFollowed() ? QString() : m_known.followRefusal);
    connect(action, &QAction::triggered, this,
            [this, view = *m_shown](bool wanted) { follow(view, wanted ? FollowLevel::All : FollowLevel::Mentions); });
}

void ViewMenu::follow(const SavedView& view, FollowLevel level)
{
    db::Database* database = m_session.database.get();
    const QString command = newUlid(database->clock().now());
    const auto job =
        startJob<void>(&m_session.writes,
                       [database, level, thing = ThingName{"view", view.uid}, actor = m_session.actor, command](
                           JobContext<void>&) { return InboxStore(*database).follow(thing, level, actor, command); });
    m_session.jobs.follow(tr("Following the view"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<>& outcome) {
        if (outcome)
            Q_EMIT m_session.events.changed();
        else
            Q_EMIT m_session.events.failed(outcome.error());
    });
}

void ViewMenu::open(const QString& uid)
{
    m_opening.cancel();
    m_asked = uid;
    m_toldPlace = uid;
    m_opening = m_session.fetchResult<SavedView>(
        tr("Reading a view"), this,
        [uid, person = m_session.actor.person](db::Connection& connection) {
            return views::foundBy(connection, uid, person);
        },
        [this](const Result<SavedView>& saved) {
            m_asked.clear();
            if (saved)
                showAsked(*saved);
            else
                Q_EMIT m_session.events.failed(saved.error());
            tellPlace();
        });
}

void ViewMenu::showAsked(const SavedView& asked)
{
    if (asked.page != m_page)
        return Q_EMIT m_session.events.openAsked(placeOf(asked));
    const std::optional<SavedView> before = std::exchange(m_shown, asked);
    if (!arrange(asked.content, Reason::Opened))
        m_shown = before;
    nameButton();
    read();
}

QString ViewMenu::place() const
{
    if (!m_asked.isEmpty())
        return m_asked;
    if (!m_shown)
        return {};
    const QByteArray now = m_arrangement();
    return now == m_asShown || now == m_shown->content ? m_shown->uid : QString();
}

void ViewMenu::tellPlace()
{
    if (m_arranging || place() == m_toldPlace)
        return;
    m_toldPlace = place();
    Q_EMIT placeChanged();
}

QString ViewMenu::changeRefusal() const
{
    if (m_session.database->readOnly())
        return m_session.database->readOnlyReason();
    if (!m_shown)
        return tr("No saved view is shown. Choose one, or save this one under a name.");
    if (m_shown->owner != m_known.person)
        return tr("A view is changed by its owner, %1. Save it as a view of your own.").arg(m_shown->ownerName);
    return {};
}

void ViewMenu::addChanges(QMenu& menu)
{
    menu.addSeparator();
    const QString refusal = changeRefusal();
    const bool differs = m_shown && m_arrangement() != m_shown->content;
    QAction* save = menu.addAction(m_shown ? tr("Save into “%1”").arg(menuText(m_shown->name)) : tr("Save"));
    allowEntry(*save, refusal.isEmpty() && !differs ? tr("The page is arranged as the view has it.") : refusal);
    QAction* saveAs = menu.addAction(tr("Save as…"));
    allowEntry(*saveAs, m_session.database->readOnlyReason());
    QAction* renaming = menu.addAction(tr("Rename or share…"));
    allowEntry(*renaming, refusal);
    QAction* archiving = menu.addAction(tr("Archive"));
    allowEntry(*archiving, refusal);
    connect(save, &QAction::triggered, this, &ViewMenu::saveInto);
    connect(saveAs, &QAction::triggered, this, &ViewMenu::saveAs);
    connect(renaming, &QAction::triggered, this, &ViewMenu::rename);
    connect(archiving, &QAction::triggered, this, &ViewMenu::archive);
}

void ViewMenu::addVersions(QMenu& menu)
{
    QMenu* versions = menu.addMenu(tr("Earlier versions"));
    allowEntry(*versions->menuAction(),
               !m_shown                          ? tr("No saved view is shown.")
                   : m_known.versions.size() < 2 ? tr("The view has been saved once only.")
                                                 : QString());
    for (std::size_t i = 0; i < std::min(mostVersions, m_known.versions.size()); ++i) {
        const SavedView& version = m_known.versions[i];
        QAction* action = versions->addAction(
            menuText(tr("Version %1 · %2 · %3")
                         .arg(QString::number(version.version), exactTime(version.writtenAt), version.writtenBy)));
        connect(action, &QAction::triggered, this, [this, version] {
            if (arrange(version.content)) // To be saved again where it is wanted back.
                m_asShown.clear();
            tellPlace();
        });
    }
}

void ViewMenu::addArchived(QMenu& menu)
{
    QMenu* archived = menu.addMenu(tr("Restore an archived view"));
    allowEntry(*archived->menuAction(),
               m_known.archived.empty() ? tr("You have archived no view of this page.")
                                        : m_session.database->readOnlyReason());
    for (const SavedView& view : m_known.archived) {
        QAction* action =
            archived->addAction(menuText(tr("%1 · archived %2").arg(view.name, exactTime(view.writtenAt))));
        connect(action, &QAction::triggered, this, [this, view] { restore(view); });
    }
}

void ViewMenu::addTexts(QMenu& menu)
{
    QAction* copy = menu.addAction(tr("Copy as text"));
    QAction* paste = menu.addAction(tr("Show what was copied as text"));
    connect(copy, &QAction::triggered, this, &ViewMenu::copyText);
    connect(paste, &QAction::triggered, this, &ViewMenu::readText);
}

/// False, and said, where it was written by a version that knows more.
bool ViewMenu::arrange(const QByteArray& content, Reason reason)
{
    const Result<QByteArray> known = canonicalContent(m_page, QByteArrayView(content));
    if (!known) {
        Q_EMIT m_session.events.failed(known.error());
        return false;
    }
    m_arranging = true; // What it changes on the page nobody has changed by hand.
    switch (reason) {
    case Reason::Chosen:
        Q_EMIT chosen(*known);
        break;
    case Reason::Opened:
        Q_EMIT opened(*known);
        break;
    case Reason::Begun:
        Q_EMIT begun(*known);
        break;
    }
    m_arranging = false;
    m_asShown = m_arrangement();
    return true;
}

void ViewMenu::show(const SavedView& view)
{
    const std::optional<SavedView> before = std::exchange(m_shown, view);
    if (!arrange(view.content))
        m_shown = before;
    nameButton();
    tellPlace();
    read(); // Its versions.
}

void ViewMenu::saveInto()
{
    write([edit = ViewEdit{.uid = m_shown->uid, .expectedVersion = m_shown->version, .content = m_arrangement()}](
              ViewStore& store, const Actor& actor, const QString& command) {
        const Result<> done = store.edit(edit, actor, command);
        return done ? Result<QString>(edit.uid) : Result<QString>(failed(done));
    });
}

void ViewMenu::saveAs()
{
    auto* form = new ViewNameForm(m_session, ViewDraft{m_page, {}, false, m_arrangement()});
    connect(form, &ViewNameForm::saved, this, &ViewMenu::showSaved);
    new Overlay(form, m_button->window());
}

void ViewMenu::rename()
{
    auto* form = new ViewNameForm(m_session, *m_shown);
    connect(form, &ViewNameForm::saved, this, &ViewMenu::showSaved);
    new Overlay(form, m_button->window());
}

void ViewMenu::archive()
{
    write([edit = ViewEdit{.uid = m_shown->uid, .expectedVersion = m_shown->version, .archived = true}](
              ViewStore& store, const Actor& actor, const QString& command) {
        const Result<> done = store.edit(edit, actor, command);
        return done ? Result<QString>(QString()) : Result<QString>(failed(done));
    });
}

/// It is shown then, which tells that it is back.
void ViewMenu::restore(const SavedView& view)
{
    const auto restored = [edit = ViewEdit{.uid = view.uid, .expectedVersion = view.version, .archived = false}](
                              ViewStore& store, const Actor& actor, const QString& command) {
        const Result<> done = store.edit(edit, actor, command);
        return done ? Result<QString>(edit.uid) : Result<QString>(failed(done));
    };
    write(restored, [this, view] { arrange(view.content); });
}

/// Or none, where `uid` is empty.
void ViewMenu::showSaved(const QString& uid)
{
    m_showNext = uid;
    if (uid.isEmpty())
        m_shown.reset();
    read();
}

void ViewMenu::write(const Write& work, const std::function<void()>& done)
{
    db::Database* database = m_session.database.get();
    const QString command = newUlid(database->clock().now());
    const auto job =
        startJob<QString>(&m_session.writes, [database, work, actor = m_session.actor, command](JobContext<QString>&) {
            ViewStore store(*database);
            return work(store, actor, command);
        });
    m_session.jobs.follow(tr("Saving the view"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this, done](const Result<QString>& uid) {
        if (!uid) {
            Q_EMIT m_session.events.failed(uid.error());
            return;
        }
        showSaved(*uid);
        done();
    });
}

void ViewMenu::copyText()
{
    SavedView view = m_shown.value_or(SavedView());
    view.page = m_page;
    view.content = m_arrangement();
    QGuiApplication::clipboard()->setText(QString::fromUtf8(viewAsText(view)));
}

void ViewMenu::readText()
{
    const Result<ViewDraft> draft = viewFromText(QGuiApplication::clipboard()->text().toUtf8());
    if (!draft) {
        Q_EMIT m_session.events.failed(draft.error());
        return;
    }
    if (draft->page != m_page)
        return Q_EMIT m_session.events.failed(
            {Error::Kind::Invalid, tr("What was copied is a view of another page. Nothing was changed."), draft->page});
    m_shown.reset();
    nameButton();
    arrange(draft->content);
    tellPlace();
}

} // namespace assay
