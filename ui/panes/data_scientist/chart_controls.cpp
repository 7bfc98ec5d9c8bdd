// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/chart_controls.h"

#include "ui/panes/data_scientist/axes_panel.h"
#include "ui/panes/data_scientist/lines_panel.h"
#include "ui/panes/data_scientist/panel_button.h"
#include "ui/panes/data_scientist/runs_layout.h"
#include "ui/panes/data_scientist/smoothing_panel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace assay {
namespace {

constexpr metrics::Smoothing usualSmoothing{metrics::SmoothingKind::Exponential, 0.6}; ///< As in TensorBoard.

QLineEdit* makeSearch()
{
    auto* search = new QLineEdit;
    search->setObjectName(QStringLiteral("metricSearch"));
    search->setPlaceholderText(ChartControls::tr("Search metrics"));
    search->setToolTip(ChartControls::tr("A regular expression over the names of metrics: loss|auc, ^train/"));
    search->setAccessibleName(ChartControls::tr("Search metrics"));
    search->setClearButtonEnabled(true);
    search->setMinimumWidth(110);
    return search;
}

} // namespace

ChartControls::ChartControls(QWidget* parent)
    : QWidget(parent)
    , m_search(makeSearch())
    , m_smoothing(new SmoothingPanel)
    , m_axes(new AxesPanel)
    , m_lines(new LinesPanel)
    , m_smoothingButton(panelButton(m_smoothing))
    , m_axesButton(panelButton(m_axes))
    , m_linesButton(panelButton(m_lines))
    , m_linked(pushButton(ButtonKind::Secondary, tr("Linked")))
    , m_values(pushButton(ButtonKind::Secondary, tr("Values")))
{
    connect(m_search, &QLineEdit::textChanged, this, &ChartControls::searched);
    m_smoothingButton->setObjectName(QStringLiteral("smoothingButton"));
    m_axesButton->setObjectName(QStringLiteral("axesButton"));
    m_axesButton->setToolTip(tr("What the axes of all charts show"));
    m_linesButton->setObjectName(QStringLiteral("linesButton"));
    m_linesButton->setToolTip(tr("What a line stands for, and what its colour tells"));
    m_linked->setObjectName(QStringLiteral("linked"));
    m_linked->setCheckable(true);
    m_linked->setChecked(true);
    m_linked->setToolTip(tr("All charts zoom together (L)"));
    m_values->setObjectName(QStringLiteral("valuesButton"));
    m_values->setCheckable(true);
    m_values->setToolTip(tr("The values at the cursor, or over a selected stretch, as a table (V)"));
    m_values->setShortcut(QKeySequence(Qt::Key_V));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::inside);
    row->addWidget(m_search, 1);
    for (QPushButton* button : {m_smoothingButton, m_axesButton, m_linesButton, m_linked, m_values})
        row->addWidget(button);
    m_smoothing->setSmoothing(usualSmoothing);
    connect(m_smoothing, &SmoothingPanel::changed, this, &ChartControls::tellLayout);
    connect(m_axes, &AxesPanel::changed, this, &ChartControls::tellLayout);
    connect(m_linked, &QPushButton::toggled, this, &ChartControls::linkedChanged);
    connect(m_values, &QPushButton::toggled, this, &ChartControls::valuesAsked);
    connect(m_lines, &LinesPanel::changed, this, &ChartControls::tellStyle);
    tellStyle();
    tellLayout();
}

LineLayout ChartControls::layoutOfLines() const
{
    LineLayout layout;
    m_axes->fill(layout);
    layout.smoothing = m_smoothing->smoothing();
    return layout;
}

LineStyle ChartControls::style() const
{
    return m_lines->style();
}

void ChartControls::setTable(const RunTable& table)
{
    m_axes->setMetrics(sortedKeys(table.metricKeys));
    m_lines->setTable(table);
}

void ChartControls::arrange(const LineLayout& layout, const LineStyle& style, const QString& search)
{
    const bool told = m_smoothing->blockSignals(true);
    m_smoothing->setSmoothing(layout.smoothing);
    m_smoothing->blockSignals(told);
    m_axes->show(layout);
    m_lines->setStyle(style);
    m_search->setText(search);
    tellLayout();
    tellStyle();
}

QString ChartControls::search() const
{
    return m_search->text();
}

void ChartControls::tellStyle()
{
    m_linesButton->setText(m_lines->words());
    Q_EMIT styleChanged();
}

void ChartControls::tellLayout()
{
    m_smoothingButton->setText(tr("Smoothing %1").arg(SmoothingPanel::words(m_smoothing->smoothing())));
    m_axesButton->setText(m_axes->words());
    Q_EMIT layoutChanged(layoutOfLines());
}

void ChartControls::setLinked(bool linked)
{
    m_linked->setChecked(linked);
}

void ChartControls::setValuesShown(bool shown)
{
    m_values->setChecked(shown);
}

} // namespace assay
