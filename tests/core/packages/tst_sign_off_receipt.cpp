// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/sign_off_receipt.h"

#include "core/audit/audit_log.h"
#include "core/checkpoints/checkpoint_store.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/log_forgery.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// What somebody who signed takes home, and what it shows later.
class TestSignOffReceipt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<ApprovalProject>();
        m_request = m_made->ask();
        m_signOff = valueOf(m_made->sign(m_request, *m_made->ruthKey, m_made->ruth));
        m_receipt = receipt(m_signOff);
    }

    void everySignOffHasAReceiptSignedByItsOwnKey()
    {
        const QString second = valueOf(m_made->sign(m_request, *m_made->kofiKey, m_made->kofi));
        const std::vector<StoredCheckpoint> stored = valueOf(CheckpointStore(m_made->database()).all());
        QCOMPARE(stored.size(), std::size_t{2});
        QCOMPARE(stored[0].signer, fingerprint(*m_made->ruthKey));
        QCOMPARE(stored[1].signer, fingerprint(*m_made->kofiKey));
        for (const QString& uid : {m_signOff, second}) {
            const SignOffReceipt given = receipt(uid);
            QCOMPARE(given.log.checkpoint.size, given.proof.index + 1); // Nothing that came later is needed.
            QCOMPARE(given.keys.size(), std::size_t{1});
            ReceiptTrust trust;
            trust.keys = QStringList{given.said.key};
            QCOMPARE(faultsOf(given, trust), QString());
        }
        QCOMPARE(whatIsWrong(m_made->database()), QString());
    }

    void receiptNeedsNoProjectButSomebodyWhoKnowsTheSigner()
    {
        QVERIFY(faultsOf(m_receipt, {}).contains(QStringLiteral("it is not known who signed")));
        ReceiptTrust trust;
        trust.keys = QStringList{fingerprint(*m_made->kofiKey)};
        QVERIFY(faultsOf(m_receipt, trust).contains(QStringLiteral("not among those that are trusted")));
    }

    void projectThatWentOnStillHasTheDecision()
    {
        for (int i = 0; i < 9; ++i)
            valueOf(propose(m_made->database(), m_made->ana, m_made->once()));
        QCOMPARE(faultsOf(m_receipt, inProject()), QString());
    }

    void receiptSurvivesItsFile()
    {
        const QByteArray file = receipts::write(m_receipt);
        QVERIFY(receipts::write(valueOf(receipts::readSignOff(file))) == file);
        QVERIFY(file.contains("\"entry\":"));
        for (const QByteArray& bad : {QByteArray(), QByteArray("{}"), file + ' ', file.chopped(1), ' ' + file})
            QVERIFY(!receipts::readSignOff(bad));
    }

    void noChangedByteOfAReceiptHolds()
    {
        const QByteArray file = receipts::write(m_receipt);
        ReceiptTrust trust;
        trust.keys = QStringList{m_receipt.said.key};
        const qsizetype step = qEnvironmentVariableIsSet("ASSAY_SOAK") ? 1 : 7;
        for (qsizetype at = 0; at < file.size(); at += step) {
            QByteArray changed = file;
            changed[at] = changed[at] == 'A' ? 'B' : 'A';
            const Result<SignOffReceipt> read = receipts::readSignOff(changed);
            QVERIFY2(!read || !valueOf(receipts::verify(*read, trust)).holds(), qPrintable(QString::number(at)));
        }
    }

    void keptCheckpointIsHeldAgainstTheReceipt()
    {
        ReceiptTrust trust;
        trust.keys = QStringList{m_receipt.said.key};
        trust.kept = m_receipt.log.checkpoint;
        QCOMPARE(faultsOf(m_receipt, trust), QString());
        trust.kept->root = sha256("another log");
        QVERIFY(faultsOf(m_receipt, trust).contains(QStringLiteral("one of the two logs is forged")));
        trust.kept = Checkpoint{m_receipt.log.checkpoint.origin, m_receipt.log.checkpoint.size + 1, headRoot(1), {}};
        QVERIFY(faultsOf(m_receipt, trust).contains(QStringLiteral("give the project")));
        trust.project = &m_made->database();
        QCOMPARE(faultsOf(m_receipt, trust), QString());
        trust.kept->root = sha256("another log");
        QVERIFY(faultsOf(m_receipt, trust).contains(QStringLiteral("NOT proved")));
        trust.kept->origin = QStringLiteral("assay/other");
        QVERIFY(faultsOf(m_receipt, trust).contains(QStringLiteral("of another log")));
    }

    void projectThatLostTheDecisionIsFound_data()
    {
        QTest::addColumn<int>("attack");
        QTest::addColumn<QString>("named");
        QTest::newRow("entry of the decision taken out") << 0 << QStringLiteral("NOT proved");
        QTest::newRow("log cut before it") << 1 << QStringLiteral("NOT proved: the log has");
        QTest::newRow("entry before it rewritten") << 2 << QStringLiteral("NOT proved");
        QTest::newRow("its row alone taken away") << 3 << QStringLiteral("the decision was taken away");
    }

    void projectThatLostTheDecisionIsFound()
    {
        QFETCH(int, attack);
        QFETCH(QString, named);
        const auto at = static_cast<std::ptrdiff_t>(m_receipt.proof.index);
        const std::array<std::function<void(Entries&)>, 3> attacks{
            [at](Entries& entries) { entries.erase(entries.begin() + at); },
            [at](Entries& entries) { entries.resize(static_cast<std::size_t>(at) - 1); },
            [](Entries& entries) { entries[3].reason = QStringLiteral("as I wish it had been"); }};
        if (attack < 3)
            rewriteLog(m_made->database(), attacks.at(static_cast<std::size_t>(attack)));
        else
            m_made->tamper("DELETE FROM sign_off");
        const QString faults = faultsOf(m_receipt, inProject());
        QVERIFY2(faults.contains(named), qPrintable(faults));
    }

    void olderFileIsFoundByTheReceiptAlone()
    {
        const QString copy = m_made->project.folder() + QStringLiteral("/older.assay");
        QVERIFY(m_made->database().backUp(copy));
        const QString second = valueOf(m_made->sign(m_request, *m_made->kofiKey, m_made->kofi));
        const auto older = valueOf(db::Database::open(copy));
        ReceiptTrust trust;
        trust.project = older.get();
        QCOMPARE(faultsOf(m_receipt, trust), QString());
        const QString faults = faultsOf(receipt(second), trust);
        QVERIFY2(faults.contains(QStringLiteral("The file is older than the checkpoint")), qPrintable(faults));
    }

    void receiptOfAnotherProjectIsOfAnotherLog()
    {
        ApprovalProject other;
        ReceiptTrust trust;
        trust.project = &other.database();
        const QString faults = faultsOf(m_receipt, trust);
        QVERIFY(faults.contains(QStringLiteral("another log")));
        QVERIFY(faults.contains(QStringLiteral("it is not the key of Ruth in the project")));
    }

    void receiptWithAnotherSignatureUnderItsCheckpointIsRefused()
    {
        ReceiptTrust trust;
        trust.keys = QStringList{m_receipt.said.key};
        SignOffReceipt resigned = m_receipt;
        resigned.log.note = valueOf(m_receipt.log.checkpoint.sign(*m_made->anaKey));
        QVERIFY(faultsOf(resigned, trust).contains(QStringLiteral("Checkpoint: signature")));
        SignOffReceipt bare = m_receipt;
        bare.log.note.reset();
        QCOMPARE(faultsOf(bare, trust), QString()); // It is told, and is no more than the word of the project.
        QVERIFY(uncheckedIn(bare, trust).contains(QStringLiteral("nobody signed it")));
    }

    void signOffOfAnOlderProjectHasAReceiptToo()
    {
        m_made->tamper("DELETE FROM checkpoint");
        const SignOffReceipt bare = receipt(m_signOff);
        QVERIFY(!bare.log.note);
        valueOf(CheckpointStore(m_made->database()).make(m_made->kofiKey.get(), m_made->kofi, m_made->once()));
        const SignOffReceipt signedLater = receipt(m_signOff);
        QVERIFY(signedLater.log.note);
        QCOMPARE(signedLater.keys.size(), std::size_t{2});
        ReceiptTrust trust;
        trust.keys = QStringList{signedLater.said.key};
        QCOMPARE(faultsOf(signedLater, trust), QString());
    }

    void signOffThatThereIsNotHasNone()
    {
        const auto none = m_made->database().read(
            [](db::Connection& connection) { return receipts::ofSignOff(connection, QStringLiteral("nothing")); });
        QVERIFY(!none && none.error().kind == Error::Kind::NotFound);
    }

    void deploymentNotesTheLogUnsigned()
    {
        valueOf(m_made->sign(m_request, *m_made->kofiKey, m_made->kofi));
        valueOf(m_made->store().recordDeployment({m_made->uid, QStringLiteral("production"),
                                                  QDateTime::currentMSecsSinceEpoch(), QStringLiteral("pipeline")},
                                                 m_made->kofi, m_made->once()));
        const std::vector<StoredCheckpoint> stored = valueOf(CheckpointStore(m_made->database()).all());
        QCOMPARE(stored.size(), std::size_t{3});
        QCOMPARE(stored.back().signer, QString());
        QCOMPARE(stored.back().size, numberIn(m_made->database(), "SELECT size FROM audit_head") - 1);
        QCOMPARE(whatIsWrong(m_made->database()), QString());
    }

    void refusedSignOffNotesNoCheckpoint()
    {
        const QString before = dump(m_made->database());
        QVERIFY(!m_made->sign(m_request, *m_made->anaKey, m_made->ana));
        QCOMPARE(dump(m_made->database()), before);
    }

private:
    static QString fingerprint(const SigningKey& key) { return QString::fromLatin1(key.publicKey().fingerprint()); }

    SignOffReceipt receipt(const QString& signOff) const
    {
        return valueOf(m_made->database().read(
            [&](db::Connection& connection) { return receipts::ofSignOff(connection, signOff); }));
    }

    ReceiptTrust inProject() const
    {
        ReceiptTrust trust;
        trust.project = &m_made->database();
        return trust;
    }

    /// The root that the log had `more` entries after the receipt's checkpoint.
    Digest headRoot(qint64 more) const
    {
        return *valueOf(m_made->database().read([&](db::Connection& connection) {
            return audit::statedRootAt(connection, static_cast<qint64>(m_receipt.log.checkpoint.size) + more);
        }));
    }

    static QString linesOf(const SignOffReceipt& receipt, const ReceiptTrust& trust, bool needed)
    {
        QStringList lines;
        for (const PackageCheck& check : valueOf(receipts::verify(receipt, trust)).checks) {
            if (check.verdict != PackageCheck::Verdict::Holds && check.isNeeded == needed)
                lines << check.what + QStringLiteral(": ") + check.reason;
        }
        return lines.join(u'\n');
    }

    static QString faultsOf(const SignOffReceipt& receipt, const ReceiptTrust& trust)
    {
        return linesOf(receipt, trust, true);
    }

    static QString uncheckedIn(const SignOffReceipt& receipt, const ReceiptTrust& trust)
    {
        return linesOf(receipt, trust, false);
    }

    std::unique_ptr<ApprovalProject> m_made;
    QString m_request;
    QString m_signOff;
    SignOffReceipt m_receipt;
};

ASSAY_TEST(TestSignOffReceipt)
#include "tst_sign_off_receipt.moc"
