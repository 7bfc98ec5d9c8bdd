// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_texts.h"

#include "core/base/word_table.h"
#include "core/incidents/incident_change.h"

#include <array>

namespace assay::incidents {
namespace {

constexpr std::array IncidentFieldTitles{
    WordTitle{"title", QT_TRANSLATE_NOOP("Text", "title")},
    WordTitle{"text", QT_TRANSLATE_NOOP("Text", "what was noticed")},
    WordTitle{"root_cause", QT_TRANSLATE_NOOP("Text", "root cause")},
    WordTitle{"severity", QT_TRANSLATE_NOOP("Text", "severity")},
    WordTitle{"detected", QT_TRANSLATE_NOOP("Text", "when it was detected")},
    WordTitle{"use_case", QT_TRANSLATE_NOOP("Text", "use case")},
    WordTitle{"release", QT_TRANSLATE_NOOP("Text", "release")},
    WordTitle{"deployment", QT_TRANSLATE_NOOP("Text", "deployment that caused it")},
    WordTitle{"owner", QT_TRANSLATE_NOOP("Text", "owner")},
};

} // namespace

IncidentFields fieldsOf(const Incident& incident)
{
    return {incident.text,       incident.severity,      incident.times.detected, incident.useCaseUid,
            incident.releaseUid, incident.deploymentUid, incident.owner.uid};
}

FieldTexts textsOf(const IncidentFields& fields)
{
    return {{QStringLiteral("title"), fields.text.title.trimmed()},
            {QStringLiteral("text"), fields.text.text},
            {QStringLiteral("root_cause"), fields.text.rootCause},
            {QStringLiteral("severity"), toString(fields.severity)},
            {QStringLiteral("detected"), QString::number(fields.detectedAt)},
            {QStringLiteral("use_case"), fields.useCase},
            {QStringLiteral("release"), fields.release},
            {QStringLiteral("deployment"), fields.deployment},
            {QStringLiteral("owner"), fields.ownerUid}};
}

IncidentFields fieldsFrom(const FieldTexts& texts)
{
    const auto said = [&](QStringView field) { return textIn(texts, field).value_or(QString()); };
    IncidentFields fields;
    fields.text = {said(u"title"), said(u"text"), said(u"root_cause")};
    fields.severity = severityFromString(said(u"severity")).value_or(Severity::Medium);
    fields.detectedAt = said(u"detected").toLongLong();
    fields.useCase = said(u"use_case");
    fields.release = said(u"release");
    fields.deployment = said(u"deployment");
    fields.ownerUid = said(u"owner");
    return fields;
}

QString fieldTitle(const QString& field)
{
    return merging::titleIn(IncidentFieldTitles, field);
}

NewerTexts newerTexts(db::Connection& connection, const Incident& incident, qint64 since)
{
    return {textsOf(fieldsOf(incident)), merging::authorsSince(connection, {IncidentEntity, incident.uid}, since)};
}

} // namespace assay::incidents
