// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/note.h"
#include "core/domain/task.h"

namespace assay {

using CommentId = Id<struct CommentTag>;

/// A place within a thing by what it names, not by where it was drawn, so that it is found again whatever is imported
/// later.
struct CommentAnchor {
    enum class Part { Metric, Cell, Paragraph, Evidence };

    Part part = Part::Metric;
    QString name;                        ///< Of the metric, the column, the block or the document.
    std::optional<StepRange> steps = {}; ///< Of a metric; nothing for all of it.

    bool operator==(const CommentAnchor&) const = default;
};

/// A thing, or a place within it.
struct CommentPlace {
    ThingName thing;
    std::optional<CommentAnchor> anchor = {}; ///< Nothing for all of the thing.

    bool operator==(const CommentPlace&) const = default;
};

/// Whom or what a comment names.
struct Mention {
    enum class Kind { Person, Role, Thing };

    Kind kind = Kind::Person;
    ThingName thing = {}; ///< Of a thing.
    QString target = {};  ///< A person's uid, a role's word or a thing's uid.
    QString person = {};  ///< Uid of who is reached; empty for a thing, and for a role that nobody held.
    qint64 since = 0;     ///< When it was first named there; milliseconds, UTC.
};

/// What somebody said of a thing.
struct Comment {
    CommentId id;
    QString uid; ///< ULID.
    ThingName thing;
    std::optional<CommentAnchor> anchor; ///< Nothing for all of the thing.
    QString text;                        ///< Markdown.
    QString quote;                       ///< What it answers to, in the words of then; may be empty.
    QString answers;                     ///< Uid of the comment it answers to; may be empty.
    NamedPerson author;
    QString role;         ///< Acted in: "data-scientist".
    qint64 createdAt = 0; ///< Milliseconds, UTC.
    std::optional<qint64> editedAt;
    std::optional<qint64> resolvedAt; ///< Nothing while it is open.
    QString resolvedBy;               ///< By name.
    std::optional<qint64> withdrawnAt;
    bool staged = false; ///< Invented for a demo.
    qint64 rowVersion = 1;
};

} // namespace assay
