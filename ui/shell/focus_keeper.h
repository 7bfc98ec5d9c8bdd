// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace assay {

/// What has the focus may go, when a page is read anew and makes its rows again, and keys would lead nowhere from then on.
/// This gives them to the first control of the panel that lies over the window, else of the page. GUI thread.
class FocusKeeper final : public QObject {
    Q_OBJECT

public:
    /// `page` answers the page in view; null where there is none.
    FocusKeeper(QWidget& window, std::function<QWidget*()> page);

private:
    void restore();

    QWidget& m_window;
    std::function<QWidget*()> m_page;
};

} // namespace assay
