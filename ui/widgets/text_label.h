// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace assay {

class ElidedLabel;

enum class TextKind {
    Body,
    Strong, ///< Body, heavier: names, card titles.
    Muted,
    Note,    ///< Small and muted.
    Caption, ///< Small and heavy-ish: over figures and groups.
    Title,   ///< Of a page.
    Figure,  ///< A number that a page is about.
    Mono,    ///< Digests, keys, paths.
    Bad,
};

/// The one way to make a label: it shows plain text and nothing else, so that text from data is never markup.
QLabel* textLabel(TextKind kind, const QString& text, QWidget* parent = nullptr);

/// The same for a text of several lines: it breaks where the room ends.
QLabel* wrappedLabel(TextKind kind, const QString& text, QWidget* parent = nullptr);

/// The same for words that people copy, also by the keyboard alone: Tab comes to it, Ctrl+A and Ctrl+C take it.
QLabel* selectableLabel(TextKind kind, const QString& text, QWidget* parent = nullptr);

/// The same for a line that gives way where room is short.
ElidedLabel* elidedLabel(TextKind kind, const QString& text, QWidget* parent = nullptr);

/// A tool tip with this text and nothing else: by itself, one takes for markup what looks like it.
QString plainToolTip(const QString& text);

} // namespace assay
