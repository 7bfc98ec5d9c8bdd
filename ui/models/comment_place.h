// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/comment.h"

#include <QPoint>
#include <QString>

#include <optional>
#include <vector>

class QModelIndex;
class QWidget;

namespace assay {

/// What a row answers, in its first column, that is a place within another thing than the one it leads to: its CommentPlace.
constexpr int CommentPlaceRole = Qt::UserRole + 102;

/// What a heading answers whose cells are places of their own: the word that a project file knows the column by.
constexpr int ColumnKeyRole = Qt::UserRole + 103;

/// What a cell answers that was commented on: how many of the comments are open.
constexpr int CommentCountRole = Qt::UserRole + 104;

/// What a comment at an index is about: the cell, the row's own place, or the row's thing as a whole; nothing where the row
/// stands for no thing, or for something that somebody said.
std::optional<CommentPlace> commentPlaceOf(const QModelIndex& index);

/// A place that can be commented on. The words tell it from others where there are several.
struct OfferedPlace {
    CommentPlace place;
    QString words = {};
};

/// A part of a page, other than a list, with places that can be commented on. GUI thread.
class CommentSpot {
public:
    virtual ~CommentSpot() = default;

    /// Those that are current at `within`, which is the spot or stands in it, and at the mouse where that asks; `mouse` is a
    /// place on the screen.
    virtual std::vector<OfferedPlace> commentPlaces(const QWidget& within, std::optional<QPoint> mouse) const = 0;

    /// Brings a place into sight and makes it the current one, with the keyboard there; false where it is not here, or not
    /// yet.
    virtual bool goTo(const CommentPlace& place) = 0;
};

} // namespace assay
