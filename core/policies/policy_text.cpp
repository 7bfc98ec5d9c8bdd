// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policies/policy_text.h"

#include "core/base/canonical_json.h"
#include "core/base/json_members.h"
#include "core/base/number_text.h"
#include "core/base/text.h"

#include <QJsonDocument>

#include <algorithm>

namespace assay::policies {
namespace {

QByteArray truthText(bool value)
{
    return value ? "true" : "false";
}

QByteArray canonicalValue(const ParameterValue& value)
{
    if (const auto* flag = std::get_if<bool>(&value))
        return truthText(*flag);
    if (const auto* number = std::get_if<double>(&value))
        return numberText(*number);
    if (const auto* text = std::get_if<QString>(&value))
        return canonicalText(*text);
    return canonicalTexts(std::get<QStringList>(value));
}

template <typename Word>
QByteArray canonicalWords(const std::vector<Word>& words)
{
    QByteArrayList values;
    for (const Word word : words)
        values.append(canonicalText(toString(word)));
    return canonicalArray(values);
}

QByteArray canonicalQuorum(const Quorum& quorum)
{
    CanonicalObject object;
    object.setInteger(u"keys", quorum.keys);
    object.set(u"roles", canonicalWords(quorum.roles));
    object.set(u"blockedBy", canonicalWords(quorum.blockingRoles));
    if (quorum.daysOfApproval)
        object.setInteger(u"days", *quorum.daysOfApproval);
    return object.bytes();
}

QByteArray canonicalCheck(const Check& check)
{
    CanonicalObject object;
    for (const auto& [name, value] : check.parameters)
        object.set(name, canonicalValue(value));
    object.setText(u"kind", check.kind);
    return object.bytes();
}

QByteArray canonicalControl(const Control& control)
{
    QByteArrayList references;
    for (const Reference& reference : control.references) {
        CanonicalObject object;
        object.setText(u"regulation", reference.regulation);
        object.setText(u"clause", reference.clause);
        references.append(object.bytes());
    }
    CanonicalObject object;
    object.setText(u"key", control.key);
    object.setText(u"title", control.title);
    object.setText(u"statement", control.statement);
    object.setText(u"gate", control.gate);
    object.set(u"tiers", canonicalWords(control.tiers));
    object.set(u"techniques", canonicalTexts(control.techniques));
    object.setText(u"weight", toString(control.weight));
    object.set(u"check", canonicalCheck(control.check));
    object.set(u"references", canonicalArray(references));
    return object.bytes();
}

QByteArray canonicalGates(const std::vector<Gate>& gates)
{
    QByteArrayList values;
    for (const Gate& gate : gates) {
        CanonicalObject object;
        object.setText(u"key", gate.key);
        object.setText(u"title", gate.title);
        values.append(object.bytes());
    }
    return canonicalArray(values);
}

} // namespace

QByteArray canonicalPolicy(const Policy& policy)
{
    CanonicalObject object;
    object.setInteger(u"assayPolicy", 1);
    object.setText(u"id", policy.id);
    object.setText(u"title", policy.title);
    object.setInteger(u"version", policy.version);
    object.setText(u"effectiveFrom", policy.effectiveFrom.toString(Qt::ISODate));
    if (policy.effectiveTo)
        object.setText(u"effectiveTo", policy.effectiveTo->toString(Qt::ISODate));
    if (policy.supersedes) {
        CanonicalObject before;
        before.setText(u"id", policy.supersedes->id);
        before.setInteger(u"version", policy.supersedes->version);
        object.set(u"supersedes", before.bytes());
    }
    object.set(u"gates", canonicalGates(policy.gates));
    CanonicalObject quorums;
    for (const auto& [tier, quorum] : policy.quorums)
        quorums.set(toString(tier), canonicalQuorum(quorum));
    object.set(u"quorum", quorums.bytes());
    QByteArrayList controls;
    for (const Control& control : policy.controls)
        controls.append(canonicalControl(control));
    object.set(u"controls", canonicalArray(controls));
    return object.bytes();
}

QByteArray readablePolicy(const Policy& policy)
{
    return QJsonDocument::fromJson(canonicalPolicy(policy)).toJson(QJsonDocument::Indented);
}

Digest policyDigest(const Policy& policy)
{
    return sha256(canonicalPolicy(policy));
}

QString refusalToPublish(const Policy& policy, const std::vector<Policy>& published, const std::vector<qint64>& dropped)
{
    const Policy* newest = nullptr;
    for (const Policy& other : published) {
        if (other.id == policy.id && (!newest || newest->version < other.version))
            newest = &other;
    }
    qint64 version = newest ? newest->version + 1 : 1;
    while (std::find(dropped.begin(), dropped.end(), version) != dropped.end())
        ++version;
    if (policy.version != version) {
        return Text::tr("Published versions of %1 never change: the next one is %2, not %3. Nothing was published.")
            .arg(policy.id)
            .arg(version)
            .arg(policy.version);
    }
    if (newest && (!policy.supersedes || *policy.supersedes != PolicyReference{newest->id, newest->version})) {
        return Text::tr("Version %1 of %2 has to name version %3, whose place it takes. Nothing was published.")
            .arg(policy.version)
            .arg(policy.id)
            .arg(newest->version);
    }
    if (newest && policy.effectiveFrom < newest->effectiveFrom) {
        return Text::tr("Version %1 of %2 begins before the version whose place it takes. Nothing was published.")
            .arg(policy.version)
            .arg(policy.id);
    }
    return {};
}

} // namespace assay::policies
