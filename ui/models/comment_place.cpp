// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comment_place.h"

#include "core/things/thing_kind.h"
#include "ui/models/address_role.h"

namespace assay {

std::optional<CommentPlace> commentPlaceOf(const QModelIndex& index)
{
    if (!index.isValid())
        return std::nullopt;
    if (const QVariant own = index.siblingAtColumn(0).data(CommentPlaceRole); own.isValid())
        return own.value<CommentPlace>();
    const Address address = addressOf(index);
    const bool isSaid = address.kind == "comment" || address.kind == "note";
    if (isSaid || !thingKind(address.kind) || address.key.isEmpty())
        return std::nullopt;
    CommentPlace place{{address.kind, address.key}};
    const QString column = index.model()->headerData(index.column(), Qt::Horizontal, ColumnKeyRole).toString();
    if (!column.isEmpty())
        place.anchor = CommentAnchor{CommentAnchor::Part::Cell, column};
    return place;
}

} // namespace assay
