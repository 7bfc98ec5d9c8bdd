// SPDX-License-Identifier: GPL-3.0-or-later
// Verifying a million audit entries against hashing their bytes in one pass: the price of a whole verification.
#include "core/audit/audit_entry.h"
#include "core/audit/log_verifier.h"
#include "tests/bench/bench.h"

#include <QElapsedTimer>

namespace assay::bench {
namespace {

constexpr qint64 entryCount = 1'000'000;
constexpr std::size_t rowsInPiece = 10'000;

const QString project = QStringLiteral("6f1c0d1e-0000-4000-8000-00000000beef");

AuditEntry syntheticEntry(qint64 seq, const MerkleFrontier& head)
{
    AuditEntry entry;
    entry.seq = seq;
    entry.at = 1'764'000'000'000 + 37 * seq;
    entry.project = project;
    entry.actor = QStringLiteral("0b5e77a0-1111-4222-8333-%1").arg(seq % 17, 12, 10, QLatin1Char('0'));
    entry.role = QStringLiteral("data-scientist");
    entry.verb = QStringLiteral("run.append_points");
    entry.entity = QStringLiteral("run");
    entry.entityId = QStringLiteral("9c1d1f52-aaaa-4bbb-8ccc-%1").arg(seq % 991, 12, 10, QLatin1Char('0'));
    entry.after = sha256(QByteArray::number(seq));
    if (seq % 2 == 0)
        entry.before = sha256(QByteArray::number(-seq));
    if (seq % 4 == 0)
        entry.reason = QStringLiteral("Größere Stichprobe, siehe \"Plan 3\"");
    entry.app = QStringLiteral("assay 0.1.0");
    entry.facts = {{QStringLiteral("points"), seq % 5000}};
    entry.previousSize = static_cast<qint64>(head.size());
    entry.previousRoot = head.root();
    return entry;
}

AuditRow rowOf(const AuditEntry& entry)
{
    return {.seq = entry.seq,
            .body = canonicalBody(entry),
            .at = entry.at,
            .actor = entry.actor.toUtf8(),
            .verb = entry.verb.toUtf8(),
            .entity = entry.entity.toUtf8(),
            .entityId = entry.entityId.toUtf8(),
            .after = bytesOf(*entry.after).toByteArray()};
}

/// The next rows of the log, as they come from a database: a piece at a time.
void fill(std::vector<AuditRow>& rows, MerkleFrontier& head)
{
    for (AuditRow& row : rows) {
        row = rowOf(syntheticEntry(static_cast<qint64>(head.size()) + 1, head));
        head.append(merkle::leafHash(row.body));
    }
}

template <typename Work>
double millisecondsOf(const Work& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

/// Both see each piece in turns, so that a slow moment of the machine hits both alike.
void auditBench(Report& report)
{
    std::vector<AuditRow> rows(rowsInPiece);
    MerkleFrontier head;
    LogVerifier verifier(project);
    Sha256 sum;
    qint64 bytes = 0;
    double verifying = 0;
    double hashing = 0;
    while (static_cast<qint64>(head.size()) < entryCount) {
        fill(rows, head);
        QByteArray joined;
        for (const AuditRow& row : rows)
            joined += row.body;
        bytes += joined.size();
        hashing += millisecondsOf([&] { sum.add(joined); });
        verifying += millisecondsOf([&] { verifier.add(rows); });
    }
    VerifyReport verdict;
    verifying += millisecondsOf([&] { verdict = verifier.finish(head); });
    if (!verdict.intact() || verdict.rootsChecked != entryCount)
        qFatal("the synthetic log does not verify");
    report.section(QStringLiteral("Audit log, %1 entries of %2 bytes").arg(entryCount).arg(bytes / entryCount));
    report.atMostTimes(QStringLiteral("verify every entry and root"), verifying,
                       QStringLiteral("one SHA-256 pass over the bytes"), hashing, 3);
}

} // namespace assay::bench
