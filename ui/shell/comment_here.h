// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/comment_place.h"

#include <QObject>
#include <QPointer>

class QAction;
class QContextMenuEvent;
class QKeyEvent;

namespace assay {

class Inspector;

/// "Comment here…" in all of a window: of the row, cell, paragraph or chart that has the keyboard, by the window's action; of
/// what the mouse is at, by a context menu. Lists with a menu of their own take the action in by addCommentEntry()
/// (ui/panes/comment_entry.h). One event filter over the application, as ListKeys has one. GUI thread.
class CommentHere final : public QObject {
    Q_OBJECT

public:
    /// `pages` is the part of the window whose widgets have places; the discussion opens in `inspector`.
    CommentHere(QWidget& pages, QAction& action, Inspector& inspector);

    bool eventFilter(QObject* watched, QEvent* event) override;

public Q_SLOTS:
    void update(); ///< Says by the action whether anything can be commented on, and why not.

private:
    std::vector<OfferedPlace> placesAt(QWidget& widget, std::optional<QPoint> mouse) const;
    void remember(QWidget* focus);
    void comment();
    void choose(const std::vector<OfferedPlace>& places, QWidget& over);
    bool isAsked(const QKeyEvent& event) const;
    bool showMenu(QWidget& widget, const QContextMenuEvent& event);

    QString refusal() const; ///< Why nobody can comment on anything now.

    QWidget& m_pages;
    // The window's parts go in no order that is known here, while the focus still moves.
    QPointer<QAction> m_action;
    QPointer<Inspector> m_inspector;
    QPointer<QWidget> m_at; ///< What had the keyboard last, on a page.
};

} // namespace assay
