// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/step_slider.h"

#include "ui/theme/metrics.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {

StepSlider::StepSlider(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("plotStep"));
    setPageStep(1);
    setRange(0, 0);
    hide();
    connect(this, &QSlider::valueChanged, this, &StepSlider::describe);
}

void StepSlider::setSteps(std::vector<qint64> steps)
{
    if (steps == m_steps)
        return;
    const bool follows = isAtLast();
    const qint64 chosen = m_steps.empty() ? 0 : m_steps[static_cast<std::size_t>(value())];
    m_steps = std::move(steps);
    const QSignalBlocker quiet(this);
    setRange(0, std::max(0, static_cast<int>(m_steps.size()) - 1));
    const auto place = std::lower_bound(m_steps.begin(), m_steps.end(), chosen) - m_steps.begin();
    setValue(follows ? maximum() : static_cast<int>(place));
    setVisible(m_steps.size() > 1);
    describe();
}

const PlotStep* StepSlider::of(const PlotRow& plot) const
{
    return isAtLast() || m_steps.empty() ? &plot.last() : plot.at(m_steps[static_cast<std::size_t>(value())]);
}

void StepSlider::describe()
{
    if (m_steps.empty())
        return;
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QString words = tr("step %1, %2 of %3")
                              .arg(english.toString(m_steps[static_cast<std::size_t>(value())]),
                                   english.toString(value() + 1), english.toString(std::ssize(m_steps)));
    setAccessibleDescription(words);
    setToolTip(words);
}

std::vector<qint64> stepsOf(const std::vector<const PlotRow*>& plots)
{
    std::vector<qint64> steps;
    for (const PlotRow* plot : plots) {
        for (const PlotStep& each : plot->steps) {
            if (each.step)
                steps.push_back(*each.step);
        }
    }
    std::sort(steps.begin(), steps.end());
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    return steps;
}

QWidget* withSlider(QWidget* figure, StepSlider* slider)
{
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::unit);
    layout->addWidget(figure, 1);
    auto* row = new QHBoxLayout; // It keeps the card's margin, which the figure does not.
    row->setContentsMargins(metrics::inside, 0, metrics::inside, 0);
    row->addWidget(slider);
    layout->addLayout(row);
    both->setFocusProxy(figure);
    return both;
}

} // namespace assay
