// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace assay {

/// Dims the window and holds one panel over it. Escape or closing the panel takes it away; it dies with its panel.
class Overlay final : public QWidget {
    Q_OBJECT

public:
    /// Shows `panel` over `window`; takes it.
    Overlay(QWidget* panel, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place();

    QWidget* m_panel;
};

} // namespace assay
