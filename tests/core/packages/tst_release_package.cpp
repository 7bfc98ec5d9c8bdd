// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/release_package.h"

#include "core/checkpoints/checkpoint_store.h"
#include "core/trust/model_signature.h"
#include "tests/support/package_fixture.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QRegularExpression>

using namespace assay;
using namespace assay::tests;

/// What is exported, seen from outside.
class TestReleasePackage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PackagedProject> m_made;

    QString folder(const char* name) const { return m_made->at(QString::fromLatin1(name)); }

    /// Which of the signatures of an exporter nobody vouches for.
    static QStringList unknownIn(const QString& package, const PackageTrust& trust)
    {
        QStringList unknown;
        for (const PackageCheck& check : valueOf(verifyPackage(package, trust)).checks) {
            if (check.reason.contains(QStringLiteral("nobody vouches")))
                unknown << check.what.section(QRegularExpression(QStringLiteral("[: ]")), 0, 0);
        }
        unknown.sort();
        return unknown;
    }

    static void sumAnew(const QString& package)
    {
        QProcess sums;
        sums.setWorkingDirectory(package);
        sums.start(QStringLiteral("bash"),
                   {QStringLiteral("-c"),
                    QStringLiteral("find . -type f ! -name SHA256SUMS -printf '%P\\0' | LC_ALL=C "
                                   "sort -z | xargs -0 sha256sum > SHA256SUMS")});
        if (!sums.waitForFinished(60'000) || sums.exitCode() != 0)
            qFatal("no sums");
    }

    /// Whether something that is not needed, and does not hold, is told with these words.
    static bool tells(const PackageVerdict& verdict, const QString& words)
    {
        return std::any_of(verdict.checks.begin(), verdict.checks.end(), [&](const PackageCheck& check) {
            return !check.isNeeded && check.verdict == PackageCheck::Verdict::NotChecked
                && check.reason.contains(words);
        });
    }

    /// Runs the blocks of a package's own VERIFY.md in its folder; what the shell said where one ends with an error.
    static QByteArray faultOfInstructions(const QString& package)
    {
        const QString text = QString::fromUtf8(contentOfFolder(package).at(QStringLiteral("VERIFY.md")));
        static const QRegularExpression block(QStringLiteral("```sh\\n(.*?)```"),
                                              QRegularExpression::DotMatchesEverythingOption);
        QString script = QStringLiteral("set -x\n");
        for (auto found = block.globalMatch(text); found.hasNext();)
            script += found.next().captured(1);
        QProcess bash;
        bash.setWorkingDirectory(package);
        bash.setProcessChannelMode(QProcess::MergedChannels);
        bash.start(QStringLiteral("bash"), {QStringLiteral("-c"), script});
        if (!bash.waitForFinished(60'000))
            qFatal("bash does not end");
        return bash.exitCode() == 0 ? QByteArray() : bash.readAll();
    }

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<PackagedProject>();
        m_made->addDocuments();
        m_made->approve(m_made->ask());
    }

    void sameReleaseGivesTheSameBytes()
    {
        valueOf(m_made->exportTo(QStringLiteral("first")));
        valueOf(m_made->exportTo(QStringLiteral("first.zip")));
        valueOf(propose(m_made->database(), m_made->ana, QStringLiteral("the log goes on")));
        m_made->project.reopen();
        valueOf(m_made->exportTo(QStringLiteral("second")));
        valueOf(m_made->exportTo(QStringLiteral("second.zip")));
        const FolderContent first = contentOfFolder(folder("first"));
        QVERIFY(first.size() > 20);
        QVERIFY(first == contentOfFolder(folder("second")));
        const FolderContent archives = contentOfFolder(m_made->at(QStringLiteral(".")));
        QVERIFY(archives.at(QStringLiteral("first.zip")) == archives.at(QStringLiteral("second.zip")));
    }

    void archiveHoldsTheFolder()
    {
        valueOf(m_made->exportTo(QStringLiteral("p")));
        valueOf(m_made->exportTo(QStringLiteral("p.zip")));
        QProcess unzip;
        unzip.start(QStringLiteral("python3"),
                    {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"), folder("p.zip"),
                     folder("unpacked")});
        QVERIFY(unzip.waitForFinished(60'000));
        QCOMPARE(unzip.exitCode(), 0);
        QVERIFY(contentOfFolder(folder("unpacked")) == contentOfFolder(folder("p")));
    }

    void itHoldsForWhoKnowsTheSigners()
    {
        valueOf(m_made->exportTo(QStringLiteral("p")));
        valueOf(m_made->exportTo(QStringLiteral("p.zip")));
        QCOMPARE(faultsIn(verifyPackage(folder("p"), m_made->trust())), QString());
        QCOMPARE(faultsIn(verifyPackage(folder("p.zip"), m_made->trust())), QString());
        PackageTrust byRoot;
        byRoot.roots = {m_made->authority.certificate()};
        byRoot.now = m_made->trust().now;
        QCOMPARE(faultsIn(verifyPackage(folder("p"), byRoot)), QString());
        byRoot.now += 366 * 24 * 60 * 60 * 1000LL;
        QVERIFY(faultsIn(verifyPackage(folder("p"), byRoot)).contains(QStringLiteral("the approval is over")));
    }

    void whoTheSignersAreIsNotInThePackage()
    {
        valueOf(m_made->exportTo(QStringLiteral("p")));
        PackageTrust trust = m_made->trust();
        trust.keys.reset();
        QVERIFY(faultsIn(verifyPackage(folder("p"), trust)).contains(QStringLiteral("it is not known who signed")));
        trust.keys = m_made->signers().mid(1);
        QVERIFY(faultsIn(verifyPackage(folder("p"), trust)).contains(QStringLiteral("not among those")));
        trust.keys.reset();
        trust.roots = {valueOf(CertificateAuthority::create(QStringLiteral("Other"), valueOf(SigningKey::generate()),
                                                            {QDateTime::currentDateTimeUtc().addDays(-1),
                                                             QDateTime::currentDateTimeUtc().addDays(1)}))
                           .certificate()};
        QVERIFY(!valueOf(verifyPackage(folder("p"), trust)).holds());
    }

    void rejectionIsInThePackageAndKeepsItFromHolding()
    {
        m_made = std::make_unique<PackagedProject>();
        const QString request = m_made->ask();
        valueOf(m_made->sign(request, *m_made->kofiKey, m_made->kofi));
        valueOf(m_made->sign(request, *m_made->ruthKey, m_made->ruth, Decision::Reject));
        valueOf(m_made->exportTo(QStringLiteral("p")));
        QVERIFY(contentOfFolder(folder("p")).contains(QStringLiteral("decisions/02-reject.dsse.json")));
        const QString faults = faultsIn(verifyPackage(folder("p"), m_made->trust()));
        QVERIFY2(faults.startsWith(QStringLiteral("Approved by those who have to")), qPrintable(faults));
    }

    void figuresStandInTheCardWithTheirCasesAndInterval()
    {
        valueOf(m_made->exportTo(QStringLiteral("p")));
        const FolderContent files = contentOfFolder(folder("p"));
        QVERIFY(files.at(QStringLiteral("model-card.md")).contains("| auc | test | 0.733 | 110 | 0.62 to 0.83 |"));
        QVERIFY(files.at(QStringLiteral("model-card.md")).contains("None were named"));
        QVERIFY(files.at(QStringLiteral("model-card.html")).contains("<td>0.62 to 0.83</td>"));
        QVERIFY(files.at(QStringLiteral("evidence/02.txt")) == "Looked at by <b>Ruth</b>.");
    }

    void nothingIsExportedBeforeSomebodyAsks()
    {
        m_made = std::make_unique<PackagedProject>();
        const Result<WrittenPackage> refused = m_made->exportTo(QStringLiteral("p"));
        QVERIFY(!refused && refused.error().kind == Error::Kind::NotFound);
    }

    void F20_instructionsOfThePackageCheckIt()
    {
        const SigningKey exporter = valueOf(SigningKey::generate());
        valueOf(m_made->exportTo(QStringLiteral("plain")));
        valueOf(m_made->exportTo(QStringLiteral("signed"), &exporter));
        valueOf(m_made->exportTo(QStringLiteral("bare"), &exporter, true));
        for (const char* name : {"plain", "signed", "bare"})
            QCOMPARE(faultOfInstructions(folder(name)), QByteArray());
    }

    void F20_instructionsFindWhatWasChanged_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"dossier.json", "policy.json", "decisions/01-approve.dsse.json", "model/MLmodel",
                                 "decisions/02-approve.entry.json", "checkpoint.txt", "model.sig", "evidence/02.txt"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    /// Even by somebody who makes the sums anew.
    void F20_instructionsFindWhatWasChanged()
    {
        QFETCH(QString, name);
        const SigningKey exporter = valueOf(SigningKey::generate());
        valueOf(m_made->exportTo(QStringLiteral("p"), &exporter));
        QByteArray bytes = contentOfFolder(folder("p")).at(name);
        const qsizetype at = bytes.size() / 3; // In a checkpoint that is its root.
        bytes[at] = bytes[at] == 'A' ? 'B' : 'A';
        putFile(folder("p") + u'/' + name, bytes);
        sumAnew(folder("p"));
        const QByteArray said = faultOfInstructions(folder("p"));
        QVERIFY2(said.contains("\nNOT RIGHT: "), said);
        QVERIFY(!valueOf(verifyPackage(folder("p"), m_made->trust())).holds());
    }

    void F20_instructionsFindWhatIsGone()
    {
        for (const char* name : {"evidence/02.txt", "policy.json", "dossier.json", "model/MLmodel"}) {
            const QString package = QStringLiteral("without-%1").arg(QString::fromLatin1(name).section(u'/', -1));
            valueOf(m_made->exportTo(package));
            QVERIFY(QFile::remove(m_made->at(package) + u'/' + QString::fromLatin1(name)));
            sumAnew(m_made->at(package));
            const QByteArray said = faultOfInstructions(m_made->at(package));
            QVERIFY2(said.contains("\nNOT RIGHT: "), name);
        }
    }

    void F20_extraFileIsNamedByVerifierAndInstructions_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isListed");
        for (const char* name : {"model/extra.pkl", "model/data/.hidden", "evidence/99.txt", "notes.txt"}) {
            QTest::newRow(name) << QString::fromLatin1(name) << false;
            if (QByteArrayView(name).contains('/'))
                QTest::newRow(QByteArray(name) + ", listed in SHA256SUMS") << QString::fromLatin1(name) << true;
        }
    }

    void F20_extraFileIsNamedByVerifierAndInstructions()
    {
        QFETCH(QString, name);
        QFETCH(bool, isListed);
        valueOf(m_made->exportTo(QStringLiteral("p")));
        putFile(folder("p") + u'/' + name, "payload");
        if (isListed)
            sumAnew(folder("p"));
        const QString faults = faultsIn(verifyPackage(folder("p"), m_made->trust()));
        QVERIFY2(faults.contains(QStringLiteral("not of the package: ") + name), qPrintable(faults));
        const QByteArray said = faultOfInstructions(folder("p"));
        QVERIFY2(said.contains("\nNOT RIGHT: ") && said.contains(": " + name.toUtf8() + '\n'), said);
    }

    /// Anybody can add one; it neither counts nor takes anything from those that were there (DSSE 1.0).
    void signatureThatSomebodyAddedIsListedAndCountsForNothing()
    {
        const SigningKey stranger = valueOf(SigningKey::generate());
        const QString name = QStringLiteral("decisions/01-approve.dsse.json");
        for (const bool isFirst : {false, true}) {
            const QString package = QStringLiteral("p%1").arg(isFirst);
            valueOf(m_made->exportTo(package));
            dsse::Envelope envelope = valueOf(dsse::read(contentOfFolder(m_made->at(package)).at(name)));
            QVERIFY(dsse::addSignature(envelope, stranger));
            if (isFirst)
                std::swap(envelope.signatures.front(), envelope.signatures.back());
            putFile(m_made->at(package) + u'/' + name, dsse::write(envelope));
            sumAnew(m_made->at(package));
            const PackageVerdict verdict = valueOf(verifyPackage(m_made->at(package), m_made->trust()));
            QCOMPARE(faultsIn(verdict), QString());
            QVERIFY(verdict.holds());
            QVERIFY(tells(verdict, QString::fromLatin1(stranger.publicKey().fingerprint())));
            QCOMPARE(faultOfInstructions(m_made->at(package)), QByteArray());
        }
    }

    /// Though the signature of somebody else over the same statement is right.
    void signatureThatSomebodyAddedDoesNotStandInForTheSigners()
    {
        const QString name = QStringLiteral("decisions/01-approve.dsse.json");
        valueOf(m_made->exportTo(QStringLiteral("p")));
        dsse::Envelope envelope = valueOf(dsse::read(contentOfFolder(folder("p")).at(name)));
        QVERIFY(dsse::addSignature(envelope, *m_made->kofiKey));
        envelope.signatures.front().signature[9] = static_cast<char>(envelope.signatures.front().signature[9] ^ 1);
        putFile(folder("p") + u'/' + name, dsse::write(envelope));
        sumAnew(folder("p"));
        QVERIFY(!valueOf(verifyPackage(folder("p"), m_made->trust())).holds());
        QVERIFY(faultOfInstructions(folder("p")).contains("\nNOT RIGHT: "));
    }

    void approvalByAStrangerStandsBesideAQuorumThatHolds()
    {
        m_made = std::make_unique<PackagedProject>();
        const Actor lena = m_made->add("Lena", Role::Manager);
        const auto lenasKey = m_made->equip(lena);
        const QString stranger = QString::fromLatin1(lenasKey->publicKey().fingerprint());
        const QString request = m_made->ask();
        valueOf(m_made->sign(request, *lenasKey, lena));
        m_made->approve(request);
        valueOf(m_made->exportTo(QStringLiteral("p")));
        const PackageVerdict verdict = valueOf(verifyPackage(folder("p"), m_made->trust()));
        QCOMPARE(faultsIn(verdict), QString());
        QVERIFY(verdict.holds(PackageCheck::Statement::Authentic) && verdict.holds());
        QVERIFY(tells(verdict, QStringLiteral("not among those that are trusted here; it counts for nothing")));
        PackageTrust fewer = m_made->trust();
        *fewer.keys = {m_made->signers().front(), stranger};
        QVERIFY(!valueOf(verifyPackage(folder("p"), fewer)).holds());
    }

    void rejectionByAStrangerStandsInTheWay()
    {
        m_made = std::make_unique<PackagedProject>();
        const Actor lena = m_made->add("Lena", Role::Manager);
        const auto lenasKey = m_made->equip(lena);
        const QString request = m_made->ask();
        valueOf(m_made->sign(request, *lenasKey, lena, Decision::Reject));
        m_made->approve(request);
        valueOf(m_made->exportTo(QStringLiteral("p")));
        QVERIFY(faultsIn(verifyPackage(folder("p"), m_made->trust()))
                    .contains(QStringLiteral("not among those that are trusted here")));
    }

    void documentThatNoControlCitesIsSigned()
    {
        valueOf(m_made->exportTo(QStringLiteral("p")));
        const QByteArray dossier = contentOfFolder(folder("p")).at(QStringLiteral("dossier.json"));
        QVERIFY(dossier.contains(toHex(sha256("Looked at by <b>Ruth</b>."))));
        QVERIFY(dossier.contains("\"documents\":[{"));
    }

    /// Though everything that nobody signed tells of the other one.
    void otherDocumentInThePlaceOfOneIsFound()
    {
        valueOf(m_made->exportTo(QStringLiteral("p")));
        const QByteArray before = toHex(sha256("Looked at by <b>Ruth</b>."));
        const QByteArray after = toHex(sha256("Nobody looked."));
        QByteArray index = contentOfFolder(folder("p")).at(QStringLiteral("package.json"));
        putFile(folder("p/package.json"), index.replace(before, after));
        putFile(folder("p/evidence/02.txt"), "Nobody looked.");
        const QString faults = faultsIn(verifyPackage(folder("p"), m_made->trust()));
        QVERIFY2(faults.contains(QStringLiteral("Evidence: what the dossier names")), qPrintable(faults));
    }

    void approvalWhoseBlockingControlsWereNotMetIsAuthenticAndDoesNotHold()
    {
        m_made = std::make_unique<PackagedProject>();
        QByteArray policy = approvalPolicy();
        policy.replace("\"version\":1", "\"version\":2");
        policy.replace("\"check\":{\"kind\":\"identity-complete\"}",
                       "\"check\":{\"kind\":\"test-report\",\"tests\":\"unit\"}");
        m_made->publish(policy.constData());
        m_made->approve(m_made->ask());
        valueOf(m_made->exportTo(QStringLiteral("p")));
        const PackageVerdict verdict = valueOf(verifyPackage(folder("p"), m_made->trust()));
        QVERIFY(verdict.holds(PackageCheck::Statement::Authentic));
        QVERIFY(!verdict.holds(PackageCheck::Statement::Approved) && !verdict.holds());
        QVERIFY(faultsIn(verdict).startsWith(QStringLiteral("Blocking control “Identified”")));
        QVERIFY(contentOfFolder(folder("p")).at(QStringLiteral("VERIFY.md")).contains("- Identified: "));
    }

    void keyOfTheExporterSignsModelAndLog()
    {
        const SigningKey exporter = valueOf(SigningKey::generate());
        QVERIFY(valueOf(m_made->exportTo(QStringLiteral("p"), &exporter)).isLogSigned);
        QCOMPARE(faultsIn(verifyPackage(folder("p"), m_made->trust())), QString());
        QCOMPARE(unknownIn(folder("p"), m_made->trust()), QStringList{QStringLiteral("model.sig")});
        PackageTrust andExporter = m_made->trust();
        *andExporter.keys << QString::fromLatin1(exporter.publicKey().fingerprint());
        QCOMPARE(unknownIn(folder("p"), andExporter), QStringList());
        const modelsignature::Trust trust{{exporter.publicKey()}, {}, {}};
        const QByteArray signature = contentOfFolder(folder("p")).at(QStringLiteral("model.sig"));
        QVERIFY(modelsignature::verify(folder("p/model"), signature, trust));
        putFile(folder("p/model/more"), "added");
        QVERIFY(!modelsignature::verify(folder("p/model"), signature, trust));
    }

    void checkpointOfTheLastSignOffIsTheOneInThePackage()
    {
        valueOf(CheckpointStore(m_made->database()).make(m_made->ruthKey.get(), m_made->ruth, m_made->once()));
        valueOf(CheckpointStore(m_made->database()).make(m_made->kofiKey.get(), m_made->kofi, m_made->once()));
        QVERIFY(valueOf(m_made->exportTo(QStringLiteral("p"))).isLogSigned);
        QCOMPARE(faultsIn(verifyPackage(folder("p"), m_made->trust())), QString());
        QCOMPARE(faultOfInstructions(folder("p")), QByteArray());
        QVERIFY(contentOfFolder(folder("p"))
                    .at(QStringLiteral("VERIFY.md"))
                    .contains("It is signed by the key `" + m_made->kofiKey->publicKey().fingerprint()));
    }

    void fileThatIsGoneOrChangedIsNamed()
    {
        const Release release = m_made->release(m_made->uid);
        const QString place =
            ArtifactStore(m_made->database().location()).pathOf(release.parts.artifacts.front().sha256);
        const QByteArray whole = contentOfFolder(QFileInfo(place).path()).begin()->second;
        QFile::remove(place);
        putFile(place, QByteArray(whole.size(), 'x'));
        const Result<WrittenPackage> changed = m_made->exportTo(QStringLiteral("p"));
        QVERIFY(!changed && changed.error().message.contains(release.parts.artifacts.front().path));
        QFile::remove(place);
        const Result<WrittenPackage> gone = m_made->exportTo(QStringLiteral("p.zip"));
        QVERIFY(!gone && gone.error().message.contains(release.parts.artifacts.front().path));
        QCOMPARE(
            QDir(m_made->at(QStringLiteral("."))).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{QStringLiteral("source")}); // Not even a beginning.
        valueOf(m_made->exportTo(QStringLiteral("bare"), nullptr, true));
        PackageTrust trust = m_made->trust();
        QVERIFY(!valueOf(verifyPackage(folder("bare"), trust)).holds());
        trust.withoutFiles = true;
        QCOMPARE(faultsIn(verifyPackage(folder("bare"), trust)), QString());
    }

    void whatIsThereAlreadyIsLeftAlone()
    {
        putFile(folder("p"), "mine");
        putFile(folder("q.zip"), "mine");
        QVERIFY(m_made->exportTo(QStringLiteral("p")).error().kind == Error::Kind::Conflict);
        QVERIFY(m_made->exportTo(QStringLiteral("q.zip")).error().kind == Error::Kind::Conflict);
        QCOMPARE(contentOfFolder(m_made->at(QStringLiteral("."))).at(QStringLiteral("q.zip")), QByteArray("mine"));
    }

    void cancelledExportLeavesNothing()
    {
        const Result<WrittenPackage> cancelled = writeReleasePackage(
            m_made->database(), {m_made->uid, folder("p"), false, nullptr}, [](const ReadProgress&) { return false; });
        QVERIFY(!cancelled && cancelled.error().kind == Error::Kind::Cancelled);
        QVERIFY(!QFileInfo::exists(folder("p")));
    }

    void wordsOfTheDataStayWords()
    {
        m_made = std::make_unique<PackagedProject>();
        m_made->tamper(
            "UPDATE use_case SET title = '<script>alert(1)</script> | # [a](b) `c`', problem = '```sh\nfalse\n```'");
        m_made->approve(m_made->ask());
        valueOf(m_made->exportTo(QStringLiteral("p")));
        const FolderContent files = contentOfFolder(folder("p"));
        QVERIFY(!files.at(QStringLiteral("model-card.html")).contains("<script"));
        const QByteArray card = files.at(QStringLiteral("model-card.md"));
        QVERIFY(!card.contains(" <script") && !card.contains("\n```"));
        QVERIFY(card.contains("\\<script\\>"));
        QCOMPARE(faultOfInstructions(folder("p")), QByteArray());
        QCOMPARE(faultsIn(verifyPackage(folder("p"), m_made->trust())), QString());
    }

    void namesThatTheShellWouldReadAreQuoted()
    {
        m_made = std::make_unique<PackagedProject>(QStringList{QStringLiteral("it's $(false) `false` \".bin"),
                                                               QStringLiteral("-rf"), QStringLiteral("模型/ä.bin")});
        m_made->approve(m_made->ask());
        valueOf(m_made->exportTo(QStringLiteral("p")));
        QCOMPARE(faultOfInstructions(folder("p")), QByteArray());
        QCOMPARE(faultsIn(verifyPackage(folder("p"), m_made->trust())), QString());
    }

    void nameThatLeadsElsewhereIsNotExported()
    {
        m_made = std::make_unique<PackagedProject>(QStringList{QStringLiteral("../out")});
        m_made->approve(m_made->ask());
        const Result<WrittenPackage> refused = m_made->exportTo(QStringLiteral("p"));
        QVERIFY(!refused && refused.error().message.contains(QStringLiteral("../out")));
    }
};

ASSAY_TEST(TestReleasePackage)
#include "tst_release_package.moc"
