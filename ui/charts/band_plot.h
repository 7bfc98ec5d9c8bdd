// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/indexed_plot.h"

namespace assay {

/// Bands of counts on top of each other, over time: a cumulative flow. The height of a band is its count.
class BandPlot final : public IndexedPlot {
    Q_OBJECT

public:
    struct Band {
        QString title;
        int colorIndex = 0;         ///< Into Palette::series.
        std::vector<double> values; ///< One for each time.
    };

    explicit BandPlot(QWidget* parent = nullptr);

    /// The first band lies lowest. Times are milliseconds, UTC, evenly spread.
    void setBands(std::vector<qint64> times, std::vector<Band> bands, const QString& valueTitle,
                  const QString& summary);
    const std::vector<Band>& bands() const { return m_bands; }
    double heightOf(std::size_t band, std::size_t place) const; ///< In pixels, as it is drawn.

protected:
    void paintBody(QPainter& painter) const override;
    QStringList noteOf(std::size_t place) const override;

private:
    void paintTitles(QPainter& painter) const;
    std::pair<double, double> roomOf(std::size_t band, std::size_t last, double left) const;
    double below(std::size_t band, std::size_t place) const;

    std::vector<qint64> m_times;
    std::vector<Band> m_bands;
};

} // namespace assay
