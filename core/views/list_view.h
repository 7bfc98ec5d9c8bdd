// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_value.h"
#include "core/base/result.h"
#include "core/domain/address.h"

#include <QStringList>

namespace assay {

/// A list of things whose arrangement can be saved, as a view of it says it. Its words are those of the project file and
/// stay the same in every language.
struct ListPage {
    QString page;         ///< Of a SavedView: "findings".
    Address place;        ///< Where the list stands in the window.
    const char* title;    ///< What it lists, to be translated by listPageTitle().
    QStringList choices;  ///< What the list may be narrowed to or shown as, the usual one first; none where it is not.
    QStringList columns;  ///< By which it may be sorted, in their order; none where it is not.
    bool filters = false; ///< It keeps what holds some words.
};

const std::vector<ListPage>& listPages();
const ListPage* listPage(const QString& page); ///< Null for what is no such list.
QString listPageTitle(const ListPage& page);   ///< "findings", translated.

/// How one of these lists is arranged.
struct ListView {
    QString filter = {}; ///< As typed.
    QString choice = {}; ///< One of its page's; empty for a page without any.
    QString sort = {};   ///< One of its page's columns; empty where it is in the order in which it comes.
    bool descending = false;

    bool operator==(const ListView&) const = default;
};

/// As stored text, which docs/file-format.md describes.
QByteArray canonicalListView(const ListView& view);

/// What canonicalListView() wrote of a list; Invalid, with what is not understood, where it was written otherwise.
Result<ListView> listViewFrom(const ListPage& page, const JsonValue& object);
Result<ListView> listViewFrom(const ListPage& page, QByteArrayView content);

} // namespace assay
