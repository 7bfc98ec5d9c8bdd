// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_entry.h"

#include "core/audit/audit_body_view.h"
#include "core/base/canonical_json.h"

namespace assay {
namespace {

constexpr qint64 bodyVersion = 1;

void setDigest(CanonicalObject& object, QStringView key, const Digest& digest)
{
    object.set(key, '"' + toHex(digest) + '"');
}

QByteArray factsOf(const AuditEntry& entry)
{
    CanonicalObject facts;
    for (const AuditFact& fact : entry.facts) {
        if (const auto* number = std::get_if<qint64>(&fact.value))
            facts.setInteger(fact.key, *number);
        else
            facts.setText(fact.key, std::get<QString>(fact.value));
    }
    return facts.bytes();
}

QByteArray batchesOf(const AuditEntry& entry)
{
    QByteArrayList batches;
    for (const AuditBatch& batch : entry.batches) {
        CanonicalObject object;
        object.setInteger(u"count", batch.count);
        setDigest(object, u"digest", batch.digest);
        object.setInteger(u"series", batch.seriesId);
        batches.append(object.bytes());
    }
    return canonicalArray(batches);
}

void setOptional(CanonicalObject& body, const AuditEntry& entry)
{
    if (entry.before)
        setDigest(body, u"before", *entry.before);
    if (entry.after)
        setDigest(body, u"after", *entry.after);
    if (!entry.reason.isEmpty())
        body.setText(u"reason", entry.reason);
    if (!entry.command.isEmpty())
        body.setText(u"command", entry.command);
    if (!entry.facts.empty())
        body.set(u"facts", factsOf(entry));
    if (!entry.batches.empty())
        body.set(u"batches", batchesOf(entry));
    if (entry.sealed)
        body.setInteger(u"sealed", 1);
}

std::optional<Digest> optionalDigest(QByteArrayView hex)
{
    return hex.isEmpty() ? std::nullopt : digestFromHex(hex);
}

std::vector<AuditFact> readFacts(QByteArrayView json)
{
    std::vector<AuditFact> facts;
    CanonicalCursor cursor(json);
    while (facts.empty() ? cursor.accept("{") : cursor.accept(",")) {
        const AuditFactView fact = AuditFactView::read(cursor);
        AuditFact& added = facts.emplace_back(AuditFact{fact.key.toString(), fact.number});
        if (fact.isText)
            added.value = fact.text.toString();
    }
    return facts;
}

std::vector<AuditBatch> readBatches(QByteArrayView json)
{
    std::vector<AuditBatch> batches;
    CanonicalCursor cursor(json);
    while (batches.empty() ? cursor.accept("[") : cursor.accept(",")) {
        const AuditBatchView batch = AuditBatchView::read(cursor);
        batches.push_back({batch.seriesId, batch.count, *digestFromHex(batch.digest)});
    }
    return batches;
}

} // namespace

QByteArray canonicalBody(const AuditEntry& entry)
{
    CanonicalObject body;
    body.setInteger(u"v", bodyVersion);
    body.setInteger(u"seq", entry.seq);
    body.setInteger(u"at", entry.at);
    body.setText(u"project", entry.project);
    body.setText(u"actor", entry.actor);
    body.setText(u"role", entry.role);
    body.setText(u"verb", entry.verb);
    body.setText(u"entity", entry.entity);
    body.setText(u"entityId", entry.entityId);
    body.setText(u"app", entry.app);
    body.setInteger(u"previousSize", entry.previousSize);
    setDigest(body, u"previousRoot", entry.previousRoot);
    setOptional(body, entry);
    return body.bytes();
}

Result<AuditEntry> parseBody(QByteArrayView body)
{
    const auto view = AuditBodyView::parse(body);
    if (!view)
        return failed(view);
    return AuditEntry{.seq = view->seq,
                      .at = view->at,
                      .project = view->project.toString(),
                      .actor = view->actor.toString(),
                      .role = view->role.toString(),
                      .verb = view->verb.toString(),
                      .entity = view->entity.toString(),
                      .entityId = view->entityId.toString(),
                      .before = optionalDigest(view->before),
                      .after = optionalDigest(view->after),
                      .reason = view->reason.toString(),
                      .command = view->command.toString(),
                      .app = view->app.toString(),
                      .facts = readFacts(view->facts),
                      .batches = readBatches(view->batches),
                      .sealed = view->sealed,
                      .previousSize = view->previousSize,
                      .previousRoot = *digestFromHex(view->previousRoot)};
}

} // namespace assay
