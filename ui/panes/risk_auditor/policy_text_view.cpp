// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/policy_text_view.h"

#include "core/policies/policy_text.h"
#include "ui/panes/form_draft.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTimer>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int pauseOfTyping = 150; ///< Milliseconds.

} // namespace

PolicyTextView::PolicyTextView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_words(wrappedLabel(TextKind::Muted, {}))
    , m_state(wrappedLabel(TextKind::Body, {}))
    , m_text(new QPlainTextEdit)
    , m_draft(new FormDraft(session, *this, {m_text}))
    , m_go(pushButton(ButtonKind::Ghost, tr("Go to the place")))
    , m_undo(pushButton(ButtonKind::Secondary, tr("Show what is saved")))
    , m_save(pushButton(ButtonKind::Primary, tr("Save the text")))
    , m_pause(new QTimer(this))
{
    m_text->setObjectName(QStringLiteral("policyText"));
    m_text->setAccessibleName(tr("The policy as JSON"));
    m_text->setFont(monoFont(metrics::note));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_state->setObjectName(QStringLiteral("policyTextState"));
    m_go->setObjectName(QStringLiteral("goToFault"));
    m_undo->setObjectName(QStringLiteral("undoText"));
    m_save->setObjectName(QStringLiteral("saveText"));
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(14, metrics::between, 14, metrics::between);
    inside->setSpacing(metrics::inside);
    inside->addWidget(m_words);
    inside->addWidget(m_draft->line());
    inside->addWidget(m_text, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::inside);
    row->addWidget(m_state, 1);
    for (QPushButton* button : {m_go, m_undo, m_save})
        row->addWidget(button, 0, Qt::AlignTop);
    inside->addLayout(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::page, 14, metrics::page, 14);
    layout->addWidget(card);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseOfTyping);
    connect(m_text, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &PolicyTextView::check);
    connect(m_go, &QPushButton::clicked, this, &PolicyTextView::goToFault);
    connect(m_undo, &QPushButton::clicked, this, &PolicyTextView::showStored);
    connect(m_save, &QPushButton::clicked, this,
            [this] { Q_EMIT saveAsked(m_text->toPlainText().toUtf8(), m_shownVersion); });
    m_draft->setRebase([this](const QString&, const QString&, const QString& base) {
        m_shownVersion = base.toUtf8() == m_shown ? m_story.version.rowVersion : 0; // It is no version's: see check().
        return true;
    });
}

bool PolicyTextView::isEdited() const
{
    return !m_shown.isEmpty() && m_text->toPlainText().toUtf8() != m_shown;
}

void PolicyTextView::setStory(const policies::PolicyStory& story)
{
    const bool other = m_story.version.uid != story.version.uid;
    m_story = story;
    const bool draft = policies::isDraft(story.standing);
    const bool editable = draft && story.refusals.edit.isEmpty();
    m_text->setReadOnly(!editable);
    m_words->setText(editable ? tr("The draft as JSON. What is saved here shows in the table, and the other way round.")
                         : draft ? story.refusals.edit
                                 : tr("This text was hashed when it was published, and never changes."));
    if (other || !editable)
        m_draft->leave();
    if (other || !editable || !isEdited())
        showStored();
    if (editable)
        m_draft->setPlace(QStringLiteral("policy/%1/text").arg(story.version.uid));
    check();
}

void PolicyTextView::setSaved()
{
    m_shown = m_text->toPlainText().toUtf8();
    m_draft->forget();
}

void PolicyTextView::showStored()
{
    const QByteArray text = policies::readablePolicy(m_story.version.policy);
    m_shownVersion = m_story.version.rowVersion;
    if (text != m_text->toPlainText().toUtf8())
        m_text->setPlainText(QString::fromUtf8(text));
    m_shown = text;
    m_draft->forget();
    check();
}

void PolicyTextView::check()
{
    m_pause->stop();
    const QByteArray text = m_text->toPlainText().toUtf8();
    const Result<policies::Policy> policy = policies::policyFromText(text);
    m_fault = policy ? -1 : policy.error().detail.toLongLong();
    const bool editable = !m_text->isReadOnly();
    const bool edited = isEdited();
    const bool behind = edited && m_shownVersion != m_story.version.rowVersion;
    QString state = editable ? tr("This is what is saved.") : QString();
    if (!policy)
        state = policy.error().message;
    else if (behind)
        state =
            tr("Somebody has changed the draft meanwhile. What you typed stays here; it cannot be saved over that.");
    else if (edited)
        state = tr("This can be saved.");
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    QPalette colors = m_state->palette();
    colors.setColor(QPalette::WindowText, currentPalette().words(policy ? Tone::Neutral : Tone::Bad));
    m_state->setPalette(colors);
    m_go->setVisible(!policy);
    for (QPushButton* button : {m_undo, m_save})
        button->setVisible(editable);
    m_undo->setEnabled(edited);
    m_save->setEnabled(edited && policy && !behind);
    m_save->setToolTip(m_save->isEnabled() ? QString() : plainToolTip(state));
    markLine(m_fault);
}

void PolicyTextView::markLine(qsizetype byte)
{
    QList<QTextEdit::ExtraSelection> marks;
    if (byte >= 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(static_cast<int>(QString::fromUtf8(m_text->toPlainText().toUtf8().left(byte)).size()));
        mark.format.setBackground(currentPalette().chipGround(Tone::Bad));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks << mark;
    }
    m_text->setExtraSelections(marks);
}

void PolicyTextView::goToFault()
{
    const QList<QTextEdit::ExtraSelection> marks = m_text->extraSelections();
    if (marks.isEmpty())
        return;
    m_text->setTextCursor(marks.front().cursor);
    m_text->centerCursor();
    m_text->setFocus();
}

} // namespace assay
