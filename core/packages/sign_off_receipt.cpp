// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/sign_off_receipt.h"

#include "core/approvals/approval_rows.h"
#include "core/base/base64_text.h"
#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/checkpoints/checkpoint_store.h"
#include "core/db/migration.h"
#include "core/keys/key_rows.h"
#include "core/packages/log_excerpt.h"

#include <algorithm>

namespace assay::receipts {
namespace {

struct StoredSignOff {
    ApprovalRequest request;
    SignOff signOff;
};

StoredSignOff storedSignOff(db::Connection& connection, const QString& uid)
{
    db::Statement row = connection.prepare("SELECT q.uid FROM sign_off s JOIN approval_request q ON q.id = s.request_id"
                                           " WHERE s.uid = ?");
    if (!row.bind(uid).step())
        db::raise(Error::Kind::NotFound, Text::tr("There is no sign-off %1 in the project.").arg(uid));
    ApprovalRequest request = approvals::requestByUid(connection, row.text(0));
    const std::vector<SignOff> all = approvals::signOffsOf(connection, request.id);
    const auto found = std::find_if(all.begin(), all.end(), [&uid](const SignOff& one) { return one.uid == uid; });
    return {std::move(request), *found};
}

Result<> takeEnvelope(SignOffReceipt& receipt)
{
    Result<dsse::Envelope> envelope = dsse::read(receipt.envelope);
    if (!envelope)
        return failed(envelope);
    Result<ReleaseDecision> said = decisions::decisionFromPayload(envelope->payload);
    if (!said)
        return failed(said);
    receipt.read = *std::move(envelope);
    receipt.said = *std::move(said);
    return {};
}

QByteArray noteBytes(const SignOffReceipt& receipt)
{
    return receipt.log.note ? receipt.log.note->bytes() : receipt.log.checkpoint.text().value_or(QByteArray());
}

tl::unexpected<Error> noReceipt(const QString& reason = {})
{
    return fail(Error::Kind::Invalid, Text::tr("This is no receipt of a sign-off, or it was altered."), reason);
}

Result<std::vector<PublicKey>> keysIn(const JsonValue& json)
{
    std::vector<PublicKey> keys;
    for (const QString& pem : textsOf(json, u"keys")) {
        Result<PublicKey> key = PublicKey::fromPem(pem.toLatin1());
        if (!key)
            return failed(key);
        keys.push_back(*std::move(key));
    }
    return keys;
}

} // namespace

SignOffReceipt ofSignOff(db::Connection& connection, const QString& signOffUid)
{
    const auto [request, signOff] = storedSignOff(connection, signOffUid);
    SignOffReceipt receipt;
    receipt.envelope = signOff.envelope;
    db::orRaise(takeEnvelope(receipt));
    receipt.timestamp = signOff.timestamp;
    const std::vector<packages::LoggedEntry> entries = packages::entriesOf(connection, request.uid);
    const packages::LoggedEntry& logged = packages::entryNamed(entries, QStringLiteral("signed"), signOffUid);
    const packages::LogExcerpt log =
        packages::excerptOf(connection, db::metaValue(connection, QStringLiteral("project_uid")), logged.index + 1);
    receipt.log = db::orRaise(KeptCheckpoint::parse(log.note));
    const std::vector<Digest> leaves = packages::firstLeaves(connection, log.checkpoint.size);
    receipt.proof = db::orRaise(of(leaves, log.checkpoint.size, logged.index, logged.body));
    if (receipt.said.logSize > 0)
        db::orRaise(addConsistency(receipt.proof, leaves, log.checkpoint.size,
                                   static_cast<quint64>(receipt.said.logSize), receipt.said.logRoot));
    receipt.keys.push_back(keys::publicKeyOf(keys::byId(connection, signOff.key)));
    const auto signer = keys::byFingerprint(connection, log.signer);
    if (signer && signer->id != signOff.key)
        receipt.keys.push_back(keys::publicKeyOf(*signer));
    return receipt;
}

QByteArray write(const SignOffReceipt& receipt)
{
    QStringList keys;
    for (const PublicKey& key : receipt.keys)
        keys << QString::fromLatin1(key.pem());
    CanonicalObject object;
    object.setInteger(u"assaySignOffReceipt", 1);
    object.setText(u"checkpoint", QString::fromUtf8(noteBytes(receipt)));
    object.setText(u"entry", QString::fromUtf8(receipt.proof.body));
    object.setText(u"envelope", QString::fromUtf8(receipt.envelope));
    object.set(u"keys", canonicalTexts(keys));
    object.set(u"proof", write(receipt.proof, receipt.log.checkpoint));
    object.setText(u"timestamp", QString::fromLatin1(receipt.timestamp.toBase64()));
    return object.bytes() + '\n';
}

Result<SignOffReceipt> readSignOff(QByteArrayView json)
{
    const Result<JsonValue> value = readJson(json);
    if (!value)
        return failed(value);
    const JsonValue* proof = value->member(u"proof");
    if (!proof)
        return noReceipt(QStringLiteral("no proof"));
    SignOffReceipt receipt;
    receipt.envelope = textOf(*value, u"envelope").toUtf8();
    if (const auto taken = takeEnvelope(receipt); !taken)
        return noReceipt(taken.error().message);
    Result<KeptCheckpoint> log = KeptCheckpoint::parse(textOf(*value, u"checkpoint").toUtf8());
    if (!log)
        return noReceipt(log.error().message);
    Result<std::vector<PublicKey>> keys = keysIn(*value);
    if (!keys)
        return noReceipt(keys.error().message);
    receipt.log = *std::move(log);
    receipt.keys = *std::move(keys);
    receipt.proof = fromJson(*proof, textOf(*value, u"entry").toUtf8());
    receipt.timestamp = bytesOfBase64(textOf(*value, u"timestamp")).value_or(QByteArray());
    if (write(receipt) != json)
        return noReceipt(QStringLiteral("not as written"));
    return receipt;
}

} // namespace assay::receipts
