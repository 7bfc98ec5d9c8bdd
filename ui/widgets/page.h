// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace assay {

class ElidedLabel;

/// A page of the window: a title row with chips and actions, tabs under it, and the tabs' content on the ground.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const QString& title, QWidget* parent = nullptr);

    void addChip(QWidget* chip);     ///< After the title.
    void addAction(QWidget* button); ///< At the right end; the last one is the primary one.
    void addTab(const QString& title, QWidget* content);

private:
    QHBoxLayout* m_chips;
    QHBoxLayout* m_actions;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
};

} // namespace assay
