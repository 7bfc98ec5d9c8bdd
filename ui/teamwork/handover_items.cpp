// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/handover_items.h"

#include "core/base/shown_text.h"
#include "ui/models/time_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QVBoxLayout>

namespace assay {
namespace {

Chip* itemChip(const HandoverItem& item)
{
    if (!item.waiver.isEmpty())
        return new Chip(HandoverItems::tr("waived"), Tone::Neutral);
    if (!item.answer.isEmpty())
        return new Chip(HandoverItems::tr("answered"), Tone::Ok);
    return item.required ? new Chip(HandoverItems::tr("no answer yet"), Tone::Warn)
                         : new Chip(HandoverItems::tr("if there is any"), Tone::Neutral);
}

QString settledWords(const HandoverItem& item, qint64 asOf)
{
    return item.settledAt
        ? HandoverItems::tr("%1, %2").arg(shownText(item.settledBy.name), relativeTime(*item.settledAt, asOf))
        : HandoverItems::tr("asked by %1").arg(shownText(item.askedBy.name));
}

} // namespace

HandoverItems::HandoverItems(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(metrics::between);
}

/// Made anew under a person's hands: the focus stays at the button of this name, or at the first.
void HandoverItems::focusButton(const QString& name)
{
    QPushButton* wanted = nullptr;
    for (int row = 0; row < m_rows->count(); ++row) {
        for (QPushButton* button : m_rows->itemAt(row)->widget()->findChildren<QPushButton*>()) {
            if (!wanted || button->accessibleName() == name)
                wanted = button;
        }
    }
    if (!wanted)
        return;
    wanted->parentWidget()->show(); // What is not shown yet cannot take it.
    wanted->setFocus();
}

void HandoverItems::setStory(const handovers::HandoverStory& story)
{
    const QWidget* focus = QApplication::focusWidget();
    const QString focused = focus && isAncestorOf(focus) ? focus->accessibleName() : QString();
    clearLayout(*m_rows);
    for (const HandoverItem& item : story.handover.items)
        m_rows->addWidget(makeItem(item, story));
    if (story.handover.items.empty())
        m_rows->addWidget(wrappedLabel(TextKind::Muted, tr("Nothing has to be known before it is taken.")));
    if (!focused.isEmpty())
        focusButton(focused);
}

QWidget* HandoverItems::makeItem(const HandoverItem& item, const handovers::HandoverStory& story)
{
    auto* row = new QWidget;
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::unit);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::inside);
    const bool question = item.kind == HandoverItem::Kind::Question;
    const QString text = shownText(item.text);
    head->addWidget(wrappedLabel(TextKind::Strong, question ? tr("Question: %1").arg(text) : text), 1);
    head->addWidget(itemChip(item), 0, Qt::AlignTop);
    layout->addLayout(head);
    if (!item.answer.isEmpty())
        layout->addWidget(wrappedLabel(TextKind::Body, shownParagraphs(item.answer)));
    if (!item.waiver.isEmpty())
        layout->addWidget(wrappedLabel(TextKind::Body, tr("Needs no answer: %1").arg(shownParagraphs(item.waiver))));
    layout->addWidget(textLabel(TextKind::Note, settledWords(item, story.asOf)));
    addButtons(*layout, item, story);
    return row;
}

void HandoverItems::addButtons(QVBoxLayout& layout, const HandoverItem& item, const handovers::HandoverStory& story)
{
    if (!story.refusals.answer.isEmpty() && !story.refusals.receive.isEmpty())
        return;
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::inside);
    if (story.refusals.answer.isEmpty()) {
        QPushButton* answer =
            pushButton(ButtonKind::Secondary, item.answer.isEmpty() ? tr("Answer…") : tr("Answer otherwise…"));
        answer->setAccessibleName(tr("Answer “%1”").arg(shownText(item.text)));
        connect(answer, &QPushButton::clicked, this, [this, item] { Q_EMIT answerAsked(item); });
        buttons->addWidget(answer);
    }
    if (story.refusals.receive.isEmpty() && !item.settled()) {
        QPushButton* waive = pushButton(ButtonKind::Secondary, tr("Needs no answer…"));
        waive->setAccessibleName(tr("“%1” needs no answer").arg(shownText(item.text)));
        connect(waive, &QPushButton::clicked, this, [this, item] { Q_EMIT waiverAsked(item); });
        buttons->addWidget(waive);
    }
    buttons->addStretch();
    layout.addLayout(buttons);
}

} // namespace assay
