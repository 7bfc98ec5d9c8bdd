// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_entry.h"
#include "core/audit/log_verifier.h"
#include "tests/support/test_program.h"

#include <functional>

using namespace assay;

namespace {

using Kind = VerifyFinding::Kind;

const QString project = QStringLiteral("6f1c0d1e-0000-4000-8000-00000000beef");

/// A log in memory, as the project file holds it.
struct Log {
    std::vector<AuditRow> rows;
    MerkleFrontier head;

    AuditRow& at(qint64 seq) { return rows[static_cast<std::size_t>(seq - 1)]; }

    /// Gives each row the number of its place, as someone does who covers up that one came or went.
    void renumber()
    {
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].seq = static_cast<qint64>(i) + 1;
    }
};

AuditEntry entryFor(qint64 seq, const MerkleFrontier& head)
{
    AuditEntry entry;
    entry.seq = seq;
    entry.at = 1'764'000'000'000 + seq;
    entry.project = project;
    entry.actor = QStringLiteral("person \"%1\"").arg(seq % 3);
    entry.role = QStringLiteral("data-scientist");
    entry.verb = QStringLiteral("run.append");
    entry.entity = QStringLiteral("run");
    entry.entityId = QString::number(seq % 11);
    if (seq % 2 == 0)
        entry.after = sha256(QByteArray::number(seq));
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
            .after = entry.after ? bytesOf(*entry.after).toByteArray() : QByteArray()};
}

Log logOf(qint64 size)
{
    Log log;
    for (qint64 seq = 1; seq <= size; ++seq) {
        log.rows.push_back(rowOf(entryFor(seq, log.head)));
        log.head.append(merkle::leafHash(log.rows.back().body));
    }
    return log;
}

/// Verifies in pieces of a size that divides nothing, so that what is found does not depend on their borders.
VerifyReport verified(const Log& log, std::size_t piece = 7)
{
    LogVerifier verifier(project, 2);
    std::span<const AuditRow> rows(log.rows);
    while (!rows.empty()) {
        const std::size_t count = std::min(piece, rows.size());
        verifier.add(rows.first(count));
        rows = rows.subspan(count);
    }
    return verifier.finish(log.head);
}

QString described(const VerifyReport& report)
{
    QString text = QStringLiteral("%1 findings").arg(report.findings.size());
    for (const auto& finding : report.findings)
        text += QStringLiteral("; %1 %2 %3").arg(finding.seq).arg(int(finding.kind)).arg(finding.message);
    return text;
}

/// Does the same harm at every position of a log and expects the first finding to be of `kind` and to name the place.
void expectFound(Kind kind, const std::function<qint64(Log&, qint64)>& harm, qint64 last = 70)
{
    const Log whole = logOf(70);
    for (qint64 seq = 1; seq <= last; ++seq) {
        Log log = whole;
        const qint64 harmed = harm(log, seq);
        for (const std::size_t piece : {std::size_t(1), std::size_t(7), std::size_t(1000)}) {
            const VerifyReport report = verified(log, piece);
            QVERIFY2(!report.intact(), qPrintable(QString::number(seq)));
            QVERIFY2(report.findings.front().seq == harmed && report.findings.front().kind == kind,
                     qPrintable(QStringLiteral("at %1: %2").arg(QString::number(seq), described(report))));
            QVERIFY(!report.findings.front().message.isEmpty());
            QVERIFY(report.findings.front().message.contains(QString::number(harmed)));
        }
    }
}

void editBody(AuditRow& row, const std::function<void(AuditEntry&)>& edit)
{
    auto entry = parseBody(row.body);
    edit(*entry);
    row = rowOf(*entry);
}

} // namespace

class TestLogVerifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUnharmedLogOfAnySizeVerifies();
    void aLogOfSeveralPiecesVerifiesOnAnyNumberOfThreads();
    void S13_anEditedEntryIsNamed();
    void anyFlippedBitOfABodyIsNamed();
    void anEntryWhoseStatedRootWasEditedIsNamed();
    void anEntryWhoseStatedSizeWasEditedIsNamed();
    void anEditedColumnIsNamed();
    void aDeletedRowIsNamed();
    void aDeletedRowIsNamedThoughTheRestWasRenumbered();
    void aCutTailIsNamed();
    void exchangedEntriesAreNamed();
    void anEntryThatHoldsAnothersBytesIsNamed();
    void aDuplicatedRowIsNamed();
    void aForgedRowPutInBetweenIsNamed();
    void aForgedRowAtTheEndIsNamed();
    void anAlteredHeadIsFound();
    void anEntryOfAnotherProjectIsRefused();
    void severalHarmsAreAllNamed();
    void findingsBeyondTheLimitAreCounted();
};

void TestLogVerifier::anUnharmedLogOfAnySizeVerifies()
{
    for (qint64 size = 0; size <= 70; ++size) {
        const Log log = logOf(size);
        const VerifyReport report = verified(log);
        QVERIFY2(report.intact(), qPrintable(described(report)));
        QCOMPARE(report.entries, size);
        QCOMPARE(report.rootsChecked, size);
        QCOMPARE(report.root, log.head.root());
    }
}

void TestLogVerifier::aLogOfSeveralPiecesVerifiesOnAnyNumberOfThreads()
{
    Log log = logOf(40'000);
    for (int threads = 1; threads <= 5; ++threads) {
        LogVerifier verifier(project, threads);
        verifier.add(log.rows);
        const VerifyReport report = verifier.finish(log.head);
        QVERIFY2(report.intact(), qPrintable(described(report)));
        QCOMPARE(report.rootsChecked, 40'000);
    }
    for (const qint64 seq : {1, 16'384, 16'385, 24'000, 32'768, 40'000}) {
        Log harmed = log;
        editBody(harmed.at(seq), [](AuditEntry& entry) { entry.reason = QStringLiteral("x"); });
        LogVerifier verifier(project, 3);
        verifier.add(harmed.rows);
        const VerifyReport report = verifier.finish(harmed.head);
        QCOMPARE(report.findings.size(), std::size_t(1));
        QCOMPARE(report.findings.front().seq, seq);
        QCOMPARE(report.rootsChecked, seq);
    }
}

void TestLogVerifier::S13_anEditedEntryIsNamed()
{
    expectFound(Kind::Altered, [](Log& log, qint64 seq) {
        editBody(log.at(seq), [](AuditEntry& entry) { entry.actor = QStringLiteral("nobody"); });
        return seq;
    });
}

void TestLogVerifier::anyFlippedBitOfABodyIsNamed()
{
    const Log whole = logOf(21);
    for (const qint64 seq : {1, 2, 8, 9, 16, 20, 21}) {
        for (qsizetype bit = 0; bit < 8 * whole.rows[static_cast<std::size_t>(seq - 1)].body.size(); ++bit) {
            Log log = whole;
            QByteArray& body = log.at(seq).body;
            body[bit / 8] = static_cast<char>(body[bit / 8] ^ (1 << bit % 8));
            const VerifyReport report = verified(log, 1000);
            QVERIFY(!report.intact());
            QVERIFY2(report.findings.front().seq == seq,
                     qPrintable(QStringLiteral("%1 bit %2: %3")
                                    .arg(QString::number(seq), QString::number(bit), described(report))));
        }
    }
}

void TestLogVerifier::anEntryWhoseStatedRootWasEditedIsNamed()
{
    expectFound(Kind::Altered, [](Log& log, qint64 seq) {
        editBody(log.at(seq), [](AuditEntry& entry) { entry.previousRoot[5] ^= 1; });
        return seq;
    });
}

void TestLogVerifier::anEntryWhoseStatedSizeWasEditedIsNamed()
{
    expectFound(Kind::Altered, [](Log& log, qint64 seq) {
        editBody(log.at(seq), [](AuditEntry& entry) { entry.previousSize += 5; });
        return seq;
    });
}

void TestLogVerifier::anEditedColumnIsNamed()
{
    const std::vector<std::function<void(AuditRow&)>> edits{
        [](AuditRow& row) { ++row.at; },
        [](AuditRow& row) { row.actor = "nobody"; },
        [](AuditRow& row) { row.verb += 'x'; },
        [](AuditRow& row) { row.entity.chop(1); },
        [](AuditRow& row) { row.entityId = {}; },
        [](AuditRow& row) { row.after = row.after.isEmpty() ? QByteArray(32, 'x') : QByteArray(); },
        [](AuditRow& row) { row.after = QByteArray(31, 'x'); },
    };
    for (const auto& edit : edits)
        expectFound(Kind::Altered, [&edit](Log& log, qint64 seq) {
            edit(log.at(seq));
            return seq;
        });
}

void TestLogVerifier::aDeletedRowIsNamed()
{
    expectFound(Kind::Missing, [](Log& log, qint64 seq) {
        log.rows.erase(log.rows.begin() + seq - 1);
        return seq;
    });
}

void TestLogVerifier::aDeletedRowIsNamedThoughTheRestWasRenumbered()
{
    expectFound(Kind::Missing, [](Log& log, qint64 seq) {
        log.rows.erase(log.rows.begin() + seq - 1);
        log.renumber();
        return seq;
    });
}

void TestLogVerifier::aCutTailIsNamed()
{
    expectFound(Kind::Missing, [](Log& log, qint64 seq) {
        log.rows.resize(static_cast<std::size_t>(seq - 1));
        return seq;
    });
}

void TestLogVerifier::exchangedEntriesAreNamed()
{
    for (const qint64 distance : {1, 2, 9})
        expectFound(
            Kind::Swapped,
            [distance](Log& log, qint64 seq) {
                std::swap(log.at(seq), log.at(seq + distance));
                log.renumber();
                return seq;
            },
            70 - distance);
}

void TestLogVerifier::anEntryThatHoldsAnothersBytesIsNamed()
{
    expectFound(Kind::Altered, [](Log& log, qint64 seq) {
        log.at(seq).body = log.at(seq < 36 ? seq + 20 : seq - 20).body;
        return seq;
    });
}

void TestLogVerifier::aDuplicatedRowIsNamed()
{
    const auto copyBehind = [](qint64 distance) {
        return [distance](Log& log, qint64 seq) {
            log.rows.insert(log.rows.begin() + seq - 1 + distance, AuditRow(log.at(seq)));
            log.renumber();
            return seq + distance;
        };
    };
    expectFound(Kind::Added, copyBehind(1), 70);
    expectFound(Kind::Added, copyBehind(4), 67);
    expectFound(Kind::Added, [](Log& log, qint64 seq) {
        log.rows.insert(log.rows.begin() + seq, AuditRow(log.at(seq)));
        return seq;
    });
}

void TestLogVerifier::aForgedRowPutInBetweenIsNamed()
{
    expectFound(Kind::Added, [](Log& log, qint64 seq) {
        MerkleFrontier before;
        for (qint64 earlier = 1; earlier < seq; ++earlier)
            before.append(merkle::leafHash(log.at(earlier).body));
        AuditEntry forged = entryFor(seq, before);
        forged.verb = QStringLiteral("use_case.approve");
        log.rows.insert(log.rows.begin() + seq - 1, rowOf(forged));
        log.renumber();
        return seq;
    });
}

void TestLogVerifier::aForgedRowAtTheEndIsNamed()
{
    Log log = logOf(70);
    log.rows.push_back(rowOf(entryFor(71, log.head)));
    const VerifyReport report = verified(log);
    QCOMPARE(report.findings.size(), std::size_t(1));
    QCOMPARE(report.findings.front().seq, 71);
    QCOMPARE(report.findings.front().kind, Kind::Added);
}

void TestLogVerifier::anAlteredHeadIsFound()
{
    for (const qint64 size : {1, 37, 64}) {
        Log log = logOf(size);
        const QByteArray stored = log.head.serialised();
        for (qsizetype i = 8; i < stored.size(); ++i) {
            QByteArray changed = stored;
            changed[i] = static_cast<char>(changed[i] ^ 0x10);
            log.head = *MerkleFrontier::parse(changed);
            const VerifyReport report = verified(log);
            QCOMPARE(report.findings.size(), std::size_t(1));
            QCOMPARE(report.findings.front().seq, size);
        }
    }
    Log log = logOf(5);
    log.head = {};
    QCOMPARE(verified(log).findings.front().kind, Kind::Added);
}

void TestLogVerifier::anEntryOfAnotherProjectIsRefused()
{
    const Log log = logOf(3);
    LogVerifier verifier(QStringLiteral("another"), 2);
    verifier.add(log.rows);
    const VerifyReport report = verifier.finish(log.head);
    QCOMPARE(report.findings.size(), std::size_t(3));
    QVERIFY(report.findings.front().message.contains(QStringLiteral("another project")));
}

void TestLogVerifier::severalHarmsAreAllNamed()
{
    Log log = logOf(70);
    log.at(10).actor = "nobody";
    log.at(30).body[0] = '[';
    std::swap(log.at(50), log.at(51));
    log.renumber();
    log.rows.resize(60);
    const VerifyReport report = verified(log);
    std::vector<qint64> seqs;
    for (const auto& finding : report.findings)
        seqs.push_back(finding.seq);
    QVERIFY2(seqs == std::vector<qint64>({10, 30, 50, 61}), qPrintable(described(report)));
    QCOMPARE(report.rootsChecked, 29);
}

void TestLogVerifier::findingsBeyondTheLimitAreCounted()
{
    Log log = logOf(LogVerifier::findingLimit + 200);
    for (AuditRow& row : log.rows)
        row.verb = "none";
    const VerifyReport report = verified(log, 100);
    QCOMPARE(static_cast<qint64>(report.findings.size()), LogVerifier::findingLimit);
    QCOMPARE(report.furtherFindings, 200);
    QCOMPARE(report.entries, LogVerifier::findingLimit + 200);
}

ASSAY_TEST(TestLogVerifier)
#include "tst_log_verifier.moc"
