// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/feedback_texts.h"

#include "core/base/text.h"
#include "core/base/word_table.h"

#include <array>

namespace assay::feedback {
namespace {

constexpr std::array FeedbackFieldTitles{
    WordTitle{"severity", QT_TRANSLATE_NOOP("Text", "severity")},
    WordTitle{"harm", QT_TRANSLATE_NOOP("Text", "harm")},
    WordTitle{"use_case", QT_TRANSLATE_NOOP("Text", "use case")},
    WordTitle{"group", QT_TRANSLATE_NOOP("Text", "user group")},
    WordTitle{"reply", QT_TRANSLATE_NOOP("Text", "reply")},
};

QString harmWord(bool harm)
{
    return harm ? QStringLiteral("1") : QString();
}

} // namespace

FieldTexts textsOf(const Feedback& item)
{
    return {{QStringLiteral("severity"), toString(item.severity)},
            {QStringLiteral("harm"), harmWord(item.harm)},
            {QStringLiteral("use_case"), item.useCaseUid},
            {QStringLiteral("group"), item.groupUid}};
}

FieldTexts textsOf(const FeedbackTriage& judgement)
{
    FieldTexts texts;
    if (judgement.severity)
        texts.push_back({QStringLiteral("severity"), toString(*judgement.severity)});
    if (judgement.harm)
        texts.push_back({QStringLiteral("harm"), harmWord(*judgement.harm)});
    if (!judgement.useCase.isEmpty())
        texts.push_back({QStringLiteral("use_case"), judgement.useCase});
    if (!judgement.group.isEmpty())
        texts.push_back({QStringLiteral("group"), judgement.group});
    return texts;
}

FeedbackTriage triageFrom(const QString& feedback, const FieldTexts& texts)
{
    FeedbackTriage judgement;
    judgement.feedback = feedback;
    if (const auto severity = textIn(texts, u"severity"))
        judgement.severity = severityFromString(*severity);
    if (const auto harm = textIn(texts, u"harm"))
        judgement.harm = !harm->isEmpty();
    judgement.useCase = textIn(texts, u"use_case").value_or(QString());
    judgement.group = textIn(texts, u"group").value_or(QString());
    return judgement;
}

IncidentFields incidentFieldsOf(const Feedback& item)
{
    IncidentFields fields;
    fields.severity = item.severity;
    fields.useCase = item.useCaseUid;
    fields.text.text = Text::tr("As #%1 tells: %2").arg(item.key, item.text);
    return fields;
}

FieldTexts replyText(const QString& reply)
{
    return {{QStringLiteral("reply"), reply}};
}

QString fieldTitle(const QString& field)
{
    return merging::titleIn(FeedbackFieldTitles, field);
}

NewerTexts newerTexts(db::Connection& connection, const Feedback& item, qint64 since)
{
    return {textsOf(item), merging::authorsSince(connection, {QStringLiteral("feedback"), item.uid}, since)};
}

NewerTexts newerReply(db::Connection& connection, const Feedback& item)
{
    return {replyText(item.reply), merging::authorsSince(connection, {QStringLiteral("feedback"), item.uid}, 0)};
}

} // namespace assay::feedback
