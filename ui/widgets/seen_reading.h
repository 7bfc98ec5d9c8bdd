// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace assay {

/// Lets a view read what it shows when it is seen: at once where it is visible, otherwise when it is shown, or once the
/// window has come to rest, since its steps can be taken from the palette before anybody saw it. What was asked for several
/// times meanwhile is read once. GUI thread; a child of the view.
class SeenReading final : public QObject {
    Q_OBJECT

public:
    SeenReading(QWidget& view, std::function<void()> read);

    void ask(); ///< What the view shows may have changed.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();

    QWidget& m_view;
    std::function<void()> m_read;
    QTimer m_rest;
};

} // namespace assay
