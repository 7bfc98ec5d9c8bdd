// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/thing_talk.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/discussion/comment_anchor.h"
#include "core/discussion/comment_rows.h"
#include "core/discussion/named_words.h"
#include "core/discussion/naming_texts.h"
#include "core/inbox/inbox_reading.h"
#include "core/inbox/inbox_store.h"
#include "core/notes/note_queries.h"
#include "core/people/people_store.h"
#include "core/things/find_things.h"
#include "ui/models/time_text.h"
#include "ui/panes/conflict_answer.h"
#include "ui/panes/form_draft.h"
#include "ui/panes/written_words_list.h"
#include "ui/talk/mentioned_in.h"
#include "ui/talk/name_offers.h"
#include "ui/talk/talk_remarks.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/wrap_layout.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr int mostNaming = 20;

/// Where a draft belongs that is about all of a thing or a place within it.
QString draftPlaceOf(const ThingName& thing, const std::optional<CommentAnchor>& anchor)
{
    const QString place = QString::fromUtf8(thing.kind) + u'/' + thing.uid;
    return anchor ? place + QStringLiteral("/at/") + anchorText(*anchor) : place;
}

} // namespace

ThingTalk::ThingTalk(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_person(session.actor.person)
    , m_thread(new DiscussionThread)
    , m_draft(new FormDraft(session, *this, {&m_thread->field()}))
    , m_banner(new Banner)
    , m_level(new QComboBox)
    , m_mentionedIn(new MentionedIn)
{
    setObjectName(QStringLiteral("thingTalk"));
    auto* head = new WrapLayout(metrics::inside); // Beside a page there is little room.
    QLabel* heading = textLabel(TextKind::Strong, tr("Discussion"));
    heading->setMinimumHeight(metrics::control);
    head->addWidget(heading);
    m_level->setObjectName(QStringLiteral("followLevel"));
    m_level->setAccessibleName(tr("What you hear of this"));
    m_level->setToolTip(tr("What reaches your inbox of this"));
    for (const FollowLevel level : {FollowLevel::All, FollowLevel::Mentions, FollowLevel::Muted})
        m_level->addItem(followLevelTitle(level));
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    head->addWidget(m_level);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::between);
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_thread);
    layout->addWidget(m_mentionedIn);
    layout->addStretch();
    if (session.database->readOnly()) {
        m_thread->setReadOnly(session.database->readOnlyReason());
        m_level->setEnabled(false);
        m_level->setToolTip(plainToolTip(session.database->readOnlyReason()));
    }
    connectThread();
    connectPlaces();
    keepDrafts();
    connect(m_level, &QComboBox::activated, this, &ThingTalk::follow);
    connect(&session.events, &SessionEvents::changed, this, &ThingTalk::turnToPerson);
    connect(&session.events, &SessionEvents::changed, this, &ThingTalk::read);
}

ThingTalk::~ThingTalk()
{
    m_draft->leave(); // A page goes without being closed.
    m_reading.cancel();
    m_offering.cancel();
    m_turning.cancel();
}

/// A new comment is kept with the thing, and the change of one with that comment.
void ThingTalk::keepDrafts()
{
    m_thread->field().setObjectName(QStringLiteral("remark"));
    m_thread->addOverField(m_draft->line());
    connect(m_thread, &DiscussionThread::fieldLeft, m_draft, &FormDraft::leave);
    connect(m_thread, &DiscussionThread::fieldTaken, this, [this](const QString& changedId) {
        m_draft->setPlace(changedId.isEmpty() ? draftPlaceOf(m_thing, m_anchor)
                                              : QStringLiteral("comment/%1/edit").arg(changedId));
    });
    m_draft->setRebase([this](const QString&, const QString&, const QString& base) {
        m_thread->setBefore(base); // Saving asks then about what it says by now.
        return true;
    });
}

void ThingTalk::connectThread()
{
    connect(m_thread, &DiscussionThread::thingAsked, &m_session.events, &SessionEvents::openAsked);
    connect(m_mentionedIn, &MentionedIn::openAsked, &m_session.events, &SessionEvents::openAsked);
    connect(m_thread, &DiscussionThread::thingsWanted, this, &ThingTalk::offerThings);
    connect(m_thread, &DiscussionThread::sent, this, [this](const QString& text) {
        addComment({m_thing, text, m_anchor});
    });
    connect(m_thread, &DiscussionThread::answered, this,
            [this](const QString& id, const QString& quote, const QString& text) {
                CommentDraft draft{m_thing, text};
                draft.answers = id;
                draft.quote = quote;
                addComment(draft);
            });
    connect(m_thread, &DiscussionThread::changed, this,
            [this](const QString& id, const QString& before, const QString& text) {
                change({.comment = id, .text = text, .seen = before});
            });
    connect(m_thread, &DiscussionThread::resolveAsked, this, [this](const QString& id, bool resolved) {
        write(
            [id, resolved](db::Database& database, const Actor& actor, const QString& command) {
                return resolved ? CommentStore(database).resolve(id, actor, command)
                                : CommentStore(database).reopen(id, actor, command);
            },
            false);
    });
    connect(m_thread, &DiscussionThread::withdrawAsked, this, [this](const QString& id) {
        write([id](db::Database& database, const Actor& actor,
                   const QString& command) { return CommentStore(database).withdraw(id, actor, command); },
              false);
    });
    connect(m_thread, &DiscussionThread::earlierAsked, this, &ThingTalk::openEarlier);
}

void ThingTalk::connectPlaces()
{
    connect(m_thread, &DiscussionThread::placeLeft, this, [this] { turnTo({}, {}); });
    connect(m_thread, &DiscussionThread::placeAsked, this, [this](const QString& id) {
        for (const Comment& comment : m_talk.comments) {
            if (comment.uid == id)
                Q_EMIT m_session.events.placeAsked({comment.thing, comment.anchor});
        }
    });
}

std::optional<CommentPlace> ThingTalk::placeAt(const QWidget& part) const
{
    const QString id = m_thread->remarkAt(part);
    for (const Comment& comment : m_talk.comments) {
        if (!id.isEmpty() && comment.uid == id)
            return CommentPlace{comment.thing, comment.anchor};
    }
    return std::nullopt;
}

void ThingTalk::addComment(const CommentDraft& draft)
{
    write(
        [draft](db::Database& database, const Actor& actor, const QString& command) -> Result<> {
            const auto made = CommentStore(database).add(draft, actor, command);
            return made ? Result<>() : failed(made);
        },
        true);
}

void ThingTalk::commentAt(const std::optional<CommentAnchor>& anchor)
{
    QTimer::singleShot(0, m_thread, [this] { m_thread->field().setFocus(); }); // It may be about to be shown.
    m_turning.cancel();
    if (!anchor)
        return turnTo({}, {});
    m_turning = m_session.fetchResult<discussion::PlaceInThing>(
        tr("Reading a place"), this,
        [thing = m_thing, anchor = *anchor](db::Connection& connection) {
            return discussion::placeInThing(connection, thing, anchor);
        },
        [this, thing = m_thing, anchor](const Result<discussion::PlaceInThing>& place) {
            if (place && thing == m_thing)
                turnTo(anchor, shownText(place->words));
            else if (!place && place.error().kind != Error::Kind::Cancelled)
                m_banner->showError(place.error());
        });
}

void ThingTalk::turnTo(const std::optional<CommentAnchor>& anchor, const QString& words)
{
    m_thread->leaveRemark();
    if (anchor == m_anchor)
        return;
    m_anchor = anchor;
    m_thread->setPlace(words);
    m_thread->renewField();
}

void ThingTalk::openEarlier(const QString& id)
{
    m_session.fetch<std::vector<WrittenWords>>(
        tr("Reading what a comment said before"), this,
        [id](db::Connection& connection) {
            return discussion::textsWritten(connection, discussion::commentByUid(connection, id));
        },
        [this](const std::vector<WrittenWords>& words) {
            openWrittenWords(tr("What the comment said before"), earlierOf(words), m_session.database->clock().now(),
                             *this);
        });
}

void ThingTalk::offerThings(const QString& typed)
{
    m_offering.cancel(); // It ends by that: each letter that is typed asks anew.
    m_offering = lookForNames(m_session, typed);
    whenDone(m_offering, this, [this, typed](const Result<std::vector<NameableThing>>& things) {
        if (things) // Whoever types goes on otherwise, and is told of nothing.
            m_thread->offerThings(typed, choicesOf(*things));
    });
}

void ThingTalk::follow(int choice)
{
    write([thing = m_thing, level = static_cast<FollowLevel>(choice)](
              db::Database& database, const Actor& actor,
              const QString& command) { return InboxStore(database).follow(thing, level, actor, command); },
          false);
}

/// The same person may have changed it elsewhere since: then it asks, and nothing of either text is lost.
void ThingTalk::change(const CommentEdit& edit)
{
    if (!beginSending())
        return;
    const auto job = startJob<void>(&m_session.writes,
                                    [edit, database = m_session.database.get(), actor = m_session.actor,
                                     command = newUlid(m_session.database->clock().now())](JobContext<void>&) {
                                        return CommentStore(*database).edit(edit, actor, command);
                                    });
    m_session.jobs.follow(tr("Writing"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this, edit, key = m_draft->key()](const Result<>& outcome) {
        endSending(key);
        endWriting(outcome, key);
        const bool isHere = key == m_draft->key();
        if (!outcome && isHere && outcome.error().kind == Error::Kind::Conflict)
            bringTogether(edit, outcome.error());
    });
}

void ThingTalk::bringTogether(const CommentEdit& edit, const Error& refusal)
{
    delete m_answer;
    const QString field = QStringLiteral("text");
    m_answer =
        new ConflictAnswer(m_session, *this,
                           {tr("Your comment"),
                            [field, text = edit.text] {
                                return FieldTexts{{field, text}};
                            },
                            [uid = edit.comment](db::Connection& connection) {
                                return discussion::newerText(discussion::commentByUid(connection, uid));
                            },
                            [](const QString&) { return tr("text"); }, [](const FieldText& said) { return said.text; },
                            [](const QString&) { return true; }});
    connect(m_answer, &ConflictAnswer::settled, this,
            [this, uid = edit.comment](const FieldTexts& merged, const FieldTexts& theirs) {
                m_thread->field().setPlainText(merged.front().text);
                if (merged == theirs)
                    return endWriting({}, m_draft->key()); // The project says so already.
                change({.comment = uid, .text = merged.front().text, .seen = theirs.front().text});
            });
    connect(m_answer, &ConflictAnswer::failed, m_banner, &Banner::showError);
    m_answer->answer(refusal, {{field, edit.seen.value_or(QString())}});
}

void ThingTalk::write(const std::function<Result<>(db::Database&, const Actor&, const QString&)>& work, bool endsDraft)
{
    if (endsDraft && !beginSending())
        return;
    const auto job = startJob<void>(&m_session.writes,
                                    [work, database = m_session.database.get(), actor = m_session.actor,
                                     command = newUlid(m_session.database->clock().now())](JobContext<void>&) {
                                        return work(*database, actor, command);
                                    });
    m_session.jobs.follow(tr("Writing"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this, endsDraft, key = endsDraft ? m_draft->key() : QString()](const Result<>& outcome) {
        if (endsDraft)
            endSending(key);
        endWriting(outcome, key);
    });
}

/// Whoever sends twice in a hurry says it once: until it arrived, what stands in the field is on its way.
bool ThingTalk::beginSending()
{
    if (m_sending == m_draft->key())
        return false;
    m_sending = m_draft->key();
    return true;
}

void ThingTalk::endSending(const QString& sent)
{
    if (m_sending == sent)
        m_sending.reset();
}

/// `sent` is the key of the draft that was sent; by now another thing may be shown, whose words stay.
void ThingTalk::endWriting(const Result<>& outcome, const QString& sent)
{
    if (!outcome)
        return m_banner->showError(outcome.error());
    m_banner->clear();
    if (!sent.isEmpty() && sent == m_draft->key()) {
        m_draft->forget();
        m_thread->clearDraft();
        turnTo({}, {});
    } else if (!sent.isEmpty()) {
        m_draft->forgetAt(sent);
    }
    Q_EMIT m_session.events.changed(); // At once, and not when the watcher next looks.
}

void ThingTalk::show(const ThingName& thing)
{
    if (thing == m_thing)
        return;
    m_draft->leave();
    m_turning.cancel();
    m_thing = thing;
    m_anchor.reset();
    m_thread->setPlace({});
    delete m_answer;
    m_talk = {};
    m_others.clear();
    m_thread->setRemarks({});
    m_mentionedIn->setTexts({}, 0);
    m_thread->clearDraft();
    m_draft->setPlace(draftPlaceOf(thing, {}));
    m_banner->clear();
    read();
}

/// What somebody else was changing or answering is not what the person who acts now says; their own words come back.
void ThingTalk::turnToPerson()
{
    if (m_person == m_session.actor.person)
        return;
    m_person = m_session.actor.person;
    delete m_answer;
    m_thread->leaveRemark();
    m_banner->clear();
}

ThingTalk::Talk ThingTalk::readTalk(db::Connection& connection, const ThingName& thing, const QString& person)
{
    Talk talk;
    talk.comments = discussion::commentsOn(connection, thing);
    talk.choices = peopleAndRoles(connection);
    talk.level = inbox::effectiveLevel(connection, person, thing);
    QStringList texts;
    for (const Comment& comment : talk.comments) {
        texts << comment.text;
        if (comment.anchor)
            talk.places.insert(comment.uid, discussion::placeInThing(connection, thing, *comment.anchor));
    }
    if (thing.kind == "run") {
        db::Statement row = connection.prepare("SELECT id FROM run WHERE uid = ?");
        if (row.bind(thing.uid).step())
            talk.notes = notes::notesOf(connection, std::array{RunId{row.integer(0)}});
    }
    for (const Note& note : talk.notes)
        texts << note.text;
    talk.named = discussion::thingsNamedIn(connection, texts);
    talk.naming = discussion::textsNaming(connection, thing, mostNaming);
    return talk;
}

void ThingTalk::read()
{
    if (m_thing.kind.isEmpty())
        return;
    m_reading.cancel();
    m_reading = m_session.fetchResult<Talk>(
        tr("Reading a discussion"), this,
        [thing = m_thing, person = m_session.actor.person](db::Connection& connection) {
            return readTalk(connection, thing, person);
        },
        [this](const Result<Talk>& talk) {
            if (talk)
                take(*talk);
            else if (talk.error().kind != Error::Kind::Cancelled)
                m_banner->showError(talk.error());
        });
}

void ThingTalk::setOthers(std::vector<std::pair<qint64, Remark>> others)
{
    m_others = std::move(others);
    list();
}

void ThingTalk::take(const Talk& talk)
{
    m_talk = talk;
    list();
    m_thread->setChoices(talk.choices);
    m_level->setCurrentIndex(static_cast<int>(talk.level));
    m_mentionedIn->setTexts(talk.naming, m_session.database->clock().now());
}

/// In order of time.
void ThingTalk::list()
{
    const qint64 now = m_session.database->clock().now();
    std::vector<std::pair<qint64, Remark>> said = m_others;
    for (const Comment& comment : m_talk.comments) {
        Remark remark = remarkOf(comment, m_talk.named, m_session.actor.person, now);
        if (const auto place = m_talk.places.constFind(comment.uid); place != m_talk.places.constEnd()) {
            remark.place = shownText(place->words);
            remark.placeIsThere = place->isThere;
        }
        said.emplace_back(comment.createdAt, std::move(remark));
    }
    for (const Note& note : m_talk.notes)
        said.emplace_back(note.createdAt, remarkOf(note, m_talk.named, now));
    std::stable_sort(said.begin(), said.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Remark> remarks;
    for (auto& [at, remark] : said)
        remarks.push_back(std::move(remark));
    m_thread->setRemarks(remarks);
}

Card* talkCard(ThingTalk* talk)
{
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(14, metrics::between, 14, metrics::between); // As headedCard() has it.
    inside->addWidget(talk);
    return card;
}

} // namespace assay
