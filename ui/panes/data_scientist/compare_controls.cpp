// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/compare_controls.h"

#include "core/runs/param_importance.h"
#include "ui/panes/data_scientist/field_combo.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace assay {
namespace {

using enum CompareKind;

QComboBox* wordCombo(const char* name, const QString& accessibleName)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    return box;
}

} // namespace

CompareControls::CompareControls(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_fields(pushButton(ButtonKind::Secondary, tr("Axes…")))
    , m_x(new FieldCombo("compareX", tr("X axis"), FieldCombo::Offer::All))
    , m_y(new FieldCombo("compareY", tr("Y axis"), FieldCombo::Offer::All))
    , m_metric(new FieldCombo("compareMetric", tr("Metric"), FieldCombo::Offer::Figures))
    , m_barsBy(new FieldCombo("barsBy", tr("One bar for"), FieldCombo::Offer::Shared, tr("each run")))
    , m_boxesBy(new FieldCombo("boxesBy", tr("One box for"), FieldCombo::Offer::Shared))
    , m_error(wordCombo("barError", tr("Error of a group")))
    , m_goal(wordCombo("compareGoal", tr("Better is")))
    , m_color(new FieldCombo("compareColor", tr("Colour by"), FieldCombo::Offer::All, tr("run")))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(metrics::between);
    m_fields->setObjectName(QStringLiteral("compareFields"));
    m_fields->setToolTip(tr("Choose the fields that have an axis"));
    m_error->addItem(tr("± standard deviation"), static_cast<int>(metrics::GroupBand::Deviation));
    m_error->addItem(tr("± standard error"), static_cast<int>(metrics::GroupBand::StandardError));
    m_error->addItem(tr("95 % interval of the mean"), static_cast<int>(metrics::GroupBand::Confidence95));
    m_goal->addItem(tr("higher"), false);
    m_goal->addItem(tr("lower"), true);
    addLabelled({}, m_fields, {Parallel, Matrix});
    addLabelled(tr("X"), m_x, {Scatter});
    addToggle(m_xLog, tr("Log x"), "xLog");
    addLabelled(tr("Y"), m_y, {Scatter});
    addToggle(m_yLog, tr("Log y"), "yLog");
    addLabelled(tr("Metric"), m_metric, {Bars, Boxes, Importance});
    addLabelled(tr("One bar for"), m_barsBy, {Bars});
    addLabelled(tr("Error"), m_error, {Bars});
    addLabelled(tr("One box for"), m_boxesBy, {Boxes});
    addLabelled(tr("Better is"), m_goal, {Importance});
    addLabelled(tr("Colour by"), m_color, {Parallel, Scatter, Matrix});
    m_row->addStretch();
    connect(m_fields, &QPushButton::clicked, this,
            [this] { Q_EMIT fieldsAsked(m_fields->mapToGlobal(QPoint(0, m_fields->height() + metrics::unit))); });
    connect(m_metric, &QComboBox::currentIndexChanged, this, &CompareControls::turnGoal); // Before it is told of.
    for (QComboBox* combo :
         std::initializer_list<QComboBox*>{m_x, m_y, m_metric, m_barsBy, m_boxesBy, m_error, m_goal, m_color})
        connect(combo, &QComboBox::currentIndexChanged, this, &CompareControls::changed);
    showOnlyOf(Parallel);
}

void CompareControls::addLabelled(const QString& label, QWidget* control, std::vector<CompareKind> kinds)
{
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(metrics::inside);
    if (!label.isEmpty())
        row->addWidget(textLabel(TextKind::Muted, label));
    row->addWidget(control);
    m_row->addWidget(both);
    m_parts.push_back({both, std::move(kinds)});
}

void CompareControls::addToggle(QPushButton*& button, const QString& text, const char* name)
{
    button = pushButton(ButtonKind::Secondary, text);
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    button->setToolTip(tr("A logarithmic axis, where the field has values above 0"));
    addLabelled({}, button, {Scatter});
    connect(button, &QPushButton::toggled, this, &CompareControls::changed);
}

/// The best runs of a loss are not those of an accuracy.
void CompareControls::turnGoal()
{
    const std::optional<RunField> metric = m_metric->field();
    if (!metric)
        return;
    const QSignalBlocker quiet(m_goal);
    m_goal->setCurrentIndex(m_goal->findData(usuallyLowerIsBetter(metric->key)));
}

void CompareControls::showOnlyOf(CompareKind kind)
{
    for (const Part& part : m_parts)
        part.widget->setVisible(std::find(part.kinds.begin(), part.kinds.end(), kind) != part.kinds.end());
    m_error->parentWidget()->setVisible(kind == Bars && m_barsBy->field());
}

void CompareControls::show(const CompareChoice& choice, const std::vector<FieldOption>& options)
{
    m_x->show(options, choice.x);
    m_y->show(options, choice.y);
    m_metric->show(options, choice.metric);
    m_barsBy->show(options, choice.barsBy);
    m_boxesBy->show(options, choice.boxesBy);
    m_color->show(options, choice.colorBy);
    const QSignalBlocker quiet(this); // What follows tells of itself by our own signal.
    m_error->setCurrentIndex(m_error->findData(static_cast<int>(choice.error)));
    m_goal->setCurrentIndex(m_goal->findData(choice.lowerIsBetter));
    m_xLog->setChecked(choice.xScale == metrics::AxisScale::Log10);
    m_yLog->setChecked(choice.yScale == metrics::AxisScale::Log10);
    const std::size_t fields = choice.kind == Matrix ? choice.matrix.size() : choice.axes.size();
    if (choice.kind == Matrix)
        m_fields->setText(fields == 1 ? tr("1 field…") : tr("%1 fields…").arg(fields));
    else
        m_fields->setText(fields == 1 ? tr("1 axis…") : tr("%1 axes…").arg(fields));
    showOnlyOf(choice.kind);
}

void CompareControls::fill(CompareChoice& choice) const
{
    choice.x = m_x->field().value_or(choice.x);
    choice.y = m_y->field().value_or(choice.y);
    choice.xScale = m_xLog->isChecked() ? metrics::AxisScale::Log10 : metrics::AxisScale::Linear;
    choice.yScale = m_yLog->isChecked() ? metrics::AxisScale::Log10 : metrics::AxisScale::Linear;
    choice.metric = m_metric->field().value_or(choice.metric);
    choice.barsBy = m_barsBy->field();
    choice.boxesBy = m_boxesBy->field().value_or(choice.boxesBy);
    choice.error = static_cast<metrics::GroupBand>(m_error->currentData().toInt());
    choice.lowerIsBetter = m_goal->currentData().toBool();
    choice.colorBy = m_color->field();
}

} // namespace assay
