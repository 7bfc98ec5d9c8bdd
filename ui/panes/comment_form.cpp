// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/comment_form.h"

#include "ui/panes/form_draft.h"
#include "ui/widgets/button.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int commentHeight = 88;

} // namespace

CommentForm::CommentForm(Session& session, const Content& content, QWidget* parent)
    : Card(parent)
    , m_text(new QPlainTextEdit(content.text))
    , m_take(pushButton(ButtonKind::Primary, content.verb))
{
    setObjectName(QStringLiteral("commentForm"));
    auto* layout = formLayout(*this, content.title);
    layout->addWidget(wrappedLabel(TextKind::Muted, content.words));
    m_text->setObjectName(QStringLiteral("comment"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(commentHeight);
    addFormField(*layout, content.caption, m_text);
    if (!content.dayCaption.isEmpty()) {
        m_day = new DayField;
        m_day->setObjectName(QStringLiteral("day"));
        addFormField(*layout, content.dayCaption, m_day);
    }
    m_take->setObjectName(QStringLiteral("submit"));
    addFormButtons(*layout, *this, m_take);
    const auto show = [this, needed = content.needed] {
        const bool lacks = needed && m_text->toPlainText().trimmed().isEmpty();
        const QString fault = m_day ? m_day->problem() : QString();
        m_take->setEnabled(!lacks && fault.isEmpty());
        m_take->setToolTip(lacks ? tr("This step needs its reason.") : fault.isEmpty() ? tr("Ctrl+Return") : fault);
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, show);
    if (m_day)
        connect(m_day, &QLineEdit::textChanged, this, show);
    connect(m_take, &QPushButton::clicked, this, &CommentForm::submit);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_take, &QPushButton::click);
    show();
    m_draft = FormDraft::of(session, *this, content.place);
}

void CommentForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_text->setFocus();
}

std::optional<qint64> CommentForm::day() const
{
    return m_day ? m_day->at() : std::nullopt;
}

void CommentForm::submit()
{
    Q_EMIT given(m_text->toPlainText().trimmed(), m_draft->handOn());
    close();
}

} // namespace assay
