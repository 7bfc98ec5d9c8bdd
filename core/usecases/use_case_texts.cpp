// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/use_case_texts.h"

#include "core/people/people_store.h"

#include <array>

namespace assay::usecases {
namespace {

constexpr std::array versionVerbs{"created", "state_changed", "updated"};

} // namespace

FieldTexts textsOf(const UseCaseFields& fields)
{
    return {{QStringLiteral("title"), fields.title},
            {QStringLiteral("problem"), fields.problem},
            {QStringLiteral("decision"), fields.decision},
            {QStringLiteral("owner"), fields.ownerUid},
            {QStringLiteral("business_owner"), fields.businessOwnerUid},
            {QStringLiteral("sponsor"), fields.sponsorUid},
            {QStringLiteral("risk_tier"), toString(fields.riskTier)},
            {QStringLiteral("technique"), fields.technique},
            {QStringLiteral("value_hypothesis"), fields.valueHypothesis}};
}

UseCaseFields fieldsFrom(const FieldTexts& texts)
{
    const auto text = [&texts](QStringView field) { return textIn(texts, field).value_or(QString()); };
    return {text(u"title"),
            text(u"problem"),
            text(u"decision"),
            text(u"owner"),
            text(u"business_owner"),
            text(u"sponsor"),
            riskTierFromString(text(u"risk_tier")).value_or(RiskTier::Medium),
            text(u"technique"),
            text(u"value_hypothesis")};
}

UseCaseFields fieldsOf(db::Connection& connection, const UseCase& useCase)
{
    const auto uidOf = [&](PersonId id) { return id ? people::byId(connection, id).uid : QString(); };
    return {useCase.title,
            useCase.problem,
            useCase.decision,
            uidOf(useCase.owner),
            uidOf(useCase.businessOwner),
            uidOf(useCase.sponsor),
            useCase.riskTier,
            useCase.technique,
            useCase.valueHypothesis};
}

NewerTexts newerTexts(db::Connection& connection, const UseCase& useCase, qint64 since)
{
    const merging::FieldLog log{QStringLiteral("use_case"), useCase.uid, versionVerbs};
    return {textsOf(fieldsOf(connection, useCase)), merging::authorsSince(connection, log, since)};
}

} // namespace assay::usecases
