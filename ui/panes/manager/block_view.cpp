// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/block_view.h"

#include "ui/panes/manager/block_form.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

/// What one writes comes before the buttons, and all of it where the block stands among the others.
void putInTabOrder(QWidget& before, const QWidget& form)
{
    std::vector<QWidget*> stops;
    for (QWidget* widget : form.findChildren<QWidget*>()) {
        const bool isInside = widget->window() == form.window(); // The list of a box has a window of its own.
        if (isInside && (widget->focusPolicy() & Qt::TabFocus))
            stops.push_back(widget);
    }
    std::stable_partition(stops.begin(), stops.end(),
                          [](const QWidget* stop) { return !qobject_cast<const QPushButton*>(stop); });
    QWidget* last = &before;
    for (QWidget* stop : stops) {
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
}

} // namespace

BlockView::BlockView(const CanvasPart& part, QWidget* parent)
    : QWidget(parent)
    , m_part(part)
    , m_face(new Card)
    , m_needed(new Chip({}))
    , m_edit(pushButton(ButtonKind::Ghost, tr("Edit")))
    , m_said(wrappedLabel(TextKind::Body, {}))
    , m_question(wrappedLabel(TextKind::Muted, {}))
{
    setObjectName(QStringLiteral("block-") + part.key);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_face);
    auto* face = new QVBoxLayout(m_face);
    face->setContentsMargins(metrics::between, metrics::unit, metrics::unit, metrics::inside);
    face->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::inside);
    head->addWidget(wrappedLabel(TextKind::Strong, part.title), 1);
    head->addWidget(m_needed);
    head->addWidget(m_edit);
    face->addLayout(head);
    setFocusProxy(m_edit); // Where whoever wrote comes back to.
    m_edit->setObjectName(QStringLiteral("edit-") + part.key);
    m_edit->setAccessibleName(tr("Edit “%1” of the framing").arg(part.title));
    m_said->setObjectName(QStringLiteral("said"));
    m_question->setText(part.question);
    for (QLabel* label : {m_said, m_question}) {
        label->setContentsMargins(0, 0, metrics::inside, 0);
        face->addWidget(label);
    }
    connect(m_edit, &QPushButton::clicked, this, &BlockView::editAsked);
}

void BlockView::setFraming(const Framing& framing, bool mayWrite, bool open)
{
    const QString said = saidIn(m_part, framing);
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
    m_question->setText(open ? m_part.question : tr("Nothing was said."));
    m_question->setVisible(said.isEmpty());
    const bool lacks = open && m_part.needed && !isComplete(m_part, framing);
    m_needed->setWord(lacks ? tr("needed") : QString(), Tone::Warn);
    m_needed->setVisible(lacks);
    m_edit->setVisible(mayWrite);
}

void BlockView::edit(BlockForm* form)
{
    m_face->hide();
    layout()->addWidget(form);
    form->show();
    putInTabOrder(*m_edit, *form);
    connect(form, &BlockForm::left, this, &BlockView::showFace);
    form->setFocus();
}

void BlockView::showFace()
{
    m_face->show();
}

void BlockView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QWidget::mouseDoubleClickEvent(event);
    if (m_edit->isVisible())
        Q_EMIT editAsked();
}

} // namespace assay
