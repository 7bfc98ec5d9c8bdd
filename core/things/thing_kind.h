// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace assay {

/// A kind of thing that an address names and the audit log tells of.
struct ThingKind {
    const char* kind;   ///< As addresses have it: "use-case".
    const char* entity; ///< As the audit log has it: "use_case".
    const char* word;   ///< For people, untranslated; title() translates it.

    QString title() const; ///< "Use case"
};

/// Every kind, in the order in which they are listed.
std::span<const ThingKind> thingKinds();

/// Null for a word that is no kind of thing, such as a page's.
const ThingKind* thingKind(const QByteArray& kind);

} // namespace assay
