// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/audit_receipt.h"

#include "core/audit/merkle_tree.h"
#include "core/base/canonical_json.h"
#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"

namespace assay::receipts {
namespace {

QByteArray canonicalProof(const std::vector<Digest>& proof)
{
    QByteArrayList values;
    for (const Digest& digest : proof)
        values << '"' + toHex(digest) + '"';
    return canonicalArray(values);
}

std::vector<Digest> proofIn(const JsonValue& object, QStringView name)
{
    std::vector<Digest> proof;
    for (const QString& text : textsOf(object, name))
        proof.push_back(digestFromHex(text.toLatin1()).value_or(Digest{}));
    return proof;
}

quint64 countIn(const JsonValue& object, QStringView name)
{
    const JsonValue* member = object.member(name);
    return member ? static_cast<quint64>(std::max<qint64>(0, member->toInt64().value_or(0))) : 0;
}

} // namespace

Result<AuditReceipt> of(std::span<const Digest> leaves, quint64 size, quint64 index, const QByteArray& body)
{
    Result<std::vector<Digest>> inclusion = merkle::inclusionProof(leaves, index, size);
    if (!inclusion)
        return failed(inclusion);
    return AuditReceipt{body, index, *std::move(inclusion), 0, {}, {}};
}

Result<> addConsistency(AuditReceipt& receipt, std::span<const Digest> leaves, quint64 size, quint64 earlier,
                        const Digest& root)
{
    Result<std::vector<Digest>> consistency = merkle::consistencyProof(leaves, earlier, size);
    if (!consistency)
        return failed(consistency);
    receipt.earlierSize = earlier;
    receipt.earlierRoot = root;
    receipt.consistency = *std::move(consistency);
    return {};
}

QByteArray write(const AuditReceipt& receipt, const Checkpoint& log)
{
    CanonicalObject object;
    object.setInteger(u"assayReceipt", 1);
    object.setText(u"leaf", QString::fromLatin1(toHex(merkle::leafHash(receipt.body))));
    object.setInteger(u"index", static_cast<qint64>(receipt.index));
    object.setInteger(u"size", static_cast<qint64>(log.size));
    object.setText(u"root", QString::fromLatin1(toHex(log.root)));
    object.set(u"inclusion", canonicalProof(receipt.inclusion));
    if (receipt.earlierSize > 0) {
        object.setInteger(u"earlierSize", static_cast<qint64>(receipt.earlierSize));
        object.setText(u"earlierRoot", QString::fromLatin1(toHex(receipt.earlierRoot)));
        object.set(u"consistency", canonicalProof(receipt.consistency));
    }
    return object.bytes();
}

AuditReceipt fromJson(const JsonValue& json, const QByteArray& body)
{
    AuditReceipt receipt;
    receipt.body = body;
    receipt.index = countIn(json, u"index");
    receipt.inclusion = proofIn(json, u"inclusion");
    receipt.earlierSize = countIn(json, u"earlierSize");
    receipt.earlierRoot = digestFromHex(textOf(json, u"earlierRoot").toLatin1()).value_or(Digest{});
    receipt.consistency = proofIn(json, u"consistency");
    return receipt;
}

Result<AuditReceipt> read(QByteArrayView json, const QByteArray& body, const Checkpoint& log)
{
    const Result<JsonValue> value = readJson(json);
    if (!value)
        return failed(value);
    const AuditReceipt receipt = fromJson(*value, body);
    if (write(receipt, log) != json)
        return fail(Error::Kind::Invalid, Text::tr("This is no receipt of the log that the checkpoint is of."));
    return receipt;
}

QString faultOf(const AuditReceipt& receipt, const Checkpoint& log)
{
    if (!merkle::verifyInclusion(merkle::leafHash(receipt.body), receipt.index, log.size, receipt.inclusion, log.root))
        return Text::tr("the entry is not in the log that the checkpoint is of");
    if (receipt.earlierSize > 0
        && !merkle::verifyConsistency(receipt.earlierSize, log.size, receipt.earlierRoot, log.root,
                                      receipt.consistency))
        return Text::tr("the log of the checkpoint is no later state of the one that was signed");
    return {};
}

} // namespace assay::receipts
