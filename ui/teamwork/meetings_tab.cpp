// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/meetings_tab.h"

#include "core/base/shown_text.h"
#include "core/meetings/meeting_story.h"
#include "core/people/people_store.h"
#include "core/usecases/use_case_store.h"
#include "ui/models/key_rank.h"
#include "ui/models/time_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/staged_words.h"
#include "ui/widgets/text_label.h"

#include <algorithm>

namespace assay {
namespace {

QVariant meetingExtra(const Meeting& meeting, int role)
{
    if (role == AddressRole)
        return QVariant::fromValue(Address{{}, "meeting", meeting.uid});
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(shownText(meeting.title))) : QVariant();
}

QString attendeeWords(const Meeting& meeting)
{
    QStringList names;
    for (const NamedPerson& person : meeting.attendees)
        names << shownText(person.name);
    return names.join(QStringLiteral(", "));
}

QString outcomeWords(const Meeting& meeting)
{
    const auto count = [&](const char* kind) {
        return std::count_if(meeting.outcomes.begin(), meeting.outcomes.end(),
                             [kind](const MeetingOutcome& outcome) { return outcome.kind == kind; });
    };
    const auto decisions = count("decision");
    const auto tasks = count("task");
    const auto others = static_cast<qsizetype>(meeting.outcomes.size()) - decisions - tasks;
    QStringList words;
    if (decisions > 0)
        words << (decisions == 1 ? MeetingsTab::tr("1 decision") : MeetingsTab::tr("%1 decisions").arg(decisions));
    if (tasks > 0)
        words << (tasks == 1 ? MeetingsTab::tr("1 task") : MeetingsTab::tr("%1 tasks").arg(tasks));
    if (others > 0)
        words << (others == 1 ? MeetingsTab::tr("1 other thing") : MeetingsTab::tr("%1 other things").arg(others));
    return words.join(QStringLiteral(", "));
}

QWidget* makeNoMeetings(Session& session, MeetingsTab& tab)
{
    auto* empty = new EmptyState(
        "note", MeetingsTab::tr("No meetings yet"),
        MeetingsTab::tr("Minutes say who was there and what came of it: lines of the notes propose decisions and make "
                        "tasks, which lead back here."));
    QPushButton* write = pushButton(ButtonKind::Primary, MeetingsTab::tr("Write minutes…"));
    write->setObjectName(QStringLiteral("writeMinutes"));
    setReason(*write, session.database->readOnlyReason());
    QObject::connect(write, &QPushButton::clicked, &tab, &MeetingsTab::write);
    empty->addAction(write);
    return empty;
}

} // namespace

MeetingsTab::MeetingsTab(Session& session)
    : ListTab(session, tr("Meetings"), "meetings")
{
    begin({{tr("Key"),
            [](const Meeting& row) { return row.key; },
            {},
            meetingExtra,
            [](const Meeting& row) { return keyRank(row.key); }},
           {tr("Day"),
            [](const Meeting& row) { return dayText(row.heldAt); },
            {},
            meetingExtra,
            [](const Meeting& row) { return timeRank(row.heldAt); }},
           {tr("Title"),
            [](const Meeting& row) { return stagedWords(shownText(row.title), row.staged); },
            {},
            meetingExtra},
           {tr("Use case"),
            [](const Meeting& row) { return row.useCaseKey; },
            {},
            meetingExtra,
            [](const Meeting& row) { return keyRank(row.useCaseKey); }},
           {tr("Who was there"), attendeeWords, {}, meetingExtra},
           {tr("Came of it"),
            outcomeWords,
            {},
            meetingExtra,
            [](const Meeting& row) { return static_cast<double>(row.outcomes.size()); }},
           {tr("Written by"), [](const Meeting& row) { return shownText(row.author.name); }, {}, meetingExtra}},
          meetings::meetingList, makeNoMeetings(session, *this), "meeting");
}

void MeetingsTab::write()
{
    session().fetch<MeetingForm::Choices>(
        tr("Reading people"), this,
        [person = session().actor.person, now = session().database->clock().now()](db::Connection& connection) {
            return MeetingForm::choicesFor(connection, person, now);
        },
        [this](const MeetingForm::Choices& choices) { openForm(choices); });
}

void MeetingsTab::openForm(const MeetingForm::Choices& choices)
{
    if (m_form)
        return;
    m_form = new MeetingForm(session(), choices);
    connect(m_form, &WorkForm::done, this, [this, form = m_form.data()] {
        Q_EMIT session().events.changed();
        Q_EMIT session().events.openAsked({{}, "meeting", form->made()});
    });
    new Overlay(m_form, window());
}

RoleTab meetingsTab()
{
    return {.key = QStringLiteral("meetings"),
            .title = MeetingsTab::tr("Meetings"),
            .verb = MeetingsTab::tr("Write minutes…"),
            .make = [](Session& session) { return new MeetingsTab(session); },
            .begin = [](QWidget& tab) { static_cast<MeetingsTab&>(tab).write(); }};
}

} // namespace assay
