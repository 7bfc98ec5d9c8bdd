// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/smoothing_panel.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSlider>

namespace assay {
namespace {

using metrics::Smoothing;
using metrics::SmoothingKind;

constexpr int mostAmount = 99; ///< Hundredths of a weight, or points.

bool isWeight(SmoothingKind kind)
{
    return kind == SmoothingKind::Exponential || kind == SmoothingKind::TimeWeighted;
}

} // namespace

SmoothingPanel::SmoothingPanel(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_amount(new QSlider(Qt::Horizontal))
{
    m_kind->setObjectName(QStringLiteral("smoothingKind"));
    m_kind->setAccessibleName(tr("Kind of smoothing"));
    const std::pair<SmoothingKind, QString> kinds[] = {
        {SmoothingKind::Exponential, tr("Moving average, as TensorBoard")},
        {SmoothingKind::TimeWeighted, tr("Time-weighted average, as W&B")},
        {SmoothingKind::CentredAverage, tr("Centred average of a window")},
        {SmoothingKind::Gaussian, tr("Gaussian bell")},
    };
    for (const auto& [kind, name] : kinds)
        m_kind->addItem(name, static_cast<int>(kind));
    m_amount->setObjectName(QStringLiteral("smoothing"));
    m_amount->setAccessibleName(tr("Smoothing"));
    m_amount->setRange(0, mostAmount);
    m_amount->setFixedWidth(200);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::between, metrics::inside, metrics::between, metrics::inside);
    layout->setSpacing(metrics::inside);
    layout->addWidget(m_kind);
    auto* row = new QHBoxLayout;
    row->addWidget(textLabel(TextKind::Muted, tr("None")));
    row->addWidget(m_amount);
    row->addWidget(textLabel(TextKind::Muted, tr("Much")));
    layout->addLayout(row);
    setFocusProxy(m_amount);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SmoothingPanel::changed);
    connect(m_amount, &QSlider::valueChanged, this, &SmoothingPanel::changed);
}

Smoothing SmoothingPanel::smoothing() const
{
    const auto kind = static_cast<SmoothingKind>(m_kind->currentData().toInt());
    return {kind, isWeight(kind) ? m_amount->value() / 100.0 : m_amount->value()};
}

void SmoothingPanel::setSmoothing(Smoothing smoothing)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(smoothing.kind)));
    m_amount->setValue(qRound(isWeight(smoothing.kind) ? smoothing.amount * 100 : smoothing.amount));
}

QString SmoothingPanel::words(Smoothing smoothing)
{
    if (!smoothing.active())
        return tr("none");
    switch (smoothing.kind) {
    case SmoothingKind::Exponential:
        return QString::number(smoothing.amount, 'f', 2);
    case SmoothingKind::TimeWeighted:
        return tr("%1 by time").arg(smoothing.amount, 0, 'f', 2);
    case SmoothingKind::CentredAverage:
        return tr("average of %1").arg(2 * qRound(smoothing.amount) + 1);
    case SmoothingKind::Gaussian:
        return tr("σ %1 points").arg(smoothing.amount, 0, 'g', 3);
    }
    return {};
}

} // namespace assay
