// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_texts.h"

#include "core/base/text.h"
#include "core/base/word_table.h"

#include <array>

namespace assay::findings {
namespace {

constexpr std::array FindingFields{
    WordTitle{"title", QT_TRANSLATE_NOOP("Text", "title")},
    WordTitle{"severity", QT_TRANSLATE_NOOP("Text", "severity")},
    WordTitle{"due", QT_TRANSLATE_NOOP("Text", "day by which it is due")},
    WordTitle{"criterion", QT_TRANSLATE_NOOP("Text", "what should be")},
    WordTitle{"condition", QT_TRANSLATE_NOOP("Text", "what is")},
    WordTitle{"cause", QT_TRANSLATE_NOOP("Text", "why it is so")},
    WordTitle{"effect", QT_TRANSLATE_NOOP("Text", "what may come of it")},
    WordTitle{"recommendation", QT_TRANSLATE_NOOP("Text", "what to do")},
};

} // namespace

FieldTexts textsOf(const FindingText& text, Severity severity, std::optional<qint64> dueAt)
{
    return {{QStringLiteral("title"), text.title.trimmed()},
            {QStringLiteral("severity"), toString(severity)},
            {QStringLiteral("due"), dueAt ? QString::number(*dueAt) : QString()},
            {QStringLiteral("criterion"), text.criterion},
            {QStringLiteral("condition"), text.condition},
            {QStringLiteral("cause"), text.cause},
            {QStringLiteral("effect"), text.effect},
            {QStringLiteral("recommendation"), text.recommendation}};
}

FieldTexts textsOf(const Finding& finding)
{
    return textsOf(finding.text, finding.severity, finding.dueAt);
}

FindingEdit editFrom(const QString& finding, const FieldTexts& texts)
{
    const auto said = [&](QStringView field) { return textIn(texts, field).value_or(QString()); };
    FindingEdit edit;
    edit.finding = finding;
    edit.text = {said(u"title"), said(u"criterion"), said(u"condition"),
                 said(u"cause"), said(u"effect"),    said(u"recommendation")};
    edit.severity = severityFromString(said(u"severity")).value_or(Severity::Medium);
    if (const QString day = said(u"due"); !day.isEmpty())
        edit.dueAt = day.toLongLong();
    return edit;
}

QString fieldTitle(const QString& field)
{
    return merging::titleIn(FindingFields, field);
}

NewerTexts newerTexts(db::Connection& connection, const Finding& finding, qint64 since)
{
    return {textsOf(finding), merging::authorsSince(connection, {QStringLiteral("finding"), finding.uid}, since)};
}

} // namespace assay::findings
