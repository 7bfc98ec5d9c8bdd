// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/discussion_thread.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/person_row.h"
#include "ui/widgets/text_label.h"

#include <QKeySequence>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int fieldHeight = 64;

QWidget* rowOf(const Remark& remark)
{
    std::vector<QLabel*> lines{textLabel(
        TextKind::Strong,
        remark.role.isEmpty() ? remark.person : DiscussionThread::tr("%1 · %2").arg(remark.person, remark.role))};
    if (!remark.quote.isEmpty())
        lines.push_back(wrappedLabel(TextKind::Muted, DiscussionThread::tr("“%1”").arg(remark.quote)));
    lines.push_back(wrappedLabel(TextKind::Body, remark.text));
    lines.back()->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel* when = textLabel(TextKind::Note, remark.when);
    when->setToolTip(remark.exactWhen);
    return personRow(remark.person, remark.personUid, lines, when);
}

} // namespace

DiscussionThread::DiscussionThread(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_nothing(textLabel(TextKind::Muted, tr("Nobody has said anything yet."), this))
    , m_reason(wrappedLabel(TextKind::Muted, {}))
    , m_field(new QWidget)
{
    fillField();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::between);
    m_rows->setSpacing(metrics::between);
    layout->addWidget(m_nothing);
    layout->addLayout(m_rows);
    layout->addWidget(m_field);
    layout->addWidget(m_reason);
    m_reason->hide();
}

void DiscussionThread::fillField()
{
    m_draft = new QPlainTextEdit;
    m_draft->setFixedHeight(fieldHeight);
    m_draft->setTabChangesFocus(true);
    m_draft->setAccessibleName(tr("What you want to say"));
    m_draft->setPlaceholderText(tr("Say something"));
    m_send = pushButton(ButtonKind::Primary, tr("Send"));
    m_send->setToolTip(tr("Ctrl+Return"));
    m_send->setEnabled(false);
    auto* layout = new QVBoxLayout(m_field);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::inside);
    layout->addWidget(m_draft);
    layout->addWidget(m_send, 0, Qt::AlignRight);
    connect(m_draft, &QPlainTextEdit::textChanged, this,
            [this] { m_send->setEnabled(!m_draft->toPlainText().trimmed().isEmpty()); });
    connect(m_send, &QPushButton::clicked, this, &DiscussionThread::send);
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_draft);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &DiscussionThread::send);
}

void DiscussionThread::setRemarks(const std::vector<Remark>& remarks)
{
    clearLayout(*m_rows);
    for (const Remark& remark : remarks)
        m_rows->addWidget(rowOf(remark));
    m_nothing->setVisible(remarks.empty());
}

void DiscussionThread::setReadOnly(const QString& reason)
{
    m_reason->setText(reason);
    m_reason->setHidden(reason.isEmpty());
    m_field->setVisible(reason.isEmpty());
}

void DiscussionThread::clearDraft()
{
    m_draft->clear();
}

void DiscussionThread::send()
{
    const QString text = m_draft->toPlainText().trimmed();
    if (!text.isEmpty())
        Q_EMIT sent(text);
}

} // namespace assay
