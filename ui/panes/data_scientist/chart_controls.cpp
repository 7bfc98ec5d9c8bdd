// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/chart_controls.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSlider>
#include <QWidgetAction>

namespace assay {
namespace {

constexpr int defaultSmoothing = 60; ///< Hundredths, as in TensorBoard.
constexpr int mostSmoothing = 99;

} // namespace

ChartControls::ChartControls(QWidget* parent)
    : QWidget(parent)
    , m_linked(pushButton(ButtonKind::Secondary, tr("Linked")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::inside);
    auto* search = new QLineEdit;
    search->setObjectName(QStringLiteral("metricSearch"));
    search->setPlaceholderText(tr("Search metrics"));
    search->setToolTip(tr("A regular expression over the names of metrics: loss|auc, ^train/"));
    search->setAccessibleName(tr("Search metrics"));
    search->setClearButtonEnabled(true);
    search->setTextMargins(metrics::unit, 0, metrics::unit, 0);
    search->setMinimumWidth(110);
    connect(search, &QLineEdit::textChanged, this, &ChartControls::searched);
    row->addWidget(search, 1);
    row->addWidget(makeSmoothing());
    row->addWidget(makeAxis());
    row->addWidget(makeScale());
    m_linked->setObjectName(QStringLiteral("linked"));
    m_linked->setCheckable(true);
    m_linked->setChecked(true);
    m_linked->setToolTip(tr("All charts zoom together (L)"));
    connect(m_linked, &QPushButton::toggled, this, &ChartControls::linkedChanged);
    row->addWidget(m_linked);
    setSmoothing(defaultSmoothing);
}

QPushButton* ChartControls::makeSmoothing()
{
    m_smoothing = pushButton(ButtonKind::Secondary, {});
    m_smoothing->setObjectName(QStringLiteral("smoothingButton"));
    auto* menu = new QMenu(m_smoothing);
    auto* panel = new QWidget;
    auto* inside = new QHBoxLayout(panel);
    inside->setContentsMargins(metrics::between, metrics::inside, metrics::between, metrics::inside);
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setObjectName(QStringLiteral("smoothing"));
    slider->setAccessibleName(tr("Smoothing"));
    slider->setRange(0, mostSmoothing);
    slider->setValue(defaultSmoothing);
    slider->setFixedWidth(200);
    inside->addWidget(textLabel(TextKind::Muted, tr("None")));
    inside->addWidget(slider);
    inside->addWidget(textLabel(TextKind::Muted, tr("Much")));
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(panel);
    menu->addAction(action);
    connect(slider, &QSlider::valueChanged, this, &ChartControls::setSmoothing);
    connect(menu, &QMenu::aboutToShow, slider, [slider] { slider->setFocus(); });
    connect(m_smoothing, &QPushButton::clicked, menu,
            [this, menu] { menu->popup(m_smoothing->mapToGlobal(QPoint(0, m_smoothing->height() + metrics::unit))); });
    return m_smoothing;
}

QComboBox* ChartControls::makeAxis()
{
    auto* axis = new QComboBox;
    axis->setObjectName(QStringLiteral("axis"));
    axis->setAccessibleName(tr("X axis"));
    axis->addItem(tr("X: step"), static_cast<int>(XAxis::Step));
    axis->addItem(tr("X: wall time"), static_cast<int>(XAxis::WallTime));
    axis->addItem(tr("X: relative"), static_cast<int>(XAxis::Relative));
    axis->setItemData(2, tr("Time since the run's first point"), Qt::ToolTipRole);
    connect(axis, &QComboBox::currentIndexChanged, this, [this, axis] {
        m_layout.axis = static_cast<XAxis>(axis->currentData().toInt());
        Q_EMIT layoutChanged(m_layout);
    });
    return axis;
}

QComboBox* ChartControls::makeScale()
{
    auto* scale = new QComboBox;
    scale->setObjectName(QStringLiteral("scale"));
    scale->setAccessibleName(tr("Y axis"));
    scale->addItem(tr("Y: linear"), static_cast<int>(metrics::AxisScale::Linear));
    scale->addItem(tr("Y: log"), static_cast<int>(metrics::AxisScale::Log10));
    connect(scale, &QComboBox::currentIndexChanged, this, [this, scale] {
        m_layout.yScale = static_cast<metrics::AxisScale>(scale->currentData().toInt());
        Q_EMIT layoutChanged(m_layout);
    });
    return scale;
}

void ChartControls::setSmoothing(int hundredths)
{
    m_layout.smoothing = hundredths / 100.0;
    m_smoothing->setText(tr("Smoothing %1").arg(m_layout.smoothing, 0, 'f', 2));
    Q_EMIT layoutChanged(m_layout);
}

void ChartControls::setLinked(bool linked)
{
    m_linked->setChecked(linked);
}

} // namespace assay
