// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/meeting_page.h"

#include "core/base/shown_text.h"
#include "core/discussion/named_words.h"
#include "ui/models/time_text.h"
#include "ui/panes/history_list.h"
#include "ui/panes/read_story.h"
#include "ui/panes/time_line.h"
#include "ui/panes/two_columns.h"
#include "ui/talk/thing_talk.h"
#include "ui/teamwork/thing_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/markdown_view.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace assay {

namespace {

QWidget* notesOf(const QString& text, const std::vector<NamedThing>& named, Session& session)
{
    if (text.trimmed().isEmpty())
        return wrappedLabel(TextKind::Muted, MeetingPage::tr("No notes were written."));
    auto* notes = new MarkdownView(text);
    notes->setAccessibleName(MeetingPage::tr("Notes"));
    notes->setThings(namedIn(text, named));
    QObject::connect(notes, &MarkdownView::thingAsked, &session.events, &SessionEvents::openAsked);
    return notes;
}

} // namespace

MeetingPage::MeetingPage(Session& session, QWidget* parent)
    : Page(tr("Meeting"), parent)
    , m_session(session)
    , m_staged(new Chip({}))
    , m_edit(pushButton(ButtonKind::Secondary, tr("Edit the minutes…")))
    , m_made(new ThingRows(session, tr("Nothing came of it that the project knows.")))
    , m_earlier(new QComboBox)
    , m_standing(new KeyValueList)
    , m_useCase(pushButton(ButtonKind::Ghost, {}))
    , m_talk(new ThingTalk(session))
    , m_history(new HistoryList)
{
    setObjectName(QStringLiteral("meetingPage"));
    addChip(m_staged);
    m_edit->setObjectName(QStringLiteral("editMinutes"));
    m_edit->setAccessibleName(m_edit->text());
    setReason(*m_edit, session.database->readOnlyReason());
    addAction(m_edit);
    connect(m_edit, &QPushButton::clicked, this, &MeetingPage::edit);
    connect(m_earlier, &QComboBox::currentIndexChanged, this, &MeetingPage::showEarlier);
    setParentPage(tr("Meetings"));
    m_states = new ViewStates(makeContent(), new QWidget, Skeleton::Shape::Lines);
    addTab(tr("Meeting"), m_states);
    hideTabs();
    connect(this, &Page::parentPageAsked, this, [this] {
        Q_EMIT m_session.events.openAsked({{}, "my-work", QStringLiteral("meetings")});
    });
    connect(m_states, &ViewStates::retryAsked, this, &MeetingPage::read);
    connect(&session.events, &SessionEvents::changed, this, &MeetingPage::read);
    connect(m_useCase, &QPushButton::clicked, this, [this] {
        Q_EMIT m_session.events.openAsked({{}, "use-case", m_story.useCaseUid});
    });
}

MeetingPage::~MeetingPage()
{
    m_reading.cancel();
}

bool MeetingPage::open(const Address& address)
{
    if (address.key.isEmpty())
        return false;
    if (address.key == m_name)
        return true;
    m_name = address.key;
    setTitle(tr("Meeting")); // It may be that there is none of that name.
    m_staged->setWord({}, Tone::Neutral);
    m_states->clear();
    read();
    return true;
}

Address MeetingPage::address() const
{
    return {{}, "meeting", m_name};
}

QWidget* MeetingPage::makeContent()
{
    auto* columns = new TwoColumns(tr("Meeting"));
    columns->left().addWidget(headedCard(tr("Notes"), m_notes));
    m_earlierCard = headedCard(tr("What the minutes said before"), m_earlierNotes);
    m_earlier->setObjectName(QStringLiteral("earlierMinutes"));
    m_earlier->setAccessibleName(tr("Which version"));
    m_earlierNotes->addWidget(m_earlier, 0, Qt::AlignLeft);
    columns->left().addWidget(m_earlierCard);
    QBoxLayout* made = nullptr;
    columns->left().addWidget(headedCard(tr("What came of it"), made));
    made->addWidget(m_made);
    columns->left().addWidget(talkCard(m_talk));
    QBoxLayout* history = nullptr;
    columns->left().addWidget(headedCard(tr("History"), history));
    history->addWidget(m_history);
    columns->left().addStretch(1);
    QBoxLayout* standing = nullptr;
    m_useCase->setObjectName(QStringLiteral("openUseCase"));
    columns->right().addWidget(headedCard(tr("Who and when"), standing, nullptr, m_useCase));
    standing->addWidget(m_standing);
    columns->right().addStretch(1);
    return columns;
}

void MeetingPage::read()
{
    if (m_name.isEmpty())
        return;
    const qint64 now = m_session.database->clock().now();
    readStory<meetings::MeetingStory>(
        m_session, this, *m_states, m_reading, m_name,
        [name = m_name, now](db::Connection& connection) { return meetings::meetingStory(connection, name, now); },
        [this](const meetings::MeetingStory& read) { show(read); });
}

void MeetingPage::show(const meetings::MeetingStory& story)
{
    m_story = story;
    const Meeting& meeting = story.meeting;
    m_name = meeting.uid;
    setTitle(tr("%1 · %2").arg(meeting.key, shownText(meeting.title)));
    m_staged->setWord(meeting.staged ? tr("staged") : QString(), Tone::Violet);
    m_useCase->setVisible(!story.useCaseUid.isEmpty());
    m_useCase->setText(tr("Open %1").arg(meeting.useCaseKey));
    showNotes();
    showMade();
    showStanding();
    m_talk->show({"meeting", meeting.uid});
    m_history->setHistory(story.history, story.asOf);
}

/// Once a version, as long as it leads to the same: whoever has chosen words in them keeps that.
void MeetingPage::showNotes()
{
    const Meeting& meeting = m_story.meeting;
    const ShownNotes wanted{meeting.uid, meeting.rowVersion, m_story.named};
    if (m_notesShown == wanted)
        return;
    m_notesShown = wanted;
    clearLayout(*m_notes);
    m_notes->addWidget(notesOf(meeting.text, m_story.named, m_session));
    const QSignalBlocker silence(m_earlier);
    m_earlier->clear();
    for (const MeetingRevision& revision : m_story.revisions)
        m_earlier->addItem(tr("%1 · %2").arg(exactTime(revision.since), shownText(revision.author.name)));
    m_earlierCard->setVisible(!m_story.revisions.empty());
    showEarlier();
}

void MeetingPage::showEarlier()
{
    while (m_earlierNotes->count() > 1) { // The choice stays.
        QLayoutItem* item = m_earlierNotes->takeAt(1);
        delete item->widget();
        delete item;
    }
    const auto chosen = static_cast<std::size_t>(m_earlier->currentIndex());
    if (chosen >= m_story.revisions.size())
        return;
    const MeetingRevision& revision = m_story.revisions[chosen];
    m_earlierNotes->addWidget(wrappedLabel(TextKind::Muted,
                                           tr("%1, held %2. There: %3")
                                               .arg(shownText(revision.title), dayText(revision.heldAt),
                                                    shownText(revision.attendees.join(QStringLiteral(", "))))));
    m_earlierNotes->addWidget(notesOf(revision.text, m_story.named, m_session));
}

void MeetingPage::edit()
{
    m_session.fetch<MeetingForm::Choices>(
        tr("Reading the minutes"), this,
        [person = m_session.actor.person, name = m_name, now = m_session.database->clock().now()](
            db::Connection& connection) { return MeetingForm::choicesFor(connection, person, now, name); },
        [this](const MeetingForm::Choices& choices) { openForm(choices); });
}

void MeetingPage::openForm(const MeetingForm::Choices& choices)
{
    if (m_form)
        return;
    m_form = new MeetingForm(m_session, choices);
    connect(m_form, &WorkForm::done, this, [this] { Q_EMIT m_session.events.changed(); });
    new Overlay(m_form, window());
}

void MeetingPage::showMade()
{
    std::vector<ThingRows::Row> rows;
    for (const meetings::MeetingMade& made : m_story.made)
        rows.push_back({made.address, tr("%1 %2").arg(made.kind, made.title), made.state});
    m_made->setRows(rows);
}

void MeetingPage::showStanding()
{
    const Meeting& meeting = m_story.meeting;
    QStringList names;
    for (const NamedPerson& person : meeting.attendees)
        names << (person.id ? shownText(person.name) : tr("%1 (guest)").arg(shownText(person.name)));
    std::vector<KeyValueList::Line> lines{{tr("Held"), dayText(meeting.heldAt)}};
    lines.push_back({tr("Who was there"), names.isEmpty() ? tr("nobody is named") : names.join(u'\n')});
    lines.push_back({tr("Written by"), shownText(meeting.author.name)});
    lines.push_back(timeLine(tr("Written"), meeting.createdAt, m_story.asOf));
    if (meeting.editedAt)
        lines.push_back(
            {tr("Changed"),
             tr("%1 · by %2").arg(agoAndDay(*meeting.editedAt, m_story.asOf), shownText(meeting.editor.name)), false,
             exactTime(*meeting.editedAt)});
    m_standing->setLines(lines);
}

} // namespace assay
