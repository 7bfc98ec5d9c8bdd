// SPDX-License-Identifier: GPL-3.0-or-later
// Verifying a million audit entries against hashing their bytes in one pass: the price of a whole verification.
#include "core/audit/audit_entry.h"
#include "core/audit/log_verifier.h"
#include "tests/bench/bench.h"

#include <algorithm>
#include <limits>

namespace assay::bench {
namespace {

constexpr qint64 entryCount = 1'000'000;
constexpr std::size_t rowsInPiece = 10'000;
constexpr std::size_t repetitions = 3;

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

/// Several readings of the same pieces, of which the fastest of each piece counts: what another program took away in
/// between is not the log's price.
class Readings {
public:
    explicit Readings(int threads)
        : m_verifiers(repetitions, LogVerifier(project, threads))
    {
    }

    void verify(const std::vector<AuditRow>& rows)
    {
        double fastest = std::numeric_limits<double>::max();
        for (LogVerifier& verifier : m_verifiers)
            fastest = std::min(fastest, medianMilliseconds(1, [&] { verifier.add(rows); }));
        m_milliseconds += fastest;
    }

    /// All pieces together. Ends the program unless every entry was found sound.
    double finish(const MerkleFrontier& head)
    {
        for (LogVerifier& verifier : m_verifiers) {
            const VerifyReport report = verifier.finish(head);
            if (!report.intact() || report.rootsChecked != entryCount)
                qFatal("The synthetic log does not verify.");
        }
        return m_milliseconds;
    }

private:
    std::vector<LogVerifier> m_verifiers;
    double m_milliseconds = 0;
};

double hashingMilliseconds(const std::vector<AuditRow>& rows, Sha256& sum, qint64& bytes)
{
    QByteArray joined;
    for (const AuditRow& row : rows)
        joined += row.body;
    bytes += joined.size();
    double fastest = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < repetitions; ++i)
        fastest = std::min(fastest, medianMilliseconds(1, [&] { sum.add(joined); }));
    return fastest;
}

} // namespace

/// The reference is the cheapest that hashing can be: all bodies in one stretch of memory.
void auditBench(Report& report)
{
    std::vector<AuditRow> rows(rowsInPiece);
    MerkleFrontier head;
    Readings verifying(LogVerifier::defaultThreads());
    Readings alone(1);
    Sha256 sum;
    double hashing = 0;
    qint64 bytes = 0;
    while (static_cast<qint64>(head.size()) < entryCount) {
        fill(rows, head);
        hashing += hashingMilliseconds(rows, sum, bytes);
        verifying.verify(rows);
        alone.verify(rows);
    }
    report.section(QStringLiteral("Audit log, 1,000,000 entries of %1 bytes").arg(bytes / entryCount));
    const QString pass = QStringLiteral("one SHA-256 pass, one thread");
    report.atMostTimes(QStringLiteral("verify, %1 threads").arg(LogVerifier::defaultThreads()), verifying.finish(head),
                       pass, hashing, 3);
    report.plain(QStringLiteral("for comparison: one thread"), alone.finish(head), QStringLiteral("ms"));
}

} // namespace assay::bench
