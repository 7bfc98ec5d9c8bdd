// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/talk_remarks.h"

#include "core/base/shown_text.h"
#include "core/discussion/named_words.h"
#include "core/domain/person.h"
#include "ui/models/time_text.h"

#include <QCoreApplication>

namespace assay {

Remark remarkOf(const Comment& comment, const std::vector<NamedThing>& things, const QString& viewer, qint64 now)
{
    const std::optional<Role> role = roleFromString(comment.role);
    Remark remark{shownText(comment.author.name),      comment.author.uid,
                  role ? roleTitle(*role) : QString(), relativeTime(comment.createdAt, now),
                  exactTime(comment.createdAt),        comment.text,
                  shownParagraphs(comment.quote),      comment.uid};
    if (comment.editedAt)
        remark.changed =
            QCoreApplication::translate("ThingTalk", "Changed %1").arg(relativeTime(*comment.editedAt, now));
    remark.isMine = comment.author.uid == viewer;
    remark.isMarkdown = true;
    remark.things = namedIn(comment.text, things);
    if (comment.resolvedAt)
        remark.resolution =
            QCoreApplication::translate("ThingTalk", "Resolved by %1").arg(shownText(comment.resolvedBy));
    return remark;
}

Remark remarkOf(const Note& note, const std::vector<NamedThing>& things, qint64 now)
{
    QString place = QCoreApplication::translate("ThingTalk", "Note at a chart");
    if (!note.anchors.empty() && !note.anchors.front().metric.isEmpty())
        place = QCoreApplication::translate("ThingTalk", "Note at the chart of %1")
                    .arg(shownText(note.anchors.front().metric));
    Remark remark{shownText(note.author),    note.authorUid, {}, relativeTime(note.createdAt, now),
                  exactTime(note.createdAt), note.text};
    remark.isMarkdown = true;
    remark.things = namedIn(note.text, things);
    remark.note = place;
    if (note.resolvedAt)
        remark.resolution = QCoreApplication::translate("ThingTalk", "Resolved by %1").arg(shownText(note.resolvedBy));
    return remark;
}

} // namespace assay
