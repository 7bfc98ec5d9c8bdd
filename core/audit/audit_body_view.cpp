// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_body_view.h"

#include <QCoreApplication>

namespace assay {
namespace {

template <typename Read>
QByteArrayView spanned(QByteArrayView body, CanonicalCursor& cursor, Read read)
{
    const qsizetype start = cursor.position();
    read(cursor);
    return body.sliced(start, cursor.position() - start);
}

void readBatches(CanonicalCursor& cursor)
{
    cursor.expect("[");
    do
        AuditBatchView::read(cursor);
    while (cursor.accept(","));
    cursor.expect("]");
}

bool comesBefore(const CanonicalString& first, const CanonicalString& second)
{
    if (!first.escaped && !second.escaped)
        return std::string_view(first.raw.data(), static_cast<std::size_t>(first.raw.size()))
            < std::string_view(second.raw.data(), static_cast<std::size_t>(second.raw.size()));
    return first.utf8() < second.utf8();
}

void readFacts(CanonicalCursor& cursor)
{
    cursor.expect("{");
    AuditFactView previous = AuditFactView::read(cursor);
    while (cursor.accept(",")) {
        const AuditFactView fact = AuditFactView::read(cursor);
        if (cursor.failed() || !comesBefore(previous.key, fact.key))
            cursor.fail();
        previous = fact;
    }
    cursor.expect("}");
}

tl::unexpected<Error> malformed(qsizetype position)
{
    return fail(Error::Kind::Corrupt,
                QCoreApplication::translate("AuditBody",
                                            "The audit entry is damaged or of an unknown version: what "
                                            "stands at byte %1 cannot stand there in an entry of version 1.")
                    .arg(position));
}

} // namespace

AuditBatchView AuditBatchView::read(CanonicalCursor& cursor)
{
    AuditBatchView batch;
    cursor.expect("{\"count\":");
    batch.count = cursor.integer();
    cursor.expect(",\"digest\":");
    batch.digest = cursor.hexDigest();
    cursor.expect(",\"series\":");
    batch.seriesId = cursor.integer();
    cursor.expect("}");
    return batch;
}

AuditFactView AuditFactView::read(CanonicalCursor& cursor)
{
    AuditFactView fact;
    fact.key = cursor.text();
    cursor.expect(":");
    CanonicalCursor ahead = cursor;
    fact.isText = ahead.accept("\"");
    if (fact.isText)
        fact.text = cursor.text();
    else
        fact.number = cursor.integer();
    return fact;
}

// The members in the order of their names: the only order that canonical bytes can have.
Result<AuditBodyView> AuditBodyView::parse(QByteArrayView body)
{
    Result<AuditBodyView> result; // filled in place: to copy it costs a third of reading it
    AuditBodyView& view = *result;
    CanonicalCursor cursor(body);
    cursor.expect("{\"actor\":");
    view.actor = cursor.text();
    if (cursor.accept(",\"after\":"))
        view.after = cursor.hexDigest();
    cursor.expect(",\"app\":");
    view.app = cursor.text();
    cursor.expect(",\"at\":");
    view.at = cursor.integer();
    if (cursor.accept(",\"batches\":"))
        view.batches = spanned(body, cursor, readBatches);
    if (cursor.accept(",\"before\":"))
        view.before = cursor.hexDigest();
    if (cursor.accept(",\"command\":"))
        view.command = cursor.filledText();
    cursor.expect(",\"entity\":");
    view.entity = cursor.text();
    cursor.expect(",\"entityId\":");
    view.entityId = cursor.text();
    if (cursor.accept(",\"facts\":"))
        view.facts = spanned(body, cursor, readFacts);
    cursor.expect(",\"previousRoot\":");
    view.previousRoot = cursor.hexDigest();
    cursor.expect(",\"previousSize\":");
    view.previousSize = cursor.integer();
    cursor.expect(",\"project\":");
    view.project = cursor.text();
    if (cursor.accept(",\"reason\":"))
        view.reason = cursor.filledText();
    cursor.expect(",\"role\":");
    view.role = cursor.text();
    view.sealed = cursor.accept(",\"sealed\":1");
    cursor.expect(",\"seq\":");
    view.seq = cursor.integer();
    cursor.expect(",\"v\":1,\"verb\":");
    view.verb = cursor.text();
    cursor.expect("}");
    if (!cursor.atEnd())
        result = malformed(cursor.position());
    return result;
}

} // namespace assay
