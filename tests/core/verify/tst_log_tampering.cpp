// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoints/checkpoint_store.h"
#include "core/checkpoints/kept_checkpoint.h"
#include "core/checkpoints/log_consistency.h"
#include "core/checkpoints/rollback_check.h"
#include "core/verify/project_verifier.h"
#include "tests/support/key_project.h"
#include "tests/support/log_forgery.h"
#include "tests/support/raw_project.h"
#include "tests/support/test_program.h"

#include <QRandomGenerator>

using namespace assay;
using namespace assay::tests;

namespace {

bool isLong()
{
    return qEnvironmentVariableIsSet("ASSAY_SOAK");
}

/// One kind of harm to the log by SQL, at a position, and the entry that has to be named.
struct Harm {
    const char* name;
    std::function<QByteArray(const QByteArray& position)> sql;
    qint64 namedAfter = 0; ///< How far behind the position.
};

const QByteArray columns = "at, actor, verb, entity, entity_id, after, body";

/// Makes room for an entry behind a position.
QByteArray shifted(const QByteArray& position)
{
    return "UPDATE audit_event SET seq = -seq WHERE seq > " + position
        + "; UPDATE audit_event SET seq = 1 - seq WHERE seq < 0;";
}

std::vector<Harm> harms()
{
    return {{"edited",
             [](const QByteArray& at) {
                 return "UPDATE audit_event SET body = CAST(replace(body, '\"verb\":\"', '\"verb\":\"x') AS BLOB) "
                        "WHERE seq = "
                     + at;
             }},
            {"deleted", [](const QByteArray& at) { return "DELETE FROM audit_event WHERE seq = " + at; }},
            {"inserted",
             [](const QByteArray& at) {
                 return shifted(at) + "INSERT INTO audit_event (seq, " + columns + ") SELECT " + at + " + 1, " + columns
                     + " FROM audit_event WHERE seq = 1";
             },
             1},
            {"swapped",
             [](const QByteArray& at) {
                 return "UPDATE audit_event SET seq = -1 WHERE seq = " + at + "; UPDATE audit_event SET seq = " + at
                     + " WHERE seq = " + at + " + 1; UPDATE audit_event SET seq = " + at + " + 1 WHERE seq = -1";
             }},
            {"duplicated",
             [](const QByteArray& at) {
                 return shifted(at) + "INSERT INTO audit_event (seq, " + columns + ") SELECT " + at + " + 1, " + columns
                     + " FROM audit_event WHERE seq = " + at;
             },
             1}};
}

} // namespace

/// The log of a real file, harmed by a program that is not Assay.
class TestLogTampering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<KeyProject>();
        m_project->equip(m_key, m_project->ben());
    }

    void harmAtAnyPlaceIsFoundAndNamed_data()
    {
        QTest::addColumn<int>("harm");
        int number = 0;
        for (const Harm& harm : harms())
            QTest::newRow(harm.name) << number++;
    }

    void harmAtAnyPlaceIsFoundAndNamed()
    {
        QFETCH(int, harm);
        const Harm done = harms()[static_cast<std::size_t>(harm)];
        work(isLong() ? 2010 : 70);
        const qint64 positions = isLong() ? 2000 : 60;
        RawProject raw(m_project->path());
        raw.run("CREATE TEMP TABLE kept AS SELECT * FROM audit_event");
        for (qint64 at = 1; at <= positions; ++at) {
            QVERIFY(raw.change(done.sql(QByteArray::number(at))));
            const ProjectVerification found = valueOf(verifyProject(database()));
            QVERIFY2(!found.log.intact(), qPrintable(QString::number(at)));
            const VerifyFinding& first = found.log.findings.front();
            QVERIFY2(first.seq == at + done.namedAfter,
                     qPrintable(QStringLiteral("%1 at %2: %3 %4")
                                    .arg(QLatin1String(done.name))
                                    .arg(at)
                                    .arg(first.seq)
                                    .arg(first.message)));
            QVERIFY(first.message.contains(QString::number(first.seq)));
            QVERIFY(raw.change("DELETE FROM audit_event; INSERT INTO audit_event SELECT * FROM kept"));
        }
        QCOMPARE(whatIsWrong(database()), QString());
    }

    /// The forger makes all hashes anew from some entry on, with the file's own checkpoints left as they were.
    void rewrittenLogIsBracketedBetweenTwoCheckpoints()
    {
        std::vector<StoredCheckpoint> stored;
        for (int i = 0; i < 4; ++i) {
            work(10);
            stored.push_back(valueOf(CheckpointStore(database()).make(&m_key, m_project->ben(), command())));
        }
        work(10);
        const int runs = isLong() ? 1000 : 25;
        for (int run = 0; run < runs; ++run) {
            const auto at = QRandomGenerator::global()->bounded(quint32(stored.back().size));
            QString kept;
            rewriteLog(database(), [&](Entries& entries) {
                kept = std::exchange(entries[at].reason, QStringLiteral("otherwise %1").arg(run));
            });
            const ProjectVerification found = valueOf(verifyProject(database()));
            QVERIFY(found.log.intact());
            for (const StoredCheckpoint& checkpoint : stored) {
                const bool isAccused =
                    std::any_of(found.rows.begin(), found.rows.end(), [&](const RowFinding& finding) {
                        return finding.entityId == checkpoint.uid
                            && finding.message.contains(QStringLiteral("changed afterwards"));
                    });
                QVERIFY2(isAccused == (checkpoint.size > at),
                         qPrintable(QStringLiteral("%1 %2").arg(at).arg(checkpoint.size)));
                QVERIFY((consistencyOf(database(), checkpoint) == LogConsistency::Verdict::Differs) == isAccused);
            }
            rewriteLog(database(), [&](Entries& entries) { entries[at].reason = kept; });
            QCOMPARE(whatIsWrong(database()), QString());
        }
    }

    void olderFileAndForkAreFoundByEachAnchorAlone_data()
    {
        QTest::addColumn<int>("attack");
        QTest::newRow("tail cut off") << 0;
        QTest::newRow("older file") << 1;
        QTest::newRow("fork") << 2;
    }

    void olderFileAndForkAreFoundByEachAnchorAlone()
    {
        QFETCH(int, attack);
        QTemporaryDir profile;
        const int runs = isLong() ? 330 : 5;
        for (int run = 0; run < runs; ++run) {
            const SeenCheckpoints seen(profile.filePath(QStringLiteral("seen-%1.json").arg(run)));
            const QString copy = m_project->folder() + QStringLiteral("/copy-%1.assay").arg(run);
            work(1 + run % 7);
            QVERIFY(database().backUp(copy));
            work(2 + run % 5);
            const StoredCheckpoint file =
                valueOf(CheckpointStore(database()).make(nullptr, m_project->ben(), command()));
            QVERIFY(!valueOf(checkAgainstSeen(database(), seen)));
            const auto forged = valueOf(db::Database::open(copy));
            if (attack == 2) {
                for (int i = 0; i < 12; ++i)
                    valueOf(propose(*forged, m_project->actor(), command()));
            } else if (attack == 0) {
                rewriteLog(*forged, [](Entries& entries) { entries.pop_back(); });
            }
            const std::optional<LogAlarm> alarm = valueOf(checkAgainstSeen(*forged, seen));
            QVERIFY(alarm);
            QVERIFY(alarm->kind == (attack == 2 ? LogAlarm::Kind::Differs : LogAlarm::Kind::Shorter));
            QVERIFY(consistencyOf(*forged, file)
                    == (attack == 2 ? LogConsistency::Verdict::Differs : LogConsistency::Verdict::Shorter));
            QFile::remove(copy);
        }
    }

    /// With an entry in the log that fits, as a changed Assay would write it.
    void forgedSignatureOfACheckpointIsFound_data()
    {
        QTest::addColumn<int>("attack");
        QTest::addColumn<QString>("named");
        QTest::newRow("taken away") << 0 << QStringLiteral("taken away or added");
        QTest::newRow("of another key") << 1 << QStringLiteral("not signed by the key that it names");
        QTest::newRow("of another checkpoint") << 2 << QStringLiteral("not signed by the key that it names");
        QTest::newRow("said to be another key's") << 3 << QStringLiteral("not signed by the key that it names");
        QTest::newRow("under other words") << 4 << QStringLiteral("does not say what its row says");
    }

    void forgedSignatureOfACheckpointIsFound()
    {
        QFETCH(int, attack);
        QFETCH(QString, named);
        const SigningKey other = valueOf(SigningKey::generate());
        valueOf(m_project->certify(valueOf(m_project->enroll(other, m_project->cleo())), m_project->ada()));
        const StoredCheckpoint first = valueOf(CheckpointStore(database()).make(&m_key, m_project->ben(), command()));
        const StoredCheckpoint second = valueOf(CheckpointStore(database()).make(&m_key, m_project->ben(), command()));
        const KeptCheckpoint kept = valueOf(KeptCheckpoint::parse(second.note));
        const QByteArray signatureOfFirst = first.note.mid(first.note.indexOf("\n\n"));
        Checkpoint otherWords = kept.checkpoint;
        otherWords.extensions << QStringLiteral("more");
        const std::array<QByteArray, 5> notes{valueOf(kept.checkpoint.text()),
                                              valueOf(kept.checkpoint.sign(other)).bytes(),
                                              second.note.first(second.note.indexOf("\n\n")) + signatureOfFirst,
                                              second.note, valueOf(otherWords.sign(m_key)).bytes()};
        valueOf(database().write({m_project->ben(), QStringLiteral("created"), QStringLiteral("checkpoint"), {}, {}},
                                 [&](db::WriteTransaction& write) {
                                     db::Connection& connection = write.connection();
                                     connection.prepare("UPDATE checkpoint SET note = ? WHERE id = ?")
                                         .bindText(notes.at(static_cast<std::size_t>(attack)))
                                         .bind(second.id.value)
                                         .run();
                                     if (attack == 3)
                                         connection.execute(
                                             "UPDATE checkpoint SET key_id = (SELECT max(id) FROM person_key)");
                                     for (const StoredCheckpoint& stored : {first, second})
                                         write.record({.verb = {},
                                                       .entity = {},
                                                       .entityId = stored.uid,
                                                       .after = checkpoints::checkpointHash(connection, stored.id)});
                                 }));
        const ProjectVerification found = valueOf(verifyProject(database()));
        QVERIFY(found.log.intact());
        QVERIFY(!found.rows.empty());
        QVERIFY2(found.rows.back().message.contains(named), qPrintable(found.rows.back().message));
    }

private:
    db::Database& database() const { return m_project->database(); }
    static QString command() { return KeyProject::command(); }

    void work(int changes) const
    {
        for (int i = 0; i < changes; ++i)
            valueOf(propose(database(), m_project->actor(), command()));
    }

    static LogConsistency::Verdict consistencyOf(db::Database& database, const StoredCheckpoint& stored)
    {
        return valueOf(database.read([&](db::Connection& connection) {
                   return checkpoints::consistencyWith(connection, database.projectUid(),
                                                       valueOf(KeptCheckpoint::parse(stored.note)).checkpoint);
               }))
            .verdict;
    }

    SigningKey m_key = valueOf(SigningKey::generate());
    std::unique_ptr<KeyProject> m_project;
};

ASSAY_TEST(TestLogTampering)
#include "tst_log_tampering.moc"
