// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/address.h"

#include <QByteArray>

#include <span>

namespace assay {

/// Where the documents of one kind of thing are.
struct SearchSource {
    const char* kind;   ///< As addresses have it, or a SearchPlace.
    const char* entity; ///< As the audit log has it.
    /// uid, key, title, state, owner's uid, owner's name, then any number of columns of text; " WHERE … = ?" may follow.
    QByteArray sql;
    QByteArray uidColumn = "x.uid";
};

/// What is found under a kind of its own but has no page: where it stands instead.
struct SearchPlace {
    QByteArray kind;  ///< "freeze"
    const char* word; ///< Its title, of the context "LogLines".
    Address place;
    bool isByTitle = false; ///< The place shows one of several, by its title as the anchor.

    Address of(const QString& title) const; ///< Where one of that title stands.
};

/// How a column holds what was written.
enum class SearchForm {
    Words,
    Json,    ///< Its strings are what counts.
    SignOff, ///< The envelope around a signed decision, of which the comment and the conditions count.
};

/// Texts that belong to a thing but stand in rows of their own.
struct SearchSupplement {
    const char* kind;
    QByteArray sql;       ///< uid of the thing, text; " WHERE … = ?" and the like may follow.
    QByteArray uidColumn; ///< The column of that uid.
    SearchForm form = SearchForm::Words;
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
std::span<const SearchPlace> searchPlaces();
const SearchPlace* searchPlace(const QByteArray& kind); ///< Null for a kind that has pages.
QString searchKindTitle(const QByteArray& kind);        ///< "Use case", translated.

} // namespace assay
