// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/plot_queries.h"

#include <QSlider>

namespace assay {

/// Chooses one of the steps at which something was logged, by pointer or keys; it takes no room where there is but one. It
/// stays at the last step while that grows.
class StepSlider final : public QSlider {
    Q_OBJECT

public:
    explicit StepSlider(QWidget* parent = nullptr);

    void setSteps(std::vector<qint64> steps); ///< In their order, each once. Without telling.
    bool isAtLast() const { return value() == maximum(); }

    /// What of a plot is shown: its last one where the slider is at its end, else that of the step, or null where there was
    /// none yet.
    const PlotStep* of(const PlotRow& plot) const;

private:
    void describe();

    std::vector<qint64> m_steps;
};

/// The steps of several plots, each once.
std::vector<qint64> stepsOf(const std::vector<const PlotRow*>& plots);

/// A figure with the slider below it; both are taken.
QWidget* withSlider(QWidget* figure, StepSlider* slider);

} // namespace assay
