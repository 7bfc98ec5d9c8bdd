// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/release_decision.h"

#include "core/base/json_members.h"
#include "core/base/shown_text.h"
#include "core/base/text.h"

#include <QDateTime>

namespace assay::decisions {
namespace {

const QString dossierSubject = QStringLiteral("dossier");
const QString utcTime = QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ");

JsonValue textJson(const QString& text)
{
    return JsonValue::fromString(text);
}

JsonValue numberJson(qint64 number)
{
    return JsonValue::fromNumber(QByteArray::number(number));
}

JsonValue textsJson(const QStringList& texts)
{
    JsonValue array = JsonValue::array();
    for (const QString& text : texts)
        array.append(textJson(text));
    return array;
}

QString hexText(const Digest& digest)
{
    return QString::fromLatin1(toHex(digest));
}

QString timeText(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(utcTime);
}

/// The object of a member, or an empty one.
JsonValue objectIn(const JsonValue& object, QStringView name)
{
    const JsonValue* member = object.member(name);
    return member && member->isObject() ? *member : JsonValue::object();
}

qint64 numberIn(const JsonValue& object, QStringView name)
{
    const JsonValue* member = object.member(name);
    return member ? member->toInt64().value_or(0) : 0;
}

Digest digestIn(const JsonValue& object, QStringView name)
{
    return digestFromHex(textOf(object, name).toLatin1()).value_or(Digest{});
}

std::optional<qint64> timeIn(const JsonValue& object, QStringView name)
{
    QDateTime time = QDateTime::fromString(textOf(object, name), utcTime);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

JsonValue objectOf(std::initializer_list<std::pair<const char*, JsonValue>> members)
{
    JsonValue object = JsonValue::object();
    for (const auto& [name, value] : members)
        object.insert(QString::fromLatin1(name), value);
    return object;
}

JsonValue predicateOf(const ReleaseDecision& decision)
{
    JsonValue predicate = objectOf(
        {{"decision", textJson(toString(decision.decision))},
         {"stage", textJson(decision.stage)},
         {"conditions", textsJson(decision.conditions)},
         {"comment", textJson(decision.comment)},
         {"decidedAt", textJson(timeText(decision.decidedAt))},
         {"project", textJson(decision.project)},
         {"release", objectOf({{"uid", textJson(decision.release)}, {"name", textJson(decision.name)}})},
         {"request", objectOf({{"uid", textJson(decision.request)}, {"nonce", textJson(decision.nonce)}})},
         {"riskTier", textJson(decision.riskTier)},
         {"policy",
          objectOf({{"id", textJson(decision.policy)},
                    {"version", numberJson(decision.policyVersion)},
                    {"sha256", textJson(hexText(decision.policyDigest))}})},
         {"quorum", objectOf({{"keys", numberJson(decision.quorumKeys)}, {"roles", textsJson(decision.quorumRoles)}})},
         {"signer",
          objectOf({{"uid", textJson(decision.signer)},
                    {"name", textJson(decision.signerName)},
                    {"role", textJson(decision.role)},
                    {"keyid", textJson(decision.key)}})},
         {"openFindings", textsJson(decision.openFindings)},
         {"dependsOn", textsJson(decision.dependsOn)},
         {"log",
          objectOf({{"origin", textJson(decision.logOrigin)},
                    {"size", numberJson(decision.logSize)},
                    {"root", textJson(hexText(decision.logRoot))}})}});
    if (decision.expiresAt)
        predicate.insert(QStringLiteral("expiresAt"), textJson(timeText(*decision.expiresAt)));
    return predicate;
}

void readPredicate(const JsonValue& predicate, ReleaseDecision& decision)
{
    decision.decision = decisionFromString(textOf(predicate, u"decision")).value_or(Decision::Abstain);
    decision.stage = textOf(predicate, u"stage");
    decision.conditions = textsOf(predicate, u"conditions");
    decision.comment = textOf(predicate, u"comment");
    decision.decidedAt = timeIn(predicate, u"decidedAt").value_or(0);
    decision.expiresAt = timeIn(predicate, u"expiresAt");
    decision.project = textOf(predicate, u"project");
    const JsonValue release = objectIn(predicate, u"release");
    decision.release = textOf(release, u"uid");
    decision.name = textOf(release, u"name");
    const JsonValue request = objectIn(predicate, u"request");
    decision.request = textOf(request, u"uid");
    decision.nonce = textOf(request, u"nonce");
    decision.riskTier = textOf(predicate, u"riskTier");
    const JsonValue policy = objectIn(predicate, u"policy");
    decision.policy = textOf(policy, u"id");
    decision.policyVersion = numberIn(policy, u"version");
    decision.policyDigest = digestIn(policy, u"sha256");
    const JsonValue quorum = objectIn(predicate, u"quorum");
    decision.quorumKeys = static_cast<int>(numberIn(quorum, u"keys"));
    decision.quorumRoles = textsOf(quorum, u"roles");
    const JsonValue signer = objectIn(predicate, u"signer");
    decision.signer = textOf(signer, u"uid");
    decision.signerName = textOf(signer, u"name");
    decision.role = textOf(signer, u"role");
    decision.key = textOf(signer, u"keyid");
    decision.openFindings = textsOf(predicate, u"openFindings");
    decision.dependsOn = textsOf(predicate, u"dependsOn");
    const JsonValue log = objectIn(predicate, u"log");
    decision.logOrigin = textOf(log, u"origin");
    decision.logSize = numberIn(log, u"size");
    decision.logRoot = digestIn(log, u"root");
}

QString roleWords(const QString& word)
{
    const std::optional<Role> role = roleFromString(word);
    return role ? roleTitle(*role) : word;
}

QString shortDigest(const Digest& digest)
{
    return hexText(digest).left(16) + QStringLiteral("…");
}

} // namespace

Statement statementOf(const ReleaseDecision& decision)
{
    return {{Statement::Subject::of(decision.name, decision.model),
             Statement::Subject::of(dossierSubject, decision.dossier)},
            ReleaseDecision::predicateType,
            predicateOf(decision)};
}

QByteArray payloadOf(const ReleaseDecision& decision)
{
    return statements::write(statementOf(decision));
}

Result<ReleaseDecision> decisionFromPayload(QByteArrayView payload)
{
    const Result<Statement> statement = statements::read(payload);
    if (!statement)
        return failed(statement);
    ReleaseDecision decision;
    readPredicate(statement->predicate, decision);
    if (statement->subjects.size() == 2) {
        const auto digestOf = [](const Statement::Subject& subject) {
            const auto found = subject.digests.find(QStringLiteral("sha256"));
            return found == subject.digests.end() ? Digest{}
                                                  : digestFromHex(found->second.toLatin1()).value_or(Digest{});
        };
        decision.model = digestOf(statement->subjects[0]);
        decision.dossier = digestOf(statement->subjects[1]);
    }
    if (payloadOf(decision) != payload)
        return fail(Error::Kind::Invalid,
                    Text::tr("The statement is no release decision as this program writes it, to the byte."));
    return decision;
}

QStringList wordsOf(const ReleaseDecision& decision)
{
    QStringList lines;
    const auto add = [&lines](const QString& name, const QString& value) {
        if (!value.isEmpty())
            lines << QStringLiteral("%1: %2").arg(name, shownText(value));
    };
    add(Text::tr("Decision"), decisionTitle(decision.decision));
    add(Text::tr("Release"), decision.name);
    add(Text::tr("For"), decision.stage);
    for (const QString& condition : decision.conditions)
        add(Text::tr("Condition"), condition);
    add(Text::tr("Comment"), decision.comment);
    add(Text::tr("Signed by"), Text::tr("%1 as %2").arg(decision.signerName, roleWords(decision.role)));
    add(Text::tr("Key"), decision.key.left(16) + QStringLiteral("…"));
    if (decision.expiresAt)
        add(Text::tr("Counts until"), timeText(*decision.expiresAt));
    add(Text::tr("Risk tier"), decision.riskTier);
    add(Text::tr("Policy"),
        QStringLiteral("%1 %2 sha256 %3")
            .arg(decision.policy, QString::number(decision.policyVersion), shortDigest(decision.policyDigest)));
    add(Text::tr("Model files"), QStringLiteral("sha256 ") + shortDigest(decision.model));
    add(Text::tr("Dossier"), QStringLiteral("sha256 ") + shortDigest(decision.dossier));
    for (const QString& finding : decision.openFindings)
        add(Text::tr("Open finding"), finding);
    add(Text::tr("Audit log"),
        Text::tr("%1 entries, root %2").arg(QString::number(decision.logSize), shortDigest(decision.logRoot)));
    return lines;
}

} // namespace assay::decisions
