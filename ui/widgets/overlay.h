// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace assay {

/// Dims the window and holds one panel over it. Escape or closing the panel takes it away; it dies with its panel. Tab goes
/// round in the panel, and the focus goes back to where it was when the panel closes, or to what took its place since.
class Overlay final : public QWidget {
    Q_OBJECT

public:
    /// Shows `panel` over `window`; takes it.
    Overlay(QWidget* panel, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();
    QWidget* placeBefore() const;

    QPointer<QWidget> m_panel;
    QPointer<QWidget> m_before;        ///< What had the focus.
    QList<QPointer<QWidget>> m_around; ///< What that stood in, the nearest first.
};

} // namespace assay
