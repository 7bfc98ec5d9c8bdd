// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/decision_texts.h"

#include "core/base/text.h"
#include "core/base/word_table.h"

#include <array>

namespace assay::decisions {
namespace {

constexpr std::array DecisionFields{
    WordTitle{"title", QT_TRANSLATE_NOOP("Text", "title")},
    WordTitle{"context", QT_TRANSLATE_NOOP("Text", "why it has to be decided")},
    WordTitle{"options", QT_TRANSLATE_NOOP("Text", "what could be done")},
    WordTitle{"outcome", QT_TRANSLATE_NOOP("Text", "what is decided, and why")},
    WordTitle{"consequences", QT_TRANSLATE_NOOP("Text", "what follows from it")},
    WordTitle{"expected", QT_TRANSLATE_NOOP("Text", "the effect it is to have")},
    WordTitle{"measured", QT_TRANSLATE_NOOP("Text", "the effect that it had")},
    WordTitle{"review", QT_TRANSLATE_NOOP("Text", "day to look at it again")},
};

} // namespace

FieldTexts textsOf(const DecisionText& text, std::optional<qint64> reviewAt)
{
    return {{QStringLiteral("title"), text.title.trimmed()},
            {QStringLiteral("context"), text.context},
            {QStringLiteral("options"), text.options},
            {QStringLiteral("outcome"), text.outcome},
            {QStringLiteral("consequences"), text.consequences},
            {QStringLiteral("expected"), text.expected},
            {QStringLiteral("review"), reviewAt ? QString::number(*reviewAt) : QString()}};
}

FieldTexts effectText(const QString& measured)
{
    return {{QStringLiteral("measured"), measured}};
}

DecisionEdit editFrom(const QString& decision, const FieldTexts& texts)
{
    const auto said = [&](QStringView field) { return textIn(texts, field).value_or(QString()); };
    DecisionEdit edit;
    edit.decision = decision;
    edit.text = {said(u"title"),   said(u"context"),      said(u"options"),
                 said(u"outcome"), said(u"consequences"), said(u"expected")};
    if (const QString day = said(u"review"); !day.isEmpty())
        edit.reviewAt = day.toLongLong();
    return edit;
}

QString fieldTitle(const QString& field)
{
    return merging::titleIn(DecisionFields, field);
}

NewerTexts newerTexts(db::Connection& connection, const DecisionRecord& decision, qint64 since)
{
    return {textsOf(decision.text, decision.reviewAt),
            merging::authorsSince(connection, {QStringLiteral("decision"), decision.uid}, since)};
}

NewerTexts newerEffect(db::Connection& connection, const DecisionRecord& decision)
{
    return {effectText(decision.measured),
            merging::authorsSince(connection, {QStringLiteral("decision"), decision.uid}, 0)};
}

} // namespace assay::decisions
