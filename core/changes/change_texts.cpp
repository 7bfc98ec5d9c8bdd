// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change_texts.h"

#include "core/base/word_table.h"

#include <array>

namespace assay::changes {
namespace {

constexpr std::array ChangeFieldTitles{
    WordTitle{"title", QT_TRANSLATE_NOOP("Text", "title")},
    WordTitle{"type", QT_TRANSLATE_NOOP("Text", "type")},
    WordTitle{"impact_level", QT_TRANSLATE_NOOP("Text", "how much depends on it")},
    WordTitle{"release", QT_TRANSLATE_NOOP("Text", "release")},
    WordTitle{"environment", QT_TRANSLATE_NOOP("Text", "environment")},
    WordTitle{"reason", QT_TRANSLATE_NOOP("Text", "reason")},
    WordTitle{"impact", QT_TRANSLATE_NOOP("Text", "impact")},
    WordTitle{"rollback", QT_TRANSLATE_NOOP("Text", "way back")},
    WordTitle{"comms", QT_TRANSLATE_NOOP("Text", "communication")},
    WordTitle{"training", QT_TRANSLATE_NOOP("Text", "training")},
    WordTitle{"adoption", QT_TRANSLATE_NOOP("Text", "adoption target")},
};

/// Of the entries that raise the row version: all but that somebody asks for a step.
constexpr std::array ChangingVerbs{"created", "updated", "state_changed", "approved", "planned", "deployed"};

} // namespace

FieldTexts textsOf(const ChangeFields& fields)
{
    const ChangeText& text = fields.text;
    return {{QStringLiteral("title"), text.title.trimmed()},
            {QStringLiteral("type"), toString(fields.type)},
            {QStringLiteral("impact_level"), toString(fields.impact)},
            {QStringLiteral("release"), fields.release},
            {QStringLiteral("environment"), fields.environment.trimmed()},
            {QStringLiteral("reason"), text.reason},
            {QStringLiteral("impact"), text.impact},
            {QStringLiteral("rollback"), text.rollback},
            {QStringLiteral("comms"), text.comms},
            {QStringLiteral("training"), text.training},
            {QStringLiteral("adoption"), text.adoption}};
}

FieldTexts textsOf(const ChangeRecord& change)
{
    return textsOf(fieldsOf(change));
}

ChangeFields fieldsFrom(const FieldTexts& texts)
{
    const auto said = [&](QStringView field) { return textIn(texts, field).value_or(QString()); };
    ChangeFields fields;
    fields.text = {said(u"title"), said(u"reason"),   said(u"impact"),  said(u"rollback"),
                   said(u"comms"), said(u"training"), said(u"adoption")};
    fields.type = changeTypeFromString(said(u"type")).value_or(fields.type);
    fields.impact = changeImpactFromString(said(u"impact_level")).value_or(fields.impact);
    fields.release = said(u"release");
    fields.environment = said(u"environment");
    return fields;
}

ChangeFields fieldsOf(const ChangeRecord& change)
{
    return {change.text, change.type, change.impact, change.releaseUid, change.environment};
}

QString fieldTitle(const QString& field)
{
    return merging::titleIn(ChangeFieldTitles, field);
}

NewerTexts newerTexts(db::Connection& connection, const ChangeRecord& change, qint64 since)
{
    return {textsOf(change),
            merging::authorsSince(connection, {QStringLiteral("change"), change.uid, ChangingVerbs}, since)};
}

} // namespace assay::changes
