// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/plot_line.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;

namespace assay {

/// What the axes of all charts mean.
class AxesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit AxesPanel(QWidget* parent = nullptr);

    void setMetrics(const QStringList& metrics); ///< What can be drawn over.
    void fill(LineLayout& layout) const;         ///< Its part of it.
    void show(const LineLayout& layout);         ///< Without telling; also of a metric that no run at hand has.
    QString words() const;                       ///< "By step · log y".

Q_SIGNALS:
    void changed();

private:
    XAxis axis() const;

    QStringList m_offered; ///< The metrics in its list.
    QComboBox* m_axis;
    QComboBox* m_metric;
    QCheckBox* m_logX;
    QComboBox* m_scale;
    QCheckBox* m_clip;
};

} // namespace assay
