// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/value_texts.h"

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/base/word_table.h"

#include <array>
#include <limits>

namespace assay::values {
namespace {

constexpr std::array ValueFields{
    WordTitle{"hypothesis", QT_TRANSLATE_NOOP("Text", "hypothesis")},
    WordTitle{"metric", QT_TRANSLATE_NOOP("Text", "metric")},
    WordTitle{"target", QT_TRANSLATE_NOOP("Text", "target")},
    WordTitle{"unit", QT_TRANSLATE_NOOP("Text", "unit")},
    WordTitle{"baseline", QT_TRANSLATE_NOOP("Text", "way to know what would have been without it")},
};

} // namespace

FieldTexts textsOf(const ValueDraft& draft)
{
    return {{QStringLiteral("hypothesis"), draft.hypothesis.trimmed()},
            {QStringLiteral("metric"), draft.metric.trimmed()},
            {QStringLiteral("target"), QString::fromLatin1(numberText(draft.target))},
            {QStringLiteral("unit"), draft.unit.trimmed()},
            {QStringLiteral("baseline"), draft.baselineMethod.trimmed()}};
}

FieldTexts textsOf(const ValueRecord& record)
{
    return textsOf(ValueDraft{record.useCaseUid, record.hypothesis, record.metric, record.unit, record.target,
                              record.baselineMethod});
}

ValueDraft draftFrom(const FieldTexts& texts)
{
    const auto said = [&](QStringView field) { return textIn(texts, field).value_or(QString()); };
    const NumberReading target = readNumber(said(u"target").trimmed().toUtf8());
    ValueDraft draft;
    draft.hypothesis = said(u"hypothesis");
    draft.metric = said(u"metric");
    draft.unit = said(u"unit");
    draft.target = target.kind == NumberReading::Kind::Value ? target.value : std::numeric_limits<double>::quiet_NaN();
    draft.baselineMethod = said(u"baseline");
    return draft;
}

QString fieldTitle(const QString& field)
{
    return merging::titleIn(ValueFields, field);
}

NewerTexts newerTexts(db::Connection& connection, const ValueRecord& record, qint64 since)
{
    return {textsOf(record), merging::authorsSince(connection, {QStringLiteral("value_record"), record.uid}, since)};
}

} // namespace assay::values
