// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/smoothing.h"

#include <QWidget>

class QComboBox;
class QSlider;

namespace assay {

/// How lines are smoothed: the kind and how much.
class SmoothingPanel final : public QWidget {
    Q_OBJECT

public:
    explicit SmoothingPanel(QWidget* parent = nullptr);

    metrics::Smoothing smoothing() const;
    void setSmoothing(metrics::Smoothing smoothing);
    static QString words(metrics::Smoothing smoothing); ///< "0.60", "average of 21", "none".

Q_SIGNALS:
    void changed();

private:
    QComboBox* m_kind;
    QSlider* m_amount;
};

} // namespace assay
