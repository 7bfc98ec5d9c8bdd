// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/cyclonedx_values.h"

#include "core/base/json_members.h"

#include <QDateTime>

#include <algorithm>
#include <set>

namespace assay::bom {
namespace {

QString controlRef(const QString& control)
{
    return QStringLiteral("control:") + control;
}

QString clauseRef(const policies::Reference& reference)
{
    return QStringLiteral("clause:%1:%2").arg(reference.regulation, reference.clause);
}

QString claimRef(const QString& control)
{
    return QStringLiteral("claim:") + control;
}

/// Evidence of all controls, each once.
class EvidenceList {
public:
    explicit EvidenceList(const PackageContent& content)
        : m_content(content)
    {
    }

    /// The references of a control's evidence.
    JsonValue add(const packages::FrozenControl& control)
    {
        JsonValue references = JsonValue::array();
        std::set<QString> named;
        for (const JsonValue& evidence : control.evidence) {
            const QString key =
                textOf(evidence, u"kind") + u' ' + textOf(evidence, u"address") + u' ' + textOf(evidence, u"sha256");
            const auto [known, isNew] =
                m_references.try_emplace(key, QStringLiteral("evidence-%1").arg(m_references.size() + 1));
            if (isNew)
                m_items.append(itemOf(known->second, evidence));
            if (named.insert(known->second).second)
                references.append(text(known->second));
        }
        return references;
    }

    const JsonValue& items() const { return m_items; }

private:
    JsonValue itemOf(const QString& reference, const JsonValue& evidence) const
    {
        const QString digest = textOf(evidence, u"sha256");
        QString description = QStringLiteral("%1 %2").arg(textOf(evidence, u"title"), textOf(evidence, u"address"));
        if (!digest.isEmpty())
            description += QStringLiteral(" sha256 ") + digest;
        JsonValue item = object({{"bom-ref", text(reference)},
                                 {"propertyName", text(textOf(evidence, u"kind"))},
                                 {"description", text(description.trimmed())}});
        const auto& documents = m_content.index.evidence;
        const auto found = std::find_if(documents.begin(), documents.end(), [&](const PackagedEvidence& document) {
            return !digest.isEmpty() && document.sha256 == digest;
        });
        if (found == documents.end())
            return item;
        JsonValue data = JsonValue::array();
        data.append(object({{"name", text(found->title)}, {"contents", object({{"url", text(found->file)}})}}));
        item.insert(QStringLiteral("data"), data);
        item.insert(QStringLiteral("created"),
                    text(QDateTime::fromMSecsSinceEpoch(found->addedAt, Qt::UTC)
                             .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"))));
        item.insert(QStringLiteral("author"), object({{"name", text(found->addedBy)}}));
        return item;
    }

    const PackageContent& m_content;
    std::map<QString, QString> m_references;
    JsonValue m_items = JsonValue::array();
};

JsonValue listOf(const QString& one)
{
    JsonValue list = JsonValue::array();
    list.append(text(one));
    return list;
}

/// One requirement and whether its claim holds.
JsonValue mapped(const QString& requirement, const packages::FrozenControl& control)
{
    const bool isMet = control.status == u"met" || control.status == u"accepted";
    JsonValue entry = object({{"requirement", text(requirement)}});
    entry.insert(isMet ? QStringLiteral("claims") : QStringLiteral("counterClaims"), listOf(claimRef(control.key)));
    entry.insert(QStringLiteral("conformance"),
                 object({{"score", JsonValue::fromNumber(isMet ? "1" : "0")}, {"rationale", text(control.status)}}));
    return entry;
}

const policies::Control* controlOf(const policies::Policy& policy, const QString& key)
{
    const auto found = std::find_if(policy.controls.begin(), policy.controls.end(),
                                    [&key](const policies::Control& control) { return control.key == key; });
    return found == policy.controls.end() ? nullptr : &*found;
}

JsonValue mapOf(const PackageContent& content, const std::vector<packages::FrozenControl>& controls)
{
    JsonValue map = JsonValue::array();
    for (const packages::FrozenControl& frozen : controls) {
        const policies::Control* control = controlOf(content.policy, frozen.key);
        if (!control || frozen.status == u"not-applicable")
            continue;
        map.append(mapped(controlRef(frozen.key), frozen));
        for (const policies::Reference& reference : control->references)
            map.append(mapped(clauseRef(reference), frozen));
    }
    return map;
}

JsonValue claimOf(const packages::FrozenControl& control, const QString& target, const JsonValue& evidence)
{
    const QStringList reasons = QStringList{control.measured} + control.reasons + control.missing;
    QString reasoning;
    for (const QString& reason : reasons) {
        if (!reason.isEmpty())
            reasoning += (reasoning.isEmpty() ? QString() : QStringLiteral("; ")) + reason;
    }
    return object(
        {{"bom-ref", text(claimRef(control.key))},
         {"target", text(target)},
         {"predicate", text(QStringLiteral("%1 (%2): %3").arg(control.title, control.requirement, control.status))},
         {"reasoning", text(reasoning)},
         {"evidence", evidence}});
}

JsonValue clausesOf(const policies::Regulation& regulation, const policies::Policy& policy)
{
    std::set<QString> cited;
    JsonValue requirements = JsonValue::array();
    for (const policies::Control& control : policy.controls) {
        for (const policies::Reference& reference : control.references) {
            if (reference.regulation != regulation.id || !cited.insert(reference.clause).second)
                continue;
            JsonValue requirement =
                object({{"bom-ref", text(clauseRef(reference))}, {"identifier", text(reference.clause)}});
            for (const policies::Regulation::Clause& clause : regulation.clauses) {
                if (clause.id == reference.clause)
                    requirement.insert(QStringLiteral("text"), text(clause.wording));
            }
            requirements.append(requirement);
        }
    }
    return requirements;
}

} // namespace

JsonValue text(const QString& text)
{
    return JsonValue::fromString(text);
}

JsonValue object(std::initializer_list<std::pair<const char*, JsonValue>> members)
{
    JsonValue object = JsonValue::object();
    for (const auto& [name, value] : members)
        object.insert(QString::fromLatin1(name), value);
    return object;
}

JsonValue property(const char* name, const QString& value)
{
    return object({{"name", text(QString::fromUtf8(name))}, {"value", text(value)}});
}

JsonValue hashes(const Digest& digest)
{
    JsonValue list = JsonValue::array();
    list.append(
        object({{"alg", text(QStringLiteral("SHA-256"))}, {"content", text(QString::fromLatin1(toHex(digest)))}}));
    return list;
}

JsonValue declarationsOf(const PackageContent& content, const QString& target)
{
    const std::vector<packages::FrozenControl> controls = packages::controlsOf(content);
    EvidenceList evidence(content);
    JsonValue claims = JsonValue::array();
    for (const packages::FrozenControl& control : controls) {
        if (control.status != u"not-applicable")
            claims.append(claimOf(control, target, evidence.add(control)));
    }
    JsonValue assessors = JsonValue::array();
    JsonValue attestations = JsonValue::array();
    for (std::size_t i = 0; i < content.decisions.size(); ++i) {
        const ReleaseDecision& said = content.decisions[i].said;
        const QString reference = QStringLiteral("assessor-%1").arg(i + 1);
        assessors.append(object({{"bom-ref", text(reference)},
                                 {"thirdParty", JsonValue::fromBool(false)},
                                 {"organization", object({{"name", text(said.signerName)}})}}));
        attestations.append(object(
            {{"summary", text(QStringLiteral("%1 as %2: %3").arg(said.signerName, said.role, toString(said.decision)))},
             {"assessor", text(reference)},
             {"map", mapOf(content, controls)}}));
    }
    return object(
        {{"assessors", assessors}, {"attestations", attestations}, {"claims", claims}, {"evidence", evidence.items()}});
}

JsonValue standardsOf(const PackageContent& content)
{
    const policies::Policy& policy = content.policy;
    JsonValue controls = JsonValue::array();
    for (const policies::Control& control : policy.controls)
        controls.append(object({{"bom-ref", text(controlRef(control.key))},
                                {"identifier", text(control.key)},
                                {"title", text(control.title)},
                                {"text", text(control.statement)}}));
    JsonValue standards = JsonValue::array();
    standards.append(object({{"bom-ref", text(QStringLiteral("policy"))},
                             {"name", text(policy.title)},
                             {"version", text(QStringLiteral("%1 %2").arg(policy.id, QString::number(policy.version)))},
                             {"requirements", controls}}));
    for (const policies::Regulation& regulation : content.regulations)
        standards.append(object({{"bom-ref", text(QStringLiteral("regulation:") + regulation.id)},
                                 {"name", text(regulation.title)},
                                 {"version", text(regulation.date.toString(Qt::ISODate))},
                                 {"owner", text(regulation.jurisdiction)},
                                 {"description", text(regulation.source)},
                                 {"requirements", clausesOf(regulation, policy)}}));
    return standards;
}

} // namespace assay::bom
