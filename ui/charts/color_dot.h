// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace assay {

/// A dot of a run's colour before its name.
class ColorDot final : public QWidget {
    Q_OBJECT

public:
    explicit ColorDot(QWidget* parent = nullptr);

    void setColorIndex(int index); ///< Into Palette::series; below 0 it hides.

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_index = -1;
};

} // namespace assay
