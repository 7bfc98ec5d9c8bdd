// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QMenu;
class QPoint;
class QWidget;

namespace assay {

/// A menu that is filled anew each time it comes up. What it would hold now the command palette offers, too, while the widget
/// that it belongs to is visible. GUI thread.
class OfferedMenu final : public QObject {
    Q_OBJECT

public:
    /// Adds the entries; none where there is nothing to be done now. One that is disabled says why in its status tip.
    using Fill = std::function<void(QMenu&)>;

    /// `title` tells what the menu is about: "Steps of UC-3". It belongs to `owner`.
    OfferedMenu(QWidget& owner, std::function<QString()> title, Fill fill);

    QString title() const { return m_title(); }
    void fill(QMenu& menu) const; ///< With what it holds now.

    /// Shows it; nothing comes up where there is nothing to be done.
    void popup(const QPoint& globalPosition) const;
    void popupAbove(const QPoint& globalPosition) const; ///< The same, with its lower edge there.

private:
    QMenu* make() const;

    QWidget& m_owner;
    std::function<QString()> m_title;
    Fill m_fill;
};

} // namespace assay
