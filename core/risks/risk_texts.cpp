// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risks/risk_texts.h"

#include "core/base/word_table.h"
#include "core/risks/risk_change.h"

#include <array>

namespace assay::risks {
namespace {

constexpr std::array RiskFieldTitles{
    WordTitle{"title", QT_TRANSLATE_NOOP("Text", "what may happen")},
    WordTitle{"cause", QT_TRANSLATE_NOOP("Text", "why it may")},
    WordTitle{"effect", QT_TRANSLATE_NOOP("Text", "what would come of it")},
    WordTitle{"plan", QT_TRANSLATE_NOOP("Text", "what is done about it")},
    WordTitle{"use_case", QT_TRANSLATE_NOOP("Text", "use case")},
    WordTitle{"release", QT_TRANSLATE_NOOP("Text", "release")},
    WordTitle{"finding", QT_TRANSLATE_NOOP("Text", "finding")},
    WordTitle{"control", QT_TRANSLATE_NOOP("Text", "control")},
    WordTitle{"owner", QT_TRANSLATE_NOOP("Text", "owner")},
    WordTitle{"treatment", QT_TRANSLATE_NOOP("Text", "treatment")},
    WordTitle{"review", QT_TRANSLATE_NOOP("Text", "day on which it is looked at again")},
};

} // namespace

RiskFields fieldsOf(const Risk& risk)
{
    return {risk.text,    risk.useCaseUid, risk.releaseUid, risk.findingUid,
            risk.control, risk.owner.uid,  risk.treatment,  risk.reviewAt};
}

FieldTexts textsOf(const RiskFields& fields)
{
    return {{QStringLiteral("title"), fields.text.title.trimmed()},
            {QStringLiteral("cause"), fields.text.cause},
            {QStringLiteral("effect"), fields.text.effect},
            {QStringLiteral("plan"), fields.text.plan},
            {QStringLiteral("use_case"), fields.useCase},
            {QStringLiteral("release"), fields.release},
            {QStringLiteral("finding"), fields.finding},
            {QStringLiteral("control"), fields.control.trimmed()},
            {QStringLiteral("owner"), fields.ownerUid},
            {QStringLiteral("treatment"), fields.treatment ? toString(*fields.treatment) : QString()},
            {QStringLiteral("review"), fields.reviewAt ? QString::number(*fields.reviewAt) : QString()}};
}

RiskFields fieldsFrom(const FieldTexts& texts)
{
    const auto said = [&](QStringView field) { return textIn(texts, field).value_or(QString()); };
    RiskFields fields;
    fields.text = {said(u"title"), said(u"cause"), said(u"effect"), said(u"plan")};
    fields.useCase = said(u"use_case");
    fields.release = said(u"release");
    fields.finding = said(u"finding");
    fields.control = said(u"control");
    fields.ownerUid = said(u"owner");
    fields.treatment = riskTreatmentFromString(said(u"treatment"));
    if (const QString day = said(u"review"); !day.isEmpty())
        fields.reviewAt = day.toLongLong();
    return fields;
}

QString fieldTitle(const QString& field)
{
    return merging::titleIn(RiskFieldTitles, field);
}

NewerTexts newerTexts(db::Connection& connection, const Risk& risk, qint64 since)
{
    return {textsOf(fieldsOf(risk)), merging::authorsSince(connection, {RiskEntity, risk.uid}, since)};
}

} // namespace assay::risks
