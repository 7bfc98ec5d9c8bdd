// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/json_reader.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"

namespace assay::evidence {
namespace {

const QByteArray EvidenceSql =
    "SELECT e.id, e.uid, e.release_id, e.control, e.kind, e.title, e.media_type, e.sha256, e.size, e.location, e.facts,"
    " e.author_id, p.uid, p.name, e.effective_at, e.added_at, e.withdrawn_at, e.checked_at, e.found FROM evidence e"
    " JOIN person p ON p.id = e.author_id ";

ReleaseEvidence readEvidence(const db::Statement& row)
{
    ReleaseEvidence evidence;
    evidence.id = {row.integer(0)};
    evidence.uid = row.text(1);
    evidence.release = {row.integer(2)};
    evidence.control = row.text(3);
    evidence.kind = evidenceKindFromString(row.text(4)).value_or(EvidenceKind::Document);
    evidence.title = row.text(5);
    evidence.mediaType = row.text(6);
    evidence.sha256 = digestFromBytes(row.bytesView(7)).value_or(Digest{});
    evidence.size = row.integer(8);
    evidence.location = row.text(9);
    evidence.facts = row.bytes(10);
    evidence.author = {{row.integer(11)}, row.text(12), row.text(13)};
    evidence.effectiveAt = row.integer(14);
    evidence.addedAt = row.integer(15);
    evidence.withdrawnAt = row.optionalInteger(16);
    evidence.checkedAt = row.optionalInteger(17);
    evidence.found = digestFromBytes(row.bytesView(18));
    return evidence;
}

QStringList textsIn(QByteArrayView list)
{
    QStringList texts;
    if (const Result<JsonValue> value = readJson(list)) {
        for (const JsonValue& item : value->items())
            texts << item.toText();
    }
    return texts;
}

} // namespace

std::vector<ReleaseEvidence> ofRelease(db::Connection& connection, ReleaseId release)
{
    db::Statement rows = connection.prepare(EvidenceSql + "WHERE e.release_id = ? ORDER BY e.id");
    rows.bind(release.value);
    std::vector<ReleaseEvidence> found;
    while (rows.step())
        found.push_back(readEvidence(rows));
    return found;
}

ReleaseEvidence byUid(db::Connection& connection, const QString& uid)
{
    db::Statement row = connection.prepare(EvidenceSql + "WHERE e.uid = ?");
    row.bind(uid);
    if (!row.step())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no evidence with the id %1.").arg(uid));
    return readEvidence(row);
}

std::vector<ControlAnswer> answersOf(db::Connection& connection, ReleaseId release)
{
    db::Statement rows = connection.prepare(
        "SELECT a.uid, a.control, a.answer, a.text, a.evidence, a.person_id, p.uid, p.name, a.role, a.answered_at,"
        " a.valid_until FROM control_answer a JOIN person p ON p.id = a.person_id WHERE a.release_id = ? ORDER BY "
        "a.id");
    rows.bind(release.value);
    std::vector<ControlAnswer> found;
    while (rows.step()) {
        ControlAnswer& answer = found.emplace_back();
        answer.uid = rows.text(0);
        answer.release = release;
        answer.control = rows.text(1);
        answer.word = answerWordFromString(rows.text(2)).value_or(ControlAnswer::Word::No);
        answer.text = rows.text(3);
        answer.evidence = textsIn(rows.bytesView(4));
        answer.person = {{rows.integer(5)}, rows.text(6), rows.text(7)};
        answer.role = roleFromString(rows.text(8)).value_or(Role::EndUser);
        answer.answeredAt = rows.integer(9);
        answer.validUntil = rows.optionalInteger(10);
    }
    return found;
}

Digest evidenceHash(db::Connection& connection, EvidenceId id)
{
    RowHasher hasher("evidence");
    addRows(hasher, connection,
            "SELECT e.uid, r.uid, e.control, e.kind, e.title, e.media_type, e.sha256, CAST(e.size AS TEXT), e.location,"
            " e.facts, p.uid, CAST(e.effective_at AS TEXT), CAST(e.added_at AS TEXT),"
            " coalesce(CAST(e.withdrawn_at AS TEXT), ''), coalesce(CAST(e.checked_at AS TEXT), ''), e.found"
            " FROM evidence e JOIN release r ON r.id = e.release_id"
            " JOIN person p ON p.id = e.author_id WHERE e.id = ?",
            id.value);
    return hasher.finish();
}

Digest answerHash(db::Connection& connection, qint64 id)
{
    RowHasher hasher("control_answer");
    addRows(hasher, connection,
            "SELECT a.uid, r.uid, a.control, a.answer, a.text, a.evidence, p.uid, a.role, CAST(a.answered_at AS TEXT),"
            " coalesce(CAST(a.valid_until AS TEXT), '') FROM control_answer a JOIN release r ON r.id = a.release_id"
            " JOIN person p ON p.id = a.person_id WHERE a.id = ?",
            id);
    return hasher.finish();
}

} // namespace assay::evidence
