// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/meeting_form.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/meetings/meeting_rows.h"
#include "core/meetings/meeting_story.h"
#include "core/meetings/meeting_texts.h"
#include "core/people/people_store.h"
#include "core/usecases/use_case_store.h"
#include "ui/models/time_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/mention_completion.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int meetingFormWidth = 680;
constexpr int notesHeight = 150;
constexpr qsizetype mostPreviewed = 6;

QString taskWords(const MeetingTask& task)
{
    QString words = MeetingForm::tr("• Task “%1”").arg(shownText(task.title));
    if (!task.ownerName.isEmpty())
        words = MeetingForm::tr("%1, for %2").arg(words, shownText(task.ownerName));
    return task.dueAt ? MeetingForm::tr("%1, due on %2").arg(words, dayText(*task.dueAt)) : words;
}

QString previewOf(const MinutesLines& lines)
{
    QStringList made;
    for (const QString& title : lines.decisions)
        made << MeetingForm::tr("• Decision “%1”, as a proposal").arg(shownText(title));
    for (const MeetingTask& task : lines.tasks)
        made << taskWords(task);
    if (made.isEmpty())
        return MeetingForm::tr("A line “%1: …” proposes a decision, and “%2: … @Name 2027-01-31” makes a task.")
            .arg(meetings::decisionWord(), meetings::taskWord());
    const qsizetype more = made.size() - mostPreviewed;
    if (more > 0) {
        made = made.mid(0, mostPreviewed);
        made << (more == 1 ? MeetingForm::tr("• and one more") : MeetingForm::tr("• and %1 more").arg(more));
    }
    made.prepend(MeetingForm::tr("Saving makes:"));
    return made.join(u'\n');
}

} // namespace

MeetingForm::MeetingForm(Session& session, Choices choices, QWidget* parent)
    : MergingForm(session,
                  {QStringLiteral("meetingForm"),
                   choices.meeting ? tr("The minutes of %1").arg(choices.meeting->key) : tr("Minutes of a meeting"),
                   tr("Save the minutes")},
                  parent)
    , m_choices(std::move(choices))
    , m_title(new QLineEdit)
    , m_held(new DayField)
    , m_useCase(new QComboBox)
    , m_attendees(new QLineEdit(session.personName))
    , m_notes(new QPlainTextEdit)
    , m_preview(wrappedLabel(TextKind::Muted, {}))
{
    setFixedWidth(meetingFormWidth);
    addLine(tr("Title"), QStringLiteral("title"), m_title);
    m_held->setObjectName(QStringLiteral("held"));
    m_held->setDay(std::optional(session.database->clock().now()));
    connect(m_held, &QLineEdit::textChanged, this, &MeetingForm::showProblem);
    m_useCase->setObjectName(QStringLiteral("useCase"));
    m_useCase->addItem(tr("None in particular"), QString());
    for (const UseCase& useCase : m_choices.useCases)
        m_useCase->addItem(shownText(useCase.key + QStringLiteral(" · ") + useCase.title), useCase.uid);
    addFieldsBeside(rows(), tr("Day, as in 2027-01-31"), m_held, tr("Use case"), m_useCase);
    addLine(tr("Who was there, with commas between"), QStringLiteral("attendees"), m_attendees);
    addNotes();
    if (m_choices.meeting)
        showMeeting();
    showPreview();
    showProblem();
    keepDraft(m_choices.meeting ? QStringLiteral("meeting/") + m_choices.meeting->uid : QStringLiteral("new-meeting"));
}

MeetingForm::Choices MeetingForm::choicesFor(db::Connection& connection, const QString& person, qint64 now,
                                             const QString& meeting)
{
    Choices choices{usecases::all(connection), people::all(connection), meetings::agendaOf(connection, person, now)};
    if (meeting.isEmpty())
        return choices;
    choices.meeting = meetings::byName(connection, meeting);
    for (const MeetingRevision& revision : meetings::revisionsOf(connection, choices.meeting->id))
        choices.saidBefore.push_back(meetings::minutesLines(revision.text, choices.people));
    choices.saidBefore.push_back(meetings::minutesLines(choices.meeting->text, choices.people));
    return choices;
}

/// What the minutes say now. What they are about stays.
void MeetingForm::showMeeting()
{
    const Meeting& meeting = *m_choices.meeting;
    bringTogether(meetings::textsOf(meeting), mergedFields());
    fill(base());
    for (int i = 0; i < m_useCase->count(); ++i) {
        if (m_useCase->itemText(i).startsWith(meeting.useCaseKey + QStringLiteral(" · ")))
            m_useCase->setCurrentIndex(i);
    }
    m_useCase->setEnabled(false);
    m_useCase->setToolTip(tr("What minutes are about stays: what they made belongs there."));
}

void MeetingForm::fill(const FieldTexts& texts)
{
    const MeetingEdit said = meetings::editFrom({}, texts);
    m_title->setText(said.title);
    m_held->setDay(std::optional(said.heldAt));
    m_attendees->setText(said.attendees.join(QStringLiteral(", ")));
    m_notes->setPlainText(said.text);
}

/// What was not touched says what it said: a day its hour, a name its commas and the notes their spaces at the ends.
FieldTexts MeetingForm::texts() const
{
    const MeetingEdit before = meetings::editFrom({}, base());
    MeetingEdit said;
    said.title = m_title->text();
    said.heldAt = m_held->at().value_or(0);
    if (dayText(said.heldAt) == dayText(before.heldAt))
        said.heldAt = before.heldAt;
    said.attendees =
        m_attendees->text() == before.attendees.join(QStringLiteral(", ")) ? before.attendees : attendees();
    said.text = m_notes->toPlainText().trimmed();
    if (said.text == before.text.trimmed())
        said.text = before.text;
    return meetings::textsOf(said);
}

ConflictAnswer::Fields MeetingForm::mergedFields()
{
    const auto shown = [](const FieldText& said) {
        if (said.field == u"held")
            return dayText(said.text.toLongLong());
        return said.field == u"attendees" ? QString(said.text).replace(u'\n', QStringLiteral(", ")) : said.text;
    };
    const Meeting& meeting = *m_choices.meeting;
    return {meeting.key,
            [this] { return texts(); },
            [uid = meeting.uid, since = meeting.rowVersion](db::Connection& connection) {
                return meetings::newerTexts(connection, meetings::byName(connection, uid), since);
            },
            meetings::fieldTitle,
            shown,
            [](const QString& field) { return field == u"title" || field == u"notes"; }};
}

QStringList MeetingForm::attendees() const
{
    QStringList names;
    for (const QString& name : m_attendees->text().split(u',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    }
    return names;
}

MinutesLines MeetingForm::newLines() const
{
    return meetings::notSaidBefore(meetings::minutesLines(m_notes->toPlainText(), m_choices.people),
                                   m_choices.saidBefore);
}

void MeetingForm::addNotes()
{
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(notesHeight);
    addField(tr("Notes, in Markdown"), QStringLiteral("notes"), m_notes);
    auto* names = new MentionCompletion(*m_notes);
    std::vector<MentionChoice> choices;
    for (const Person& person : m_choices.people) {
        if (person.active)
            choices.push_back({u'@' + person.name, u'@' + person.name});
    }
    names->setChoices(std::move(choices));
    QPushButton* agenda = pushButton(ButtonKind::Ghost, tr("Put what waits for a decision into the notes"));
    agenda->setObjectName(QStringLiteral("putAgenda"));
    agenda->setEnabled(!m_choices.agenda.isEmpty());
    agenda->setToolTip(m_choices.agenda.isEmpty() ? tr("Nothing waits for a decision.") : QString());
    rows().addWidget(agenda, 0, Qt::AlignLeft);
    m_preview->setObjectName(QStringLiteral("minutesPreview"));
    rows().addWidget(m_preview);
    connect(agenda, &QPushButton::clicked, this, &MeetingForm::putAgenda);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &MeetingForm::showPreview);
}

/// Under what is there already.
void MeetingForm::putAgenda()
{
    const QString before = m_notes->toPlainText().trimmed();
    const QString agenda = tr("## Agenda") + u'\n' + m_choices.agenda + u'\n';
    m_notes->setPlainText(before.isEmpty() ? agenda : before + QStringLiteral("\n\n") + agenda);
    m_notes->moveCursor(QTextCursor::End);
    m_notes->setFocus();
}

void MeetingForm::showPreview()
{
    const QString words = previewOf(newLines());
    if (words == m_preview->text())
        return;
    m_preview->setText(words);
    fit();
}

QString MeetingForm::problem() const
{
    if (m_title->text().trimmed().isEmpty())
        return tr("A meeting needs a title.");
    const QString wrong = m_held->problem();
    return wrong.isEmpty() && !m_held->at() ? tr("Say on which day it was.") : wrong;
}

MeetingDraft MeetingForm::draft() const
{
    MeetingDraft draft;
    draft.title = m_title->text().trimmed();
    draft.heldAt = m_held->at().value_or(0);
    draft.text = m_notes->toPlainText().trimmed();
    draft.useCase = m_useCase->currentData().toString();
    draft.attendees = attendees();
    const MinutesLines lines = newLines();
    draft.decisions = lines.decisions;
    draft.tasks = lines.tasks;
    return draft;
}

WorkForm::Work MeetingForm::work()
{
    if (m_choices.meeting) {
        MeetingEdit edit = meetings::editFrom(m_choices.meeting->uid, texts());
        edit.expectedVersion = m_choices.meeting->rowVersion;
        edit.seen = base();
        *m_made = edit.meeting;
        return [edit](db::Database& database, const Actor& actor) {
            return MeetingStore(database).edit(edit, actor, newUlid(database.clock().now()));
        };
    }
    return [draft = draft(), made = m_made](db::Database& database, const Actor& actor) -> Result<> {
        const Result<QString> uid = MeetingStore(database).add(draft, actor, newUlid(database.clock().now()));
        if (!uid)
            return failed(uid);
        *made = *uid;
        return {};
    };
}

} // namespace assay
