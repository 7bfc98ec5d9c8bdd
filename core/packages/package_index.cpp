// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/package_index.h"

#include "core/base/canonical_json.h"
#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"

#include <iterator>

namespace assay::packageindex {
namespace {

constexpr int indexVersion = 1;

/// The texts of an index, by the names of their members.
constexpr std::pair<const char*, QString PackageIndex::*> indexTexts[] = {
    {"project", &PackageIndex::project},
    {"projectName", &PackageIndex::projectName},
    {"release", &PackageIndex::release},
    {"name", &PackageIndex::name},
    {"request", &PackageIndex::request},
    {"requester", &PackageIndex::requester},
    {"requesterName", &PackageIndex::requesterName},
    {"useCase", &PackageIndex::useCase},
    {"useCaseTitle", &PackageIndex::useCaseTitle},
    {"useCaseProblem", &PackageIndex::useCaseProblem},
    {"useCaseDecision", &PackageIndex::useCaseDecision},
    {"modelSigner", &PackageIndex::modelSigner},
};

constexpr std::pair<const char*, QString PackagedEvidence::*> evidenceTexts[] = {
    {"file", &PackagedEvidence::file},     {"kind", &PackagedEvidence::kind},
    {"title", &PackagedEvidence::title},   {"mediaType", &PackagedEvidence::mediaType},
    {"sha256", &PackagedEvidence::sha256}, {"addedBy", &PackagedEvidence::addedBy},
};

QByteArray canonicalEvidenceItem(const PackagedEvidence& evidence)
{
    CanonicalObject object;
    for (const auto& [name, member] : evidenceTexts)
        object.setText(QString::fromLatin1(name), evidence.*member);
    object.setInteger(u"addedAt", evidence.addedAt);
    return object.bytes();
}

qint64 integerIn(const JsonValue& object, QStringView name)
{
    const JsonValue* member = object.member(name);
    return member ? member->toInt64().value_or(0) : 0;
}

PackagedEvidence evidenceItemIn(const JsonValue& object)
{
    PackagedEvidence evidence;
    for (const auto& [name, member] : evidenceTexts)
        evidence.*member = textOf(object, QString::fromLatin1(name));
    evidence.addedAt = integerIn(object, u"addedAt");
    return evidence;
}

} // namespace

QByteArray write(const PackageIndex& index)
{
    CanonicalObject object;
    object.setInteger(u"assayPackage", indexVersion);
    object.setInteger(u"documents", PackageIndex::documents);
    for (const auto& [name, member] : indexTexts)
        object.setText(QString::fromLatin1(name), index.*member);
    object.setInteger(u"staged", index.staged ? 1 : 0);
    object.setInteger(u"files", index.hasFiles ? 1 : 0);
    object.set(u"decisions", canonicalTexts(index.decisions));
    QByteArrayList evidence;
    for (const PackagedEvidence& item : index.evidence)
        evidence << canonicalEvidenceItem(item);
    object.set(u"evidence", canonicalArray(evidence));
    return object.bytes();
}

Result<PackageIndex> read(QByteArrayView json)
{
    const Result<JsonValue> value = readJson(json);
    if (!value)
        return failed(value);
    if (integerIn(*value, u"assayPackage") != indexVersion
        || integerIn(*value, u"documents") != PackageIndex::documents)
        return fail(Error::Kind::Invalid,
                    Text::tr("The package was written by another version of the program, whose form this one does not "
                             "know. Verify it with that version."));
    PackageIndex index;
    for (const auto& [name, member] : indexTexts)
        index.*member = textOf(*value, QString::fromLatin1(name));
    index.staged = integerIn(*value, u"staged") == 1;
    index.hasFiles = integerIn(*value, u"files") == 1;
    index.decisions = textsOf(*value, u"decisions");
    if (const JsonValue* evidence = value->member(u"evidence"))
        std::transform(evidence->items().begin(), evidence->items().end(), std::back_inserter(index.evidence),
                       evidenceItemIn);
    if (write(index) != json)
        return fail(Error::Kind::Invalid, Text::tr("The package's package.json is not written as this program does."));
    return index;
}

} // namespace assay::packageindex
