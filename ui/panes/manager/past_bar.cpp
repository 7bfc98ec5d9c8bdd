// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/past_bar.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace assay {

PastBar::PastBar(QWidget* parent)
    : QWidget(parent)
    , m_words(wrappedLabel(TextKind::Body, {}))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::page, metrics::inside, metrics::page, metrics::inside);
    row->setSpacing(metrics::between);
    row->addWidget(new Chip(tr("the past"), Tone::Violet));
    row->addWidget(m_words, 1);
    QPushButton* back = pushButton(ButtonKind::Secondary, tr("Back to now"));
    back->setObjectName(QStringLiteral("backToNow"));
    back->setAccessibleName(back->text());
    row->addWidget(back);
    connect(back, &QPushButton::clicked, this, &PastBar::backAsked);
    hide();
}

void PastBar::say(const QString& sentence)
{
    m_words->setText(sentence);
    setAccessibleName(sentence);
    show();
}

QString PastBar::sentence() const
{
    return m_words->text();
}

} // namespace assay
