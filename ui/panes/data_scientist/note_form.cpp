// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/note_form.h"

#include "core/base/ulid.h"
#include "core/notes/note_queries.h"
#include "ui/models/time_text.h"
#include "ui/panes/conflict_answer.h"
#include "ui/panes/form_draft.h"
#include "ui/talk/name_offers.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/person_row.h"
#include "ui/widgets/text_label.h"

#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int textHeight = 120;
constexpr int notesHeight = 220;
constexpr int formMargins = 48;

/// "loss, steps 10 to 20": the part of a run that a note is about.
QString placeOf(const Note& note)
{
    const NoteAnchor& first = note.anchors.front();
    if (first.metric.isEmpty())
        return note.anchors.size() > 1 ? NoteForm::tr("about %1 runs").arg(note.anchors.size()) : QString();
    if (!first.steps)
        return first.metric;
    return first.steps->first == first.steps->last
        ? NoteForm::tr("%1, step %2").arg(first.metric).arg(first.steps->first)
        : NoteForm::tr("%1, steps %2 to %3").arg(first.metric).arg(first.steps->first).arg(first.steps->last);
}

/// Where the draft of a new note belongs: to all that it is about.
QString draftPlace(const std::vector<NoteAnchor>& anchors)
{
    QStringList about{QStringLiteral("note")};
    for (const NoteAnchor& anchor : anchors) {
        about << anchor.runUid << anchor.metric;
        if (anchor.steps)
            about << QString::number(anchor.steps->first) << QString::number(anchor.steps->last);
    }
    return about.join(u'/');
}

} // namespace

NoteForm::NoteForm(Session& session, const QString& title, std::vector<RunId> runs, std::vector<NoteAnchor> anchors,
                   QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_runs(std::move(runs))
    , m_anchors(std::move(anchors))
    , m_area(new QScrollArea)
    , m_fault(wrappedLabel(TextKind::Bad, {}))
    , m_text(new QPlainTextEdit)
    , m_draft(new FormDraft(session, *this, {m_text}))
    , m_save(pushButton(ButtonKind::Primary, tr("Save")))
{
    setObjectName(QStringLiteral("noteForm"));
    auto* layout = formLayout(*this, tr("Notes about %1").arg(title));
    auto* lines = new QWidget;
    m_rows = new QVBoxLayout(lines);
    m_rows->setContentsMargins(0, 0, metrics::inside, 0);
    m_rows->setSpacing(metrics::between);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(lines);
    showThrough(*m_area);
    m_area->hide();
    layout->addWidget(m_area);
    m_caption = textLabel(TextKind::Caption, tr("A note, in Markdown"));
    layout->addSpacing(metrics::unit);
    layout->addWidget(m_draft->line());
    layout->addWidget(m_caption);
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setAccessibleName(tr("Note, in Markdown"));
    m_text->setPlaceholderText(tr("What is worth remembering?"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    new NameOffers(session, *m_text);
    layout->addWidget(m_text);
    m_fault->hide();
    layout->addWidget(m_fault);
    m_save->setObjectName(QStringLiteral("submit"));
    m_save->setToolTip(tr("Ctrl+Return"));
    m_save->setEnabled(false);
    addFormButtons(*layout, *this, m_save);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_save->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(m_save, &QPushButton::clicked, this, &NoteForm::submit);
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_text);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &NoteForm::submit);
    connect(m_draft, &FormDraft::changed, this, [this] { fitContent(*this); });
    m_draft->setRebase([this](const QString&, const QString&, const QString& base) {
        if (m_edited)
            m_edited->text = base; // Saving asks then about what it says by now.
        return true;
    });
    m_draft->setPlace(draftPlace(m_anchors));
    readNotes();
}

void NoteForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_text->setFocus();
}

void NoteForm::readNotes()
{
    m_session.fetch<std::vector<Note>>(
        tr("Reading notes"), this,
        [runs = m_runs](db::Connection& connection) { return notes::notesOf(connection, runs); },
        [this](const std::vector<Note>& found) { showNotes(found); });
}

void NoteForm::showNotes(const std::vector<Note>& notes)
{
    clearLayout(*m_rows);
    for (const Note& note : notes)
        m_rows->addWidget(rowOf(note));
    m_rows->addStretch();
    m_area->setVisible(!notes.empty());
    const int high = m_rows->hasHeightForWidth() ? m_rows->totalHeightForWidth(width() - formMargins)
                                                 : m_rows->totalSizeHint().height();
    m_area->setFixedHeight(std::clamp(high, 0, notesHeight));
    fitContent(*this);
}

QWidget* NoteForm::rowOf(const Note& note)
{
    const qint64 at = note.editedAt.value_or(note.createdAt);
    QString when = relativeTime(at, m_session.database->clock().now());
    if (note.editedAt)
        when = tr("changed %1").arg(when);
    QLabel* words = wrappedLabel(TextKind::Body, note.text);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    std::vector<QWidget*> lines{textLabel(TextKind::Strong, note.author), words};
    QStringList about;
    if (const QString place = placeOf(note); !place.isEmpty())
        about << place;
    if (note.resolvedAt)
        about << tr("resolved by %1").arg(note.resolvedBy);
    if (!about.isEmpty())
        lines.push_back(wrappedLabel(TextKind::Note, about.join(QStringLiteral(" · "))));
    QLabel* time = textLabel(TextKind::Note, when);
    time->setToolTip(exactTime(at));
    auto* row = new QWidget;
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(personRow(note.author, note.authorUid, lines, time));
    auto* ways = new QHBoxLayout;
    ways->setSpacing(metrics::unit);
    ways->addStretch();
    const auto way = [&](const QString& words, auto act) {
        QPushButton* button = pushButton(ButtonKind::Ghost, words);
        connect(button, &QPushButton::clicked, this, act);
        ways->addWidget(button);
    };
    const auto change = [this](auto edit) { return [this, edit] { write(edit, [this] { readNotes(); }); }; };
    const Actor actor = m_session.actor;
    const QString uid = note.uid;
    if (note.authorUid == actor.person) {
        way(tr("Change"), [this, note] { startEdit(note); });
        way(tr("Take back"),
            change([=](NoteStore& store, const QString& command) { return store.withdraw(uid, actor, command); }));
    }
    if (note.resolvedAt)
        way(tr("Open again"),
            change([=](NoteStore& store, const QString& command) { return store.reopen(uid, actor, command); }));
    else
        way(tr("Resolve"),
            change([=](NoteStore& store, const QString& command) { return store.resolve(uid, actor, command); }));
    layout->addLayout(ways);
    return row;
}

void NoteForm::startEdit(const Note& note)
{
    m_draft->leave();
    m_edited = note;
    delete m_answer;
    m_answer = new ConflictAnswer(
        m_session, *this,
        {tr("Your note"),
         [this] {
             return FieldTexts{{QStringLiteral("text"), m_text->toPlainText().trimmed()}};
         },
         [uid = note.uid](db::Connection& connection) { return notes::newerText(notes::byUid(connection, uid)); },
         [](const QString&) { return tr("text"); }, [](const FieldText& said) { return said.text; },
         [](const QString&) { return true; }});
    connect(m_answer, &ConflictAnswer::settled, this, [this](const FieldTexts& merged, const FieldTexts& theirs) {
        m_edited->text = theirs.front().text;
        m_text->setPlainText(merged.front().text);
        if (merged == theirs)
            endWriting(); // The project says so already.
        else
            submit();
    });
    connect(m_answer, &ConflictAnswer::failed, this, &NoteForm::showFault);
    m_caption->setText(tr("Your note, changed; what it said before is kept"));
    m_text->setPlainText(note.text);
    m_draft->setPlace(QStringLiteral("note/%1/edit").arg(note.uid));
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus();
}

void NoteForm::endWriting()
{
    m_draft->forget();
    close();
}

void NoteForm::submit()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty())
        return;
    const Actor actor = m_session.actor;
    const auto sent = [this] { endWriting(); };
    if (m_edited) {
        const NoteEdit edit{m_edited->uid, m_edited->rowVersion, text, m_edited->text};
        return write([=](NoteStore& store, const QString& command) { return store.edit(edit, actor, command); }, sent);
    }
    const NoteDraft draft{text, m_anchors};
    write(
        [=](NoteStore& store, const QString& command) -> Result<> {
            const Result<QString> added = store.add(draft, actor, command);
            return added ? Result<>() : Result<>(failed(added));
        },
        sent);
}

/// What is refused is said in the form, which stays with what was written.
void NoteForm::write(const Write& edit, const std::function<void()>& then)
{
    db::Database* database = m_session.database.get();
    const QString command = newUlid(database->clock().now());
    const auto job = startJob<void>(&m_session.writes, [=](JobContext<void>&) {
        NoteStore store(*database);
        return edit(store, command);
    });
    m_session.jobs.follow(tr("Writing"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this, then](const Result<>& done) {
        m_fault->setVisible(!done);
        if (!done) {
            showFault(done.error());
            if (m_answer && done.error().kind == Error::Kind::Conflict)
                m_answer->answer(done.error(), {{QStringLiteral("text"), m_edited->text}});
            return;
        }
        Q_EMIT m_session.events.changed();
        then();
    });
}

void NoteForm::showFault(const Error& error)
{
    m_fault->setText(error.message);
    m_fault->show();
    fitContent(*this);
}

} // namespace assay
