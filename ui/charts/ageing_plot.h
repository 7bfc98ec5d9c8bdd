// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/indexed_plot.h"

namespace assay {

/// What is under way as dots at its age, state by state, before what is usual there: how long 50, 85 and 95 % of those that
/// are done with the state took at most. A dot above the last band is later than nearly all before it.
class AgeingPlot final : public IndexedPlot {
    Q_OBJECT

public:
    struct Dot {
        QString name;
        double age = 0; ///< Days.
    };

    struct State {
        QString title;
        std::size_t n = 0;          ///< Done with it.
        std::optional<double> half; ///< Days; none where too few are done with it.
        std::optional<double> most;
        std::optional<double> nearly;
        std::vector<Dot> dots;
    };

    explicit AgeingPlot(QWidget* parent = nullptr);

    void setStates(std::vector<State> states, const QString& summary);
    const std::vector<State>& states() const { return m_states; }
    QPointF placeOf(std::size_t state, std::size_t dot) const;

protected:
    void paintBody(QPainter& painter) const override;
    QStringList noteOf(std::size_t place) const override;

private:
    void paintBands(QPainter& painter, std::size_t state) const;

    std::vector<State> m_states;
};

} // namespace assay
