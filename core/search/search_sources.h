// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>

namespace assay {

/// Where the documents of one kind of thing are.
struct SearchSource {
    const char* kind;   ///< As addresses have it.
    const char* entity; ///< As the audit log has it.
    /// uid, key, title, state, owner's uid, owner's name, then any number of columns of text; " WHERE … = ?" may follow.
    QByteArray sql;
    QByteArray uidColumn = "x.uid";
};

/// Texts that belong to a thing but stand in rows of their own.
struct SearchSupplement {
    const char* kind;
    QByteArray sql;       ///< uid of the thing, text; " WHERE … = ?" and the like may follow.
    QByteArray uidColumn; ///< The column of that uid.
    bool isJson = false;  ///< Then its strings are what counts.
};

/// What the log tells under a name of its own, but is written in another thing's document.
struct SearchPart {
    const char* entity;
    const char* kind; ///< Of the thing whose document changes.
    QByteArray sql;   ///< The uid of that thing, by the entity's id.
};

std::span<const SearchSource> searchSources();
std::span<const SearchSupplement> searchSupplements();
std::span<const SearchPart> searchParts();

} // namespace assay
