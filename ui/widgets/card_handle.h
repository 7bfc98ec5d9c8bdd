// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace assay {

/// The heading of a card by which it can be dragged to another place.
class CardHandle final : public QWidget {
    Q_OBJECT

public:
    explicit CardHandle(QWidget* parent = nullptr);

Q_SIGNALS:
    void dragged(const QPoint& at); ///< Where the pointer is on the screen.
    void dropped(const QPoint& at);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QPoint m_from;
    bool m_pressed = false;
    bool m_dragging = false;
};

} // namespace assay
