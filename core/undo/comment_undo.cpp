// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back that a comment was resolved, opened again or changed.
#include "core/base/text.h"
#include "core/discussion/comment_rows.h"
#include "core/discussion/comment_store.h"
#include "core/undo/undo_case.h"

namespace assay {
namespace {

using namespace Qt::Literals::StringLiterals;

UndoStep undoOfResolving(const UndoCase& undo, const Comment& comment)
{
    const bool resolved = undo.entry.verb == "resolved"_L1;
    const AuditEntry* next = undoing::later(
        undo, [](const AuditEntry& entry) { return entry.verb == "resolved"_L1 || entry.verb == "reopened"_L1; });
    if (next || comment.resolvedAt.has_value() != resolved)
        return undoing::changedSince(undo, next);
    return {resolved ? Text::tr("Open the comment again") : Text::tr("Resolve the comment again"),
            {},
            [uid = comment.uid, resolved](db::WriteTransaction& transaction) {
                discussion::resolve(transaction, uid, !resolved);
            }};
}

UndoStep undoOfWords(const UndoCase& undo, const Comment& comment)
{
    if (auto refusal = undoing::unlessOwn(undo))
        return *refusal;
    const AuditEntry* next = undoing::later(undo, [](const AuditEntry& entry) { return entry.verb == "updated"_L1; });
    if (next)
        return undoing::changedSince(undo, next);
    const auto revisions = discussion::commentRevisions(undo.connection, comment.id);
    const std::size_t before = undoing::countBefore(undo, "updated"_L1);
    if (before >= revisions.size())
        return undoing::noWayBack();
    CommentEdit edit{comment.uid, comment.rowVersion, revisions[before].text};
    return {Text::tr("Put back what the comment said"), {}, [edit](db::WriteTransaction& transaction) {
                discussion::edit(transaction, edit);
            }};
}

} // namespace

UndoStep undoOfComment(const UndoCase& undo)
{
    if (const auto refusal = discussion::voiceRefusal(undo.connection, undo.actor))
        return undoing::refused(*refusal);
    const Comment comment = discussion::commentByUid(undo.connection, undo.entry.entityId);
    if (comment.withdrawnAt)
        return undoing::refused(Text::tr("%1 took this comment back. Nothing was changed.").arg(comment.author.name));
    if (undo.entry.verb == "created"_L1)
        return undoing::refused(Text::tr("Who wrote a comment takes it back where it stands. Nothing was changed."));
    return undo.entry.verb == "updated"_L1 ? undoOfWords(undo, comment) : undoOfResolving(undo, comment);
}

} // namespace assay
