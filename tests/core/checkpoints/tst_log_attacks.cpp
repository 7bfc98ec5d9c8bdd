// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoints/checkpoint_store.h"
#include "core/checkpoints/kept_checkpoint.h"
#include "core/checkpoints/log_consistency.h"
#include "core/checkpoints/rollback_check.h"
#include "tests/support/key_project.h"
#include "tests/support/log_forgery.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

namespace {

using Verdict = LogConsistency::Verdict;

} // namespace

/// What somebody can do who writes the file past Assay, and what shows it.
class TestLogAttacks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<KeyProject>();
        m_project->equip(m_key, m_project->ben());
        work(20);
        m_kept = parsed(valueOf(CheckpointStore(database()).make(&m_key, m_project->ben(), command())).note);
        work(20);
    }

    void laterStateIsProvedToOthers()
    {
        const LogConsistency found = consistency();
        QVERIFY(found.verdict == Verdict::Proved);
        QVERIFY(found.size > m_kept.checkpoint.size + 20);
        QVERIFY(merkle::verifyConsistency(m_kept.checkpoint.size, found.size, m_kept.checkpoint.root, found.root,
                                          found.proof));
        QCOMPARE(valueOf(database().read([&](db::Connection& c) { return checkpoints::signersOf(c, m_kept); })),
                 QStringList{QStringLiteral("Ben")});
        QCOMPARE(whatIsWrong(database()), QString());
    }

    void rewrittenLogIsFoundByAKeptCheckpoint_data()
    {
        QTest::addColumn<int>("attack");
        QTest::newRow("an entry deleted") << 0;
        QTest::newRow("two entries swapped") << 1;
        QTest::newRow("an entry put in") << 2;
        QTest::newRow("an entry rewritten") << 3;
        QTest::newRow("the first entry rewritten") << 4;
        QTest::newRow("the last entry covered rewritten") << 5;
    }

    void rewrittenLogIsFoundByAKeptCheckpoint()
    {
        QFETCH(int, attack);
        const auto last = static_cast<std::size_t>(m_kept.checkpoint.size) - 1;
        const std::array<std::function<void(Entries&)>, 6> attacks{
            [](Entries& entries) { entries.erase(entries.begin() + 10); },
            [](Entries& entries) { std::swap(entries[10], entries[11]); },
            [](Entries& entries) { entries.insert(entries.begin() + 10, entries[10]); },
            [](Entries& entries) { entries[10].reason = QStringLiteral("as I wish it had been"); },
            [](Entries& entries) { entries[0].at -= 1; },
            [last](Entries& entries) { entries[last].verb = QStringLiteral("approved"); }};
        rewriteLog(database(), attacks[static_cast<std::size_t>(attack)]);
        const ProjectVerification alone = valueOf(verifyProject(database()));
        QVERIFY(alone.log.intact()); // So far the forger has won: the log fits itself.
        QVERIFY(consistency().verdict == Verdict::Differs);
    }

    void entriesAddedBehindACheckpointAreNoAttackOnIt()
    {
        rewriteLog(database(), [](Entries& entries) { entries.push_back(entries.back()); });
        QVERIFY(consistency().verdict == Verdict::Proved);
    }

    void cutLogIsFoundByAKeptCheckpoint()
    {
        rewriteLog(database(), [](Entries& entries) { entries.resize(10); });
        QVERIFY(consistency().verdict == Verdict::Shorter);
    }

    void checkpointInTheFileTellsOfARewrittenLogToo()
    {
        rewriteLog(database(), [](Entries& entries) { entries[10].reason = QStringLiteral("otherwise"); });
        QVERIFY(whatIsWrong(database()).contains(QStringLiteral("changed afterwards")));
    }

    void checkpointOfAnotherProjectOrOfNothingIsRefused()
    {
        Checkpoint other = m_kept.checkpoint;
        other.origin = QStringLiteral("assay/other");
        QVERIFY(consistencyOf(other).verdict == Verdict::OtherLog);
        const auto empty = KeptCheckpoint::parse("assay/x\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        QVERIFY(!empty && empty.error().kind == Error::Kind::Invalid);
    }

    void forgedSignatureRefusesTheWholeNote()
    {
        QByteArray forged = m_kept.note->bytes();
        forged.replace("\n" + QByteArray::number(m_kept.checkpoint.size) + "\n",
                       "\n" + QByteArray::number(m_kept.checkpoint.size - 1) + "\n");
        const auto refused =
            database().read([&](db::Connection& c) { return checkpoints::signersOf(c, parsed(forged)); });
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        const SigningKey stranger = valueOf(SigningKey::generate());
        const KeptCheckpoint unknown = parsed(valueOf(m_kept.checkpoint.sign(stranger)).bytes());
        QVERIFY(
            valueOf(database().read([&](db::Connection& c) { return checkpoints::signersOf(c, unknown); })).isEmpty());
    }

    void changedCheckpointInTheFileIsFound_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("taken away") << QByteArray("DELETE FROM checkpoint");
        QTest::newRow("size") << QByteArray("UPDATE checkpoint SET size = size - 1");
        QTest::newRow("unsigned") << QByteArray("UPDATE checkpoint SET key_id = NULL");
        QTest::newRow("note") << QByteArray("UPDATE checkpoint SET note = replace(note, 'assay/', 'Assay/')");
    }

    void changedCheckpointInTheFileIsFound()
    {
        QFETCH(QByteArray, change);
        valueOf(database().write({{}, QStringLiteral("x"), QStringLiteral("x"), {}, {}},
                                 [&](db::WriteTransaction& write) { write.connection().execute(change); }));
        QVERIFY(!whatIsWrong(database()).isEmpty());
    }

    void onlyAValidKeyOfOnesOwnSigns()
    {
        const QString before = dump(database());
        const SigningKey stranger = valueOf(SigningKey::generate());
        for (const auto& refused : {CheckpointStore(database()).make(&m_key, m_project->cleo(), command()),
                                    CheckpointStore(database()).make(&stranger, m_project->ben(), command())})
            QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QCOMPARE(dump(database()), before);
        const QString uid =
            valueOf(database().read([&](db::Connection& c) { return keys::ofPerson(c, m_project->ben().person); }))
                .front()
                .uid;
        QVERIFY(m_project->keys().revoke({uid, Revocation::Superseded, {}, QStringLiteral("x")}, m_project->ben(),
                                         command()));
        const auto revoked = CheckpointStore(database()).make(&m_key, m_project->ben(), command());
        QVERIFY(!revoked && revoked.error().kind == Error::Kind::Denied);
        QVERIFY(CheckpointStore(database()).make(nullptr, m_project->ben(), command()));
        QCOMPARE(whatIsWrong(database()), QString());
    }

    void olderFileIsFoundByWhatWasSeen()
    {
        const QString copy = m_project->folder() + QStringLiteral("/older.assay");
        QVERIFY(database().backUp(copy));
        QVERIFY(!check(database()));
        work(3);
        QVERIFY(!check(database()));
        const auto older = valueOf(db::Database::open(copy));
        const std::optional<LogAlarm> alarm = check(*older);
        QVERIFY(alarm && alarm->kind == LogAlarm::Kind::Shorter);
        QVERIFY(alarm->sentence().contains(QString::number(alarm->seen.size)));
        QVERIFY(alarm->sentence().contains(QString::number(alarm->now.size)));
        QVERIFY(check(*older)); // It stays until somebody says why.
        const auto without = acknowledgeAlarm(*older, m_seen, {}, m_project->ben());
        QVERIFY(!without && without.error().kind == Error::Kind::Invalid);
        QVERIFY(acknowledgeAlarm(*older, m_seen, QStringLiteral("disk failed"), m_project->ben()));
        QVERIFY(!check(*older));
        QCOMPARE(numberIn(*older, "SELECT count(*) FROM audit_event WHERE verb = 'acknowledged'"), 1);
        QCOMPARE(whatIsWrong(*older), QString());
        QVERIFY(check(database())); // Which is another branch now.
    }

    void workThatWentOnFromABackupIsFoundByWhatWasSeen()
    {
        const QString copy = m_project->folder() + QStringLiteral("/fork.assay");
        QVERIFY(database().backUp(copy));
        work(3);
        QVERIFY(!check(database()));
        const auto fork = valueOf(db::Database::open(copy));
        for (int i = 0; i < 9; ++i)
            valueOf(propose(*fork, m_project->actor(), command()));
        const std::optional<LogAlarm> alarm = check(*fork);
        QVERIFY(alarm && alarm->kind == LogAlarm::Kind::Differs);
        QVERIFY(!acknowledgeAlarm(database(), m_seen, QStringLiteral("x"), m_project->ben()));
    }

    void rewrittenLogIsFoundByWhatWasSeen()
    {
        QVERIFY(!check(database()));
        rewriteLog(database(), [](Entries& entries) { entries[10].reason = QStringLiteral("otherwise"); });
        const std::optional<LogAlarm> alarm = check(database());
        QVERIFY(alarm && alarm->kind == LogAlarm::Kind::Differs);
    }

private:
    db::Database& database() const { return m_project->database(); }
    static QString command() { return KeyProject::command(); }

    void work(int changes) const
    {
        for (int i = 0; i < changes; ++i)
            valueOf(propose(database(), m_project->actor(), command()));
    }

    static KeptCheckpoint parsed(const QByteArray& note) { return valueOf(KeptCheckpoint::parse(note)); }

    LogConsistency consistency() const { return consistencyOf(m_kept.checkpoint); }
    LogConsistency consistencyOf(const Checkpoint& kept) const
    {
        return valueOf(database().read([&](db::Connection& connection) {
            return checkpoints::consistencyWith(connection, database().projectUid(), kept);
        }));
    }

    std::optional<LogAlarm> check(db::Database& database) const { return valueOf(checkAgainstSeen(database, m_seen)); }

    SigningKey m_key = valueOf(SigningKey::generate());
    std::unique_ptr<KeyProject> m_project;
    KeptCheckpoint m_kept;
    QTemporaryDir m_profile;
    SeenCheckpoints m_seen{m_profile.filePath(QStringLiteral("seen.json"))};
};

ASSAY_TEST(TestLogAttacks)
#include "tst_log_attacks.moc"
