// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/meeting_page.h"

#include "core/base/shown_text.h"
#include "ui/models/time_text.h"
#include "ui/panes/history_list.h"
#include "ui/panes/read_story.h"
#include "ui/panes/two_columns.h"
#include "ui/talk/thing_talk.h"
#include "ui/teamwork/thing_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/markdown_view.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QVBoxLayout>

namespace assay {

MeetingPage::MeetingPage(Session& session, QWidget* parent)
    : Page(tr("Meeting"), parent)
    , m_session(session)
    , m_staged(new Chip({}))
    , m_made(new ThingRows(session, tr("Nothing came of it that the project knows.")))
    , m_standing(new KeyValueList)
    , m_useCase(pushButton(ButtonKind::Ghost, {}))
    , m_talk(new ThingTalk(session))
    , m_history(new HistoryList)
{
    setObjectName(QStringLiteral("meetingPage"));
    addChip(m_staged);
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
    QBoxLayout* made = nullptr;
    columns->left().addWidget(headedCard(tr("What came of it"), made));
    made->addWidget(m_made);
    columns->left().addWidget(talkCard(m_talk));
    QBoxLayout* history = nullptr;
    columns->left().addWidget(headedCard(tr("History"), history));
    history->addWidget(m_history);
    columns->left().addStretch();
    QBoxLayout* standing = nullptr;
    m_useCase->setObjectName(QStringLiteral("openUseCase"));
    columns->right().addWidget(headedCard(tr("Who and when"), standing, nullptr, m_useCase));
    standing->addWidget(m_standing);
    columns->right().addStretch();
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

/// Once: whoever has chosen words in them keeps that.
void MeetingPage::showNotes()
{
    const Meeting& meeting = m_story.meeting;
    if (m_notesShown == meeting.uid)
        return;
    m_notesShown = meeting.uid;
    clearLayout(*m_notes);
    if (meeting.text.trimmed().isEmpty())
        return m_notes->addWidget(wrappedLabel(TextKind::Muted, tr("No notes were written.")));
    auto* notes = new MarkdownView(meeting.text);
    notes->setAccessibleName(tr("Notes"));
    m_notes->addWidget(notes);
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
    lines.push_back({tr("Written"), agoAndExact(meeting.createdAt, m_story.asOf)});
    m_standing->setLines(lines);
}

} // namespace assay
