// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting_texts.h"

#include "core/base/word_table.h"

#include <array>

namespace assay::meetings {
namespace {

constexpr std::array MeetingFields{
    WordTitle{"title", QT_TRANSLATE_NOOP("Text", "title")},
    WordTitle{"held", QT_TRANSLATE_NOOP("Text", "day")},
    WordTitle{"attendees", QT_TRANSLATE_NOOP("Text", "who was there")},
    WordTitle{"notes", QT_TRANSLATE_NOOP("Text", "notes")},
};

FieldTexts meetingTexts(const QString& title, qint64 heldAt, const QStringList& attendees, const QString& text)
{
    return {{QStringLiteral("title"), title.trimmed()},
            {QStringLiteral("held"), QString::number(heldAt)},
            {QStringLiteral("attendees"), attendees.join(u'\n')},
            {QStringLiteral("notes"), text}};
}

} // namespace

FieldTexts textsOf(const Meeting& meeting)
{
    QStringList names;
    for (const NamedPerson& person : meeting.attendees)
        names << person.name;
    return meetingTexts(meeting.title, meeting.heldAt, names, meeting.text);
}

FieldTexts textsOf(const MeetingEdit& edit)
{
    return meetingTexts(edit.title, edit.heldAt, edit.attendees, edit.text);
}

MeetingEdit editFrom(const QString& meeting, const FieldTexts& texts)
{
    const auto said = [&](QStringView field) { return textIn(texts, field).value_or(QString()); };
    MeetingEdit edit;
    edit.meeting = meeting;
    edit.title = said(u"title");
    edit.heldAt = said(u"held").toLongLong();
    edit.attendees = said(u"attendees").split(u'\n', Qt::SkipEmptyParts);
    edit.text = said(u"notes");
    return edit;
}

QString fieldTitle(const QString& field)
{
    return merging::titleIn(MeetingFields, field);
}

NewerTexts newerTexts(db::Connection& connection, const Meeting& meeting, qint64 since)
{
    return {textsOf(meeting), merging::authorsSince(connection, {QStringLiteral("meeting"), meeting.uid}, since)};
}

} // namespace assay::meetings
