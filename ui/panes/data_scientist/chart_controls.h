// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_line.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace assay {

/// What all charts of the page follow: which metrics, smoothing, axes, and whether they zoom together.
class ChartControls final : public QWidget {
    Q_OBJECT

public:
    explicit ChartControls(QWidget* parent = nullptr);

    const LineLayout& layoutOfLines() const { return m_layout; }
    void setLinked(bool linked);

Q_SIGNALS:
    void layoutChanged(const assay::LineLayout& layout);
    void searched(const QString& pattern);
    void linkedChanged(bool linked);

private:
    QPushButton* makeSmoothing();
    QComboBox* makeAxis();
    QComboBox* makeScale();
    void setSmoothing(int hundredths);

    LineLayout m_layout;
    QPushButton* m_smoothing;
    QPushButton* m_linked;
};

} // namespace assay
