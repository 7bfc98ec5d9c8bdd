// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/drift.h"

#include <QWidget>

namespace assay {

/// How the values of a column are spread in both tables: two upright bars for each bin, as shares of the values. What is drawn
/// stands in its accessible description, too, and in the tool tip of a bin. GUI thread.
class DriftPlot final : public QWidget {
    Q_OBJECT

public:
    explicit DriftPlot(QWidget* parent = nullptr);

    void setBins(const QString& column, const DriftBins& bins);
    QString binWords(std::size_t bin) const; ///< "red: 25 % before, 40 % now"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF place() const;
    QRectF placeOf(std::size_t bin) const;
    void paintLegend(QPainter& painter) const;
    void paintBin(QPainter& painter, std::size_t bin) const;
    double referenceShare(std::size_t bin) const;
    double currentShare(std::size_t bin) const;

    DriftBins m_bins;
    qint64 m_reference = 0; ///< Values in all bins.
    qint64 m_current = 0;
    double m_most = 0; ///< The largest share.
};

} // namespace assay
