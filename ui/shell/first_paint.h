// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace assay {

class MainWindow;

/// Tells how long after the start of the process a window was first painted, and when it showed what it had read.
class FirstPaint final : public QObject {
    Q_OBJECT

public:
    explicit FirstPaint(MainWindow& window, QObject* parent = nullptr);

Q_SIGNALS:
    void windowPainted(double milliseconds); ///< Its first frame is complete.
    void
    contentPainted(double milliseconds); ///< The first frame behind the first reading; once, after windowPainted().

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tellWindow();
    void tellContent();

    MainWindow& m_window;
    bool m_told = false;
    bool m_opened = false;
};

/// Milliseconds since this process was started, as the system counts them (to a hundredth of a second); Linux only,
/// -1 elsewhere.
double millisecondsSinceStart();

} // namespace assay
