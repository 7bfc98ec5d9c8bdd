// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/axes_panel.h"

#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace assay {

using metrics::AxisScale;

AxesPanel::AxesPanel(QWidget* parent)
    : QWidget(parent)
    , m_axis(new QComboBox)
    , m_metric(new QComboBox)
    , m_logX(new QCheckBox(tr("Logarithmic x axis")))
    , m_scale(new QComboBox)
    , m_clip(new QCheckBox(tr("Leave outliers out")))
{
    m_axis->setObjectName(QStringLiteral("axis"));
    m_axis->setAccessibleName(tr("X axis"));
    m_axis->addItem(tr("X: step"), static_cast<int>(XAxis::Step));
    m_axis->addItem(tr("X: wall time"), static_cast<int>(XAxis::WallTime));
    m_axis->addItem(tr("X: relative"), static_cast<int>(XAxis::Relative));
    m_axis->addItem(tr("X: another metric"), static_cast<int>(XAxis::Metric));
    m_axis->setItemData(2, tr("Time since the run's first point"), Qt::ToolTipRole);
    m_metric->setObjectName(QStringLiteral("xMetric"));
    m_metric->setAccessibleName(tr("Metric on the x axis"));
    m_metric->setMinimumContentsLength(24);
    m_logX->setObjectName(QStringLiteral("logX"));
    m_scale->setObjectName(QStringLiteral("scale"));
    m_scale->setAccessibleName(tr("Y axis"));
    m_scale->addItem(tr("Y: linear"), static_cast<int>(AxisScale::Linear));
    m_scale->addItem(tr("Y: log"), static_cast<int>(AxisScale::Log10));
    m_clip->setObjectName(QStringLiteral("clip"));
    m_clip->setToolTip(tr("The y axis shows the 5th to the 95th percentile of what is in view; arrows at the edge mark "
                          "what lies beyond."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::between, metrics::inside, metrics::between, metrics::inside);
    layout->setSpacing(metrics::inside);
    for (QWidget* control : std::initializer_list<QWidget*>{m_axis, m_metric, m_logX, m_scale, m_clip})
        layout->addWidget(control);
    m_metric->hide();
    setFocusProxy(m_axis);
    connect(m_axis, &QComboBox::currentIndexChanged, this, [this] {
        m_metric->setVisible(axis() == XAxis::Metric);
        m_logX->setEnabled(axis() == XAxis::Step || axis() == XAxis::Metric); // Time has its own units.
        Q_EMIT changed();
    });
    for (QComboBox* combo : {m_metric, m_scale})
        connect(combo, &QComboBox::currentIndexChanged, this, &AxesPanel::changed);
    for (QCheckBox* check : {m_logX, m_clip})
        connect(check, &QCheckBox::toggled, this, &AxesPanel::changed);
}

void AxesPanel::setMetrics(const QStringList& metrics)
{
    const QString chosen = m_metric->currentText();
    QStringList offered = metrics;
    if (!chosen.isEmpty() && !offered.contains(chosen))
        offered << chosen;    // What a person chose stays, though no run at hand has it.
    if (offered == m_offered) // Its list may be open while runs come in.
        return;
    m_offered = offered;
    {
        const QSignalBlocker quiet(m_metric);
        m_metric->clear();
        m_metric->addItems(offered);
        m_metric->setCurrentText(chosen);
    }
    if (axis() == XAxis::Metric && m_metric->currentText() != chosen)
        Q_EMIT changed(); // There was none to be drawn over until now.
}

XAxis AxesPanel::axis() const
{
    return static_cast<XAxis>(m_axis->currentData().toInt());
}

void AxesPanel::fill(LineLayout& layout) const
{
    layout.axis = axis();
    layout.xMetric = layout.axis == XAxis::Metric ? m_metric->currentText() : QString();
    layout.xScale = m_logX->isEnabled() && m_logX->isChecked() ? AxisScale::Log10 : AxisScale::Linear;
    layout.yScale = static_cast<AxisScale>(m_scale->currentData().toInt());
    layout.clipsOutliers = m_clip->isChecked();
}

void AxesPanel::show(const LineLayout& layout)
{
    const bool told = blockSignals(true);
    if (layout.axis == XAxis::Metric) {
        if (m_metric->findText(layout.xMetric) < 0) {
            m_metric->addItem(layout.xMetric);
            m_offered << layout.xMetric;
        }
        m_metric->setCurrentText(layout.xMetric);
    }
    m_axis->setCurrentIndex(m_axis->findData(static_cast<int>(layout.axis)));
    m_logX->setChecked(layout.xScale == AxisScale::Log10);
    m_scale->setCurrentIndex(m_scale->findData(static_cast<int>(layout.yScale)));
    m_clip->setChecked(layout.clipsOutliers);
    blockSignals(told);
}

QString AxesPanel::words() const
{
    LineLayout layout;
    fill(layout);
    QStringList words;
    switch (layout.axis) {
    case XAxis::Step:
        words << tr("By step");
        break;
    case XAxis::WallTime:
        words << tr("By time");
        break;
    case XAxis::Relative:
        words << tr("By duration");
        break;
    case XAxis::Metric:
        words << (layout.xMetric.isEmpty() ? m_axis->currentText() : tr("By %1").arg(layout.xMetric));
        break;
    }
    if (layout.xScale == AxisScale::Log10)
        words << tr("log x");
    if (layout.yScale == AxisScale::Log10)
        words << tr("log y");
    return words.join(QStringLiteral(" · "));
}

} // namespace assay
