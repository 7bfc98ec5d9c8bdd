// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_failure.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace assay {

ChartFailure::ChartFailure(const QString& chart, QWidget* parent)
    : QWidget(parent)
    , m_message(wrappedLabel(TextKind::Bad, {}))
    , m_retry(pushButton(ButtonKind::Secondary, tr("Try again")))
{
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_retry->setAccessibleName(tr("Try to read %1 again").arg(chart));
    connect(m_retry, &QPushButton::clicked, this, &ChartFailure::retryAsked);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(13, metrics::inside, 13, metrics::inside);
    layout->setSpacing(metrics::between);
    layout->addStretch();
    layout->addWidget(m_message);
    layout->addWidget(m_retry, 0, Qt::AlignLeft);
    layout->addStretch();
}

void ChartFailure::tell(const QString& sentence, bool canRetry)
{
    m_message->setText(sentence);
    m_retry->setAccessibleDescription(sentence);
    m_retry->setVisible(canRetry);
}

bool ChartFailure::retryHasFocus() const
{
    return m_retry->hasFocus();
}

void ChartFailure::focusRetry()
{
    m_retry->setFocus();
}

} // namespace assay
