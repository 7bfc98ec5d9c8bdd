// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace assay {

/// The mouse's back and forward buttons, anywhere in a window. GUI thread.
class MouseWays final : public QObject {
    Q_OBJECT

public:
    MouseWays(QWidget& window, QAction& back, QAction& forward);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
    QAction& m_back;
    QAction& m_forward;
};

} // namespace assay
