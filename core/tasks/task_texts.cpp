// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_texts.h"

#include "core/base/text.h"

namespace assay::tasks {
namespace {

QString dueText(const std::optional<qint64>& dueAt)
{
    return dueAt ? QString::number(*dueAt) : QString();
}

std::optional<qint64> dueFrom(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text.toLongLong());
}

} // namespace

FieldTexts textsOf(const Task& task)
{
    return {{QStringLiteral("title"), task.title},         {QStringLiteral("text"), task.text},
            {QStringLiteral("kind"), toString(task.kind)}, {QStringLiteral("priority"), toString(task.priority)},
            {QStringLiteral("due"), dueText(task.dueAt)},  {QStringLiteral("use-case"), task.useCaseKey},
            {QStringLiteral("owner"), task.owner.uid}};
}

FieldTexts textsOf(const TaskEdit& edit)
{
    FieldTexts texts;
    const auto add = [&texts](const char* field, const QString& text) {
        texts.push_back({QString::fromLatin1(field), text});
    };
    if (edit.title)
        add("title", edit.title->trimmed());
    if (edit.text)
        add("text", *edit.text);
    if (edit.kind)
        add("kind", toString(*edit.kind));
    if (edit.priority)
        add("priority", toString(*edit.priority));
    if (edit.dueAt)
        add("due", dueText(*edit.dueAt));
    if (edit.useCase)
        add("use-case", *edit.useCase);
    if (edit.owner)
        add("owner", *edit.owner);
    return texts;
}

TaskEdit editFrom(const QString& task, const FieldTexts& texts)
{
    TaskEdit edit{task};
    edit.title = textIn(texts, u"title");
    edit.text = textIn(texts, u"text");
    if (const auto word = textIn(texts, u"kind"))
        edit.kind = taskKindFromString(*word);
    if (const auto word = textIn(texts, u"priority"))
        edit.priority = taskPriorityFromString(*word);
    if (const auto due = textIn(texts, u"due"))
        edit.dueAt = dueFrom(*due);
    edit.useCase = textIn(texts, u"use-case");
    edit.owner = textIn(texts, u"owner");
    return edit;
}

QString fieldTitle(const QString& field)
{
    if (field == u"title")
        return Text::tr("title");
    if (field == u"text")
        return Text::tr("text");
    if (field == u"kind")
        return Text::tr("kind");
    if (field == u"priority")
        return Text::tr("priority");
    if (field == u"due")
        return Text::tr("due day");
    if (field == u"use-case")
        return Text::tr("use case");
    return field == u"owner" ? Text::tr("owner") : field;
}

NewerTexts newerTexts(db::Connection& connection, const Task& task, qint64 since)
{
    return {textsOf(task), merging::authorsSince(connection, {QStringLiteral("task"), task.uid}, since)};
}

} // namespace assay::tasks
