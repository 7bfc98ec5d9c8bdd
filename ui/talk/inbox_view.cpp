// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/inbox_view.h"

#include "core/base/ulid.h"
#include "core/inbox/inbox_store.h"
#include "core/people/people_store.h"
#include "ui/models/kept_place.h"
#include "ui/models/time_text.h"
#include "ui/panes/list_views.h"
#include "ui/talk/quiet_form.h"
#include "ui/talk/snooze_choice.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/offered_menu.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"
#include "ui/widgets/wrapped_rows.h"

#include <QHeaderView>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
InboxView::InboxView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_which(new Segments(tr("Which of it is listed")))
    , m_hear(pushButton(ButtonKind::Secondary, tr("Hear all again")))
    , m_all(pushButton(ButtonKind::Secondary, tr("Done with all")))
    , m_banner(new Banner)
    , m_quietButton(pushButton(ButtonKind::Secondary, tr("Quiet time…")))
    , m_quietNote(textLabel(TextKind::Note, {}))
    , m_cutNote(textLabel(TextKind::Note, tr("Older ones are not listed.")))
{
    setObjectName(QStringLiteral("inboxView"));
    m_model.setColumns(inboxColumns(session.database->clock()));
    m_table = dataTable(m_model, tr("What reached you"));
    m_table->setObjectName(QStringLiteral("inboxItems"));
    ChipDelegate::give(*m_table, ChipDelegate::Words::Wrapped);
    new WrappedRows(*m_table);
    auto* empty = new EmptyState("inbox", tr("Nothing new for you"),
                                 tr("What is assigned to you, asks for your word, names you or happens to what you own "
                                    "or follow appears here by itself."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::page, metrics::between, metrics::page, metrics::between);
    layout->setSpacing(metrics::between);
    layout->addWidget(makeHead());
    layout->addWidget(m_banner);
    m_states = new ViewStates(makeContent(), empty, Skeleton::Shape::Table);
    layout->addWidget(m_states, 1);
    connect(m_states, &ViewStates::retryAsked, this, &InboxView::readAgain);
    connect(m_which, &Segments::currentChanged, this, &InboxView::read);
    connect(m_hear, &QPushButton::clicked, this, &InboxView::hearAll);
    connect(m_all, &QPushButton::clicked, this, &InboxView::doneWithAll);
    connect(&session.events, &SessionEvents::changed, this, &InboxView::readAll);
    connect(&session.inbox(), &InboxFeed::read, this, &InboxView::showWaiting);
    connect(m_table, &QTableView::activated, this, &InboxView::unfold);
    connect(m_quietButton, &QPushButton::clicked, this, &InboxView::askForQuiet);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &InboxView::showTurns);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &InboxView::showTurns, Qt::QueuedConnection);
    read();
}

InboxView::~InboxView()
{
    m_reading.cancel();
}

QWidget* InboxView::makeHead()
{
    auto* head = new QWidget;
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins({});
    rows->setSpacing(metrics::inside);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(metrics::inside);
    m_which->setObjectName(QStringLiteral("inboxWhich"));
    m_which->add(tr("Waiting"));
    m_which->add(tr("All"));
    choice->addWidget(m_which);
    m_quietNote->setObjectName(QStringLiteral("inboxQuietNote"));
    choice->addWidget(m_quietNote);
    choice->addStretch();
    m_views = new ListViews(m_session, *listPage(QStringLiteral("inbox")), *m_table, {.segments = m_which});
    choice->addWidget(m_views->button());
    m_quietButton->setObjectName(QStringLiteral("inboxQuiet"));
    choice->addWidget(m_quietButton);
    m_hear->setObjectName(QStringLiteral("inboxHearAll"));
    m_hear->hide();
    choice->addWidget(m_hear);
    m_all->setObjectName(QStringLiteral("inboxDoneAll"));
    choice->addWidget(m_all);
    rows->addLayout(choice);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::inside);
    rows->addLayout(row);
    row->addWidget(addTurn(tr("Done"), "inboxDone", Qt::Key_E, tr("Takes it out of the inbox · E"), &InboxView::done));
    row->addWidget(
        addTurn(tr("Read"), "inboxRead", Qt::Key_U, tr("Read, or unread again · U"), &InboxView::toggleRead));
    QPushButton* later = addTurn(tr("Put off"), "inboxSnooze", Qt::Key_S, tr("Comes back on a day of your choice · S"),
                                 &InboxView::offerLater);
    row->addWidget(later);
    m_later = new OfferedMenu(
        *later, [] { return tr("Put off"); }, [this](QMenu& menu) { fillLater(menu); });
    m_later->setObjectName(QStringLiteral("inboxLater"));
    row->addWidget(addTurn(tr("Mute it"), "inboxMuteThing", Qt::Key_M, tr("Hear no more of this thing · M"),
                           &InboxView::muteThing));
    row->addWidget(addTurn(tr("Mute the reason"), "inboxMuteReason", Qt::Key_R, tr("Hear no more for this reason · R"),
                           &InboxView::muteReason));
    row->addStretch();
    return head;
}

QPushButton* InboxView::addTurn(const QString& verb, const char* name, Qt::Key key, const QString& tip,
                                void (InboxView::*act)(const InboxItem&))
{
    QPushButton* button = pushButton(ButtonKind::Secondary, verb);
    button->setObjectName(QLatin1String(name));
    button->setProperty("tip", tip);
    const auto run = [this, act] {
        if (const InboxItem* item = current(); item && !m_session.database->readOnly())
            (this->*act)(InboxItem(*item));
    };
    connect(button, &QPushButton::clicked, this, run);
    auto* shortcut = new QShortcut(QKeySequence(key), m_table);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, run);
    m_turns.push_back(button);
    return button;
}

QWidget* InboxView::makeContent()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::unit, 1, metrics::inside);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // The card ends with its rows.
    inside->addWidget(m_table);
    m_cutNote->setObjectName(QStringLiteral("inboxCut"));
    m_cutNote->hide();
    layout->addWidget(m_cutNote);
    layout->addWidget(card, 1, Qt::AlignTop);
    return page;
}

bool InboxView::listsAll() const
{
    return m_which->current() == 1;
}

void InboxView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_session.inbox().ask();
}

void InboxView::read()
{
    m_reading.cancel();
    m_states->showLoading();
    readAll();
    showWaiting();
}

void InboxView::readAll()
{
    if (!listsAll())
        return;
    m_reading.cancel();
    m_reading = m_session.fetchResult<InboxFeed::Reading>(
        tr("Reading the inbox"), this,
        [person = m_session.actor.person, now = m_session.database->clock().now()](db::Connection& connection) {
            return InboxFeed::readingOf(connection, person, now, {.withDone = true});
        },
        [this](const Result<InboxFeed::Reading>& reading) { showReading(reading); });
}

void InboxView::readAgain()
{
    m_states->showLoading();
    readAll();
    if (!listsAll())
        m_session.inbox().readAgain();
}

void InboxView::showWaiting()
{
    const Result<InboxFeed::Reading>* latest = m_session.inbox().latest();
    if (latest && !listsAll())
        showReading(*latest);
}

void InboxView::showReading(const Result<InboxFeed::Reading>& reading)
{
    m_states->showResult(reading, [this](const InboxFeed::Reading& read) {
        m_muted = read.muted;
        m_hear->setVisible(!m_muted.empty());
        m_quiet = read.quiet;
        take(read.inbox);
        return !read.inbox.items.empty();
    });
}

void InboxView::take(const Inbox& inbox)
{
    m_inbox = inbox;
    m_unfolded = m_unfolded && std::any_of(inbox.items.begin(), inbox.items.end(), [](const InboxItem& item) {
                     return !item.queued.empty();
                 });
    for (const InboxItem& item : inbox.items)
        m_newest = std::max(m_newest, item.seq);
    const int before = m_table->currentIndex().row();
    keepPlace(*m_table, [&] { m_model.setRows(groupedRows(m_unfolded ? unfolded(inbox.items) : inbox.items)); });
    showQuiet();
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0) // The next one, where one was done with.
        m_table->setCurrentIndex(m_model.index(std::clamp(before, 0, m_model.rowCount() - 1), 0));
    showWhole();
    showTurns();
    Q_EMIT counted();
}

void InboxView::unfold(const QModelIndex& index)
{
    if (!index.isValid() || m_model.row(index.row()).item.queued.empty())
        return;
    m_unfolded = true;
    take(Inbox(m_inbox));
}

void InboxView::showQuiet()
{
    const bool isQuiet = m_inbox.quietUntil.has_value();
    const QString until = isQuiet ? quietEndWords(m_quiet, *m_inbox.quietUntil) : QString();
    const QString words = m_quiet.on ? tr("Quiet %1").arg(quietWords(m_quiet)) : QString();
    m_quietNote->setText(!isQuiet                  ? words
                             : m_inbox.waiting > 0 ? tr("Quiet, until %1. Waiting: %2").arg(until).arg(m_inbox.waiting)
                                                   : tr("Quiet, until %1").arg(until));
    m_quietNote->setToolTip(isQuiet ? exactTime(*m_inbox.quietUntil) : QString());
    m_quietButton->setEnabled(!m_session.database->readOnly());
    m_quietButton->setToolTip(m_session.database->readOnlyReason());
}

void InboxView::showWhole()
{
    const bool readOnly = m_session.database->readOnly();
    const QString refusal = readOnly ? plainToolTip(m_session.database->readOnlyReason()) : QString();
    m_cutNote->setVisible(m_inbox.isCut);
    m_hear->setEnabled(!readOnly);
    m_hear->setToolTip(readOnly ? refusal : tr("What you muted by its reason reaches you again"));
    m_all->setEnabled(!m_inbox.items.empty() && !readOnly);
    m_all->setToolTip(readOnly                                    ? refusal
                          : m_inbox.items.empty()                 ? tr("There is nothing to be done with.")
                          : m_inbox.isCut && m_inbox.waiting == 0 ? tr("Also with the older ones that are not listed")
                                                                  : QString());
}

void InboxView::askForQuiet()
{
    auto* form = new QuietForm(m_quiet);
    connect(form, &QuietForm::given, this, [this](const QuietTime& quiet) {
        write([quiet](db::Database& database, const Actor& actor, const QString& command) {
            return InboxStore(database).setQuiet(quiet, actor, command);
        });
    });
    new Overlay(form, window());
}

void InboxView::showTurns()
{
    const InboxItem* item = current();
    const QString reason = m_session.database->readOnly() ? m_session.database->readOnlyReason()
        : item                                            ? QString()
                                                          : tr("Choose something first.");
    for (QPushButton* turn : m_turns) {
        turn->setVisible(m_model.rowCount() > 0);
        turn->setEnabled(reason.isEmpty());
        turn->setToolTip(reason.isEmpty() ? turn->property("tip").toString() : plainToolTip(reason));
    }
}

const InboxItem* InboxView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? &m_model.row(index.row()).item : nullptr;
}

void InboxView::write(const Write& work)
{
    const auto job = startJob<void>(&m_session.writes,
                                    [work, database = m_session.database.get(), actor = m_session.actor,
                                     command = newUlid(m_session.database->clock().now())](JobContext<void>&) {
                                        return work(*database, actor, command);
                                    });
    m_session.jobs.follow(tr("Marking"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<>& outcome) {
        if (!outcome)
            return m_banner->showError(outcome.error());
        m_banner->clearError();
        Q_EMIT m_session.events.changed();
    });
}

void InboxView::markAs(const InboxItem& item, InboxMark mark, std::optional<qint64> until)
{
    write(
        [markings = markingsOf(item, mark, until)](db::Database& database, const Actor& actor, const QString& command) {
            return InboxStore(database).mark(markings, actor, command);
        });
}

void InboxView::done(const InboxItem& item)
{
    markAs(item, item.mark == InboxMark::Done ? InboxMark::Unread : InboxMark::Done);
}

void InboxView::toggleRead(const InboxItem& item)
{
    markAs(item, item.mark == InboxMark::Unread ? InboxMark::Read : InboxMark::Unread);
}

void InboxView::offerLater(const InboxItem& /*item*/)
{
    const auto* button = findChild<QPushButton*>(QStringLiteral("inboxSnooze"));
    m_later->popup(button->mapToGlobal(QPoint(0, button->height() + metrics::unit)));
}

void InboxView::fillLater(QMenu& menu)
{
    if (const InboxItem* item = current(); item && !m_session.database->readOnly())
        addSnoozeChoices(menu, m_session.database->clock().now(), *this,
                         [this, item = *item](qint64 until) { markAs(item, InboxMark::Snoozed, until); });
}

void InboxView::muteThing(const InboxItem& item)
{
    if (!item.queued.empty())
        return m_banner->say(Tone::Neutral, tr("This stands for several entries. Open it, then mute one of them."));
    if (item.things > 1)
        return m_banner->say(Tone::Neutral,
                             tr("This is about %1 things. Mute each on its own page, beside its "
                                "discussion, or mute the reason.")
                                 .arg(item.things));
    m_banner->say(
        Tone::Neutral,
        tr("You hear no more of %1. Its page says so beside the discussion, and takes it back.").arg(titleText(item)));
    write([thing = item.thing](db::Database& database, const Actor& actor, const QString& command) {
        return InboxStore(database).follow(thing, FollowLevel::Muted, actor, command);
    });
}

void InboxView::muteReason(const InboxItem& item)
{
    if (!item.queued.empty())
        return m_banner->say(Tone::Neutral, tr("This stands for several entries. Open it, then mute one of them."));
    m_banner->say(
        Tone::Neutral,
        tr("“%1” no longer reaches you. “Hear all again” brings it back.").arg(inboxReasonTitle(item.reason)));
    write([reason = item.reason](db::Database& database, const Actor& actor, const QString& command) {
        return InboxStore(database).setMuted(reason, true, actor, command);
    });
}

void InboxView::hearAll()
{
    m_banner->clear();
    write([muted = m_muted](db::Database& database, const Actor& actor, const QString& command) -> Result<> {
        for (const InboxReason reason : muted) {
            const QString key = command + u'/' + toString(reason);
            if (const Result<> done = InboxStore(database).setMuted(reason, false, actor, key); !done)
                return done;
        }
        return {};
    });
}

void InboxView::doneWithAll()
{
    write([markings = markingsOfAll(m_inbox, m_newest, InboxMark::Done)](db::Database& database, const Actor& actor,
                                                                         const QString& command) {
        return InboxStore(database).mark(markings, actor, command);
    });
}

} // namespace assay
