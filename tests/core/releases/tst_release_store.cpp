// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/release_store.h"

#include "core/gates/gate_facts.h"
#include "core/releases/release_identity.h"
#include "core/releases/released_data_sets.h"
#include "core/releases/row_hashes.h"
#include "tests/support/agreed_framing.h"
#include "tests/support/release_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

class TestReleaseStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<ReleaseProject>(); }

    void runTellsWhatItsModelIsMadeOf()
    {
        const Release release = m_made->release(valueOf(m_made->begin("run-1", m_made->ana)));
        QCOMPARE(release.name(), QStringLiteral("credit@1"));
        QCOMPARE(release.parts.codeCommit, QStringLiteral("5d2f1c9"));
        QCOMPARE(release.parts.features, (QStringList{QStringLiteral("amount"), QStringLiteral("age")}));
        QCOMPARE(release.parts.splits.size(), std::size_t{1});
        QCOMPARE(release.parts.splits.front().role, QStringLiteral("train"));
        QCOMPARE(release.parts.environment, std::optional(sha256("scikit-learn==1.5")));
        QStringList files;
        for (const ReleaseArtifact& artifact : release.parts.artifacts)
            files << artifact.path + u' ' + toString(artifact.role);
        QCOMPARE(files,
                 (QStringList{QStringLiteral("MLmodel other"), QStringLiteral("model.pkl model"),
                              QStringLiteral("requirements.txt environment")}));
        QVERIFY(missingParts(release.parts).empty());
        QCOMPARE(whatIsWrong(m_made->database()), QString());
    }

    void dataSetsOfReleasesAreKnownWithTheirSplits()
    {
        const Release release = m_made->release(valueOf(m_made->begin("run-1", m_made->ana)));
        const auto found =
            m_made->database().read([](db::Connection& connection) { return releases::releasedDataSets(connection); });
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t{1});
        QCOMPARE(found->front().dataSet.name, release.parts.splits.front().dataset);
        QCOMPARE(found->front().dataSet.context, QStringLiteral("train"));
        QCOMPARE(found->front().release, release.id.value);
    }

    void S17_sameInputsAreTheSameModelAndAnotherDataSetIsDataOnly()
    {
        for (ImportedRun& run : m_made->batch.runs)
            run.params = {{QStringLiteral("depth"), QStringLiteral("3")}};
        m_made->batch.runs[3].inputs.front().digest = QStringLiteral("08bb");
        m_made->batch.experiments[0].externalId = QStringLiteral("test:again");
        for (ImportedRun& run : m_made->batch.runs) {
            run.experimentExternalId = QStringLiteral("test:again");
            run.externalId += QStringLiteral("-again");
            run.name += QStringLiteral(" again");
        }
        m_made->import();
        const Release one = m_made->release(valueOf(m_made->begin("run-1 again", m_made->ana)));
        const Release two = m_made->release(valueOf(m_made->begin("run-2 again", m_made->ana)));
        const Release three = m_made->release(valueOf(m_made->begin("run-3 again", m_made->ana)));
        QCOMPARE(one.identity, two.identity);
        QVERIFY(differingParts(one.parts, two.parts).empty());
        QCOMPARE(numberIn(m_made->database(),
                          "SELECT count(*) FROM audit_event WHERE entity = 'release'"
                          " AND CAST(body AS TEXT) LIKE '%\"sameAs\":\"credit@1\"%'"),
                 1);
        QVERIFY(three.identity != one.identity);
        QCOMPARE(differenceSentence(differingParts(one.parts, three.parts)), QStringLiteral("data only"));
    }

    void candidateNeedsItsWholeIdentity()
    {
        for (ImportedRun& run : m_made->batch.runs) {
            run.externalId += QStringLiteral("-bare");
            run.name += QStringLiteral(" bare");
            run.tags.clear();
            run.inputs.clear();
        }
        m_made->import();
        const QString uid = valueOf(m_made->begin("run-1 bare", m_made->ana));
        const QString before = dump(m_made->database());
        const Result<> refused = m_made->store().move({uid, ReleaseState::Candidate, {}}, m_made->ana, m_made->once());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        QVERIFY(refused.error().message.contains(QStringLiteral("code, data, features")));
        QCOMPARE(dump(m_made->database()), before);

        QVERIFY(m_made->store().describe({uid, {}, {}, QStringLiteral("abc"), {QStringLiteral("amount")}}, m_made->ana,
                                         m_made->once()));
        QVERIFY(m_made->store().addSplit(uid,
                                         {QStringLiteral("train"), QStringLiteral("loans"), {}, 4, sha256("x"), {}},
                                         m_made->ana, m_made->once()));
        QVERIFY(m_made->store().move({uid, ReleaseState::Candidate, {}}, m_made->ana, m_made->once()));
        QVERIFY(m_made->release(uid).state == ReleaseState::Candidate);
        QCOMPARE(m_made->release(uid).identity, identityOf(m_made->release(uid).parts));
        QCOMPARE(whatIsWrong(m_made->database()), QString());
    }

    void S10_withoutAnAgreedFramingItStaysADraftAndTheEmptyFieldsAreNamed()
    {
        const QString useCase = valueOf(propose(m_made->database(), m_made->project.actor(), QStringLiteral("use")));
        ReleaseDraft draft;
        draft.run = m_made->runUid("run-1");
        draft.model = QStringLiteral("credit");
        draft.useCase = useCase;
        const QString uid = valueOf(m_made->store().begin(draft, m_made->ana, m_made->once()));
        const QString before = dump(m_made->database());
        const auto candidate = [&] {
            return m_made->store().move({uid, ReleaseState::Candidate, {}}, m_made->ana, m_made->once());
        };
        const QStringList fields = charters::missingIn(Framing());
        QCOMPARE(fields.size(), 6);
        const Result<> refused = candidate();
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        for (const QString& field : fields)
            QVERIFY2(refused.error().message.contains(field), qPrintable(refused.error().message));
        for (const char* who : {"UC-1", "Business owner (Ada Founder)", "Data scientist ("})
            QVERIFY2(refused.error().message.contains(QString::fromUtf8(who)), qPrintable(refused.error().message));
        QCOMPARE(dump(m_made->database()), before);
        QVERIFY(m_made->release(uid).state == ReleaseState::Draft);
        const GateReport gate = valueOf(m_made->database().read([&](db::Connection& connection) {
            return usecases::gateReport(Gate::Framing,
                                        usecases::gateFacts(connection, usecases::byUid(connection, useCase), 0));
        }));
        QCOMPARE(gate.items.back().word, QStringLiteral("framing"));
        QVERIFY2(gate.items.back().detail.endsWith(fields.join(QStringLiteral(", "))),
                 qPrintable(gate.items.back().detail));

        Framing half = completeFraming();
        half.heuristic.clear();
        valueOf(CharterStore(m_made->database())
                    .draft({useCase, CharterKind::Framing, charters::textOf(half)}, m_made->ana, m_made->once()));
        const QString still = candidate().error().message;
        QVERIFY2(still.contains(QStringLiteral("Empty in it: what one would do without a model.")), qPrintable(still));
        const QString served =
            valueOf(propose(m_made->database(), m_made->project.actor(), QStringLiteral("framed one")));
        agreeOnCharter(m_made->database(), m_made->project.actor().person, served, CharterKind::Framing,
                       charters::textOf(completeFraming()));
        valueOf(m_made->store().describe({uid, served, {}, {}, {}}, m_made->ana, m_made->once()));
        QVERIFY(candidate());
        const Result<> turned = m_made->store().describe({uid, useCase, {}, {}, {}}, m_made->ana, m_made->once());
        QVERIFY(!turned && turned.error().kind == Error::Kind::Denied); // Nor does it come to serve one as a candidate.
        QCOMPARE(whatIsWrong(m_made->database()), QString());
    }

    void refusedStepLeavesNoTrace()
    {
        const QString uid = valueOf(m_made->begin("run-1", m_made->ana));
        const QString before = dump(m_made->database());
        const Result<> byDevOps =
            m_made->store().move({uid, ReleaseState::Candidate, {}}, m_made->kofi, m_made->once());
        QVERIFY(!byDevOps && byDevOps.error().message.contains(QStringLiteral("Ana")));
        QVERIFY(!m_made->store().move({uid, ReleaseState::Approved, {}}, m_made->ruth, m_made->once()));
        QVERIFY(!m_made->begin("run-1", m_made->mei));
        QCOMPARE(dump(m_made->database()), before);
    }

    void importedVersionBecomesARelease()
    {
        ImportedModel model;
        model.externalId = QStringLiteral("test:m");
        model.name = QStringLiteral("imported");
        model.versions = {{3,
                           QStringLiteral("test:r2"),
                           QStringLiteral("Production"),
                           QStringLiteral("READY"),
                           {},
                           QStringLiteral("runs:/test/model"),
                           {},
                           1,
                           {}}};
        m_made->batch.models = {model};
        m_made->import();
        ReleaseDraft draft;
        draft.version = QStringLiteral("imported@3");
        const Release release = m_made->release(valueOf(m_made->store().begin(draft, m_made->ana, m_made->once())));
        QCOMPARE(release.name(), QStringLiteral("imported@3"));
        QVERIFY(release.run);
        QCOMPARE(release.parts.artifacts.size(), std::size_t{3});
        const Result<QString> again = m_made->store().begin(draft, m_made->ana, m_made->once());
        QVERIFY(!again && again.error().kind == Error::Kind::Conflict);
        m_made->import(); // The source has the version as before: the release is no difference to it.
        QCOMPARE(whatIsWrong(m_made->database()), QString());
    }

    void alteredFileIsFoundWhenItIsHashedAgain()
    {
        const QString uid = valueOf(m_made->begin("run-1", m_made->ana));
        QVERIFY(m_made->store().recordChecks(uid, {.files = {{QStringLiteral("model.pkl"), sha256("other"), {}}}},
                                             m_made->ruth, m_made->once()));
        QVERIFY(!m_made->release(uid).parts.artifacts[1].isUnchanged());
        QVERIFY(m_made->release(uid).parts.artifacts[0].isUnchanged());
    }

    void deploymentIsAFactWhateverPolicySays()
    {
        const QString uid = valueOf(m_made->begin("run-1", m_made->ana));
        QVERIFY(m_made->store().recordDeployment({uid, QStringLiteral("production"), 5, QStringLiteral("argo")},
                                                 m_made->kofi, m_made->once()));
        QCOMPARE(numberIn(m_made->database(), "SELECT count(*) FROM deployment"), 1);
        QVERIFY(m_made->release(uid).state == ReleaseState::Draft); // Nobody approved it.
        QCOMPARE(numberIn(m_made->database(),
                          "SELECT count(*) FROM finding WHERE severity = 'critical'"
                          " AND source = 'deployed-without-approval/production'"),
                 1);
        for (int i = 0; i < 2; ++i) // What is known of production says nothing of a trial; of that it is said once.
            QVERIFY(m_made->store().recordDeployment({uid, QStringLiteral("staging"), 6 + i, QStringLiteral("argo")},
                                                     m_made->kofi, m_made->once()));
        QCOMPARE(numberIn(m_made->database(),
                          "SELECT count(*) FROM finding WHERE source = 'deployed-without-approval/staging'"),
                 1);
        QCOMPARE(whatIsWrong(m_made->database()), QString());
    }

    void whatIsToldLateOrIsToComeMakesNothingLive()
    {
        const QString first = approved("run-1");
        const QString second = approved("run-2");
        const qint64 now = m_made->database().clock().now();
        const auto record = [&](const QString& uid, qint64 liveAt) {
            valueOf(m_made->store().recordDeployment(
                {uid, QStringLiteral("production"), liveAt, QStringLiteral("argo")}, m_made->kofi, m_made->once()));
        };
        record(second, now + 86'400'000);
        QCOMPARE(toString(m_made->release(second).state), toString(ReleaseState::Approved));
        record(second, 1000);
        QCOMPARE(toString(m_made->release(second).state), toString(ReleaseState::Live));
        record(first, 500); // It ran before.
        QCOMPARE(toString(m_made->release(first).state), toString(ReleaseState::Approved));
        QCOMPARE(toString(m_made->release(second).state), toString(ReleaseState::Live));
        record(first, 2000); // One went back to it.
        QCOMPARE(toString(m_made->release(first).state), toString(ReleaseState::Live));
        QCOMPARE(toString(m_made->release(second).state), toString(ReleaseState::Superseded));
    }

    void whatRunsBesideTheReleaseThatDecidesTakesItsPlaceOnlyOnceItDecides()
    {
        const QString first = approved("run-1");
        const QString second = approved("run-2");
        const auto record = [&](const QString& uid, qint64 liveAt, DeploymentMode mode) {
            valueOf(m_made->store().recordDeployment(
                {uid, QStringLiteral("production"), liveAt, QStringLiteral("argo"), {}, mode}, m_made->kofi,
                m_made->once()));
        };
        record(first, 1000, DeploymentMode::Full);
        record(second, 2000, DeploymentMode::Shadow);
        record(second, 3000, DeploymentMode::Canary);
        QCOMPARE(toString(m_made->release(first).state), toString(ReleaseState::Live));
        QCOMPARE(toString(m_made->release(second).state), toString(ReleaseState::Approved));
        record(first, 2500, DeploymentMode::Full); // Told late: the canary since then took nobody's place.
        QCOMPARE(toString(m_made->release(first).state), toString(ReleaseState::Live));
        record(second, 4000, DeploymentMode::Advisory);
        QCOMPARE(toString(m_made->release(first).state), toString(ReleaseState::Superseded));
        QCOMPARE(toString(m_made->release(second).state), toString(ReleaseState::Live));
        record(first, 3500, DeploymentMode::Full);
        QCOMPARE(toString(m_made->release(first).state), toString(ReleaseState::Superseded));
    }

    void whatIsStagedIsNoExceptionAndItsFindingSaysThatItIsStaged()
    {
        ReleaseDraft draft;
        draft.run = m_made->runUid("run-1");
        draft.model = QStringLiteral("credit");
        draft.staged = true;
        const QString uid = valueOf(m_made->store().begin(draft, m_made->ana, m_made->once()));
        valueOf(m_made->database().write({m_made->ana, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
                                         [&](db::WriteTransaction& transaction) {
                                             releases::setState(transaction,
                                                                releases::byName(transaction.connection(), uid),
                                                                ReleaseState::Approved, {});
                                             return 0;
                                         }));
        valueOf(m_made->store().recordDeployment({uid, QStringLiteral("production"), 5, QStringLiteral("argo")},
                                                 m_made->kofi, m_made->once()));
        QCOMPARE(
            numberIn(
                m_made->database(),
                "SELECT count(*) FROM finding WHERE staged = 1 AND source = 'deployed-through-closed-gate/production'"),
            1);
        QCOMPARE(whatIsWrong(m_made->database()), QString());
    }

    void rowBehindTheLogsBackIsFound()
    {
        const QString uid = valueOf(m_made->begin("run-1", m_made->ana));
        valueOf(m_made->database().write(
            {m_made->ana, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}}, [](db::WriteTransaction& transaction) {
                transaction.connection()
                    .prepare("UPDATE release_artifact SET found = x'' WHERE path = 'MLmodel'")
                    .run();
                return 0;
            }));
        QVERIFY(whatIsWrong(m_made->database()).contains(QStringLiteral("without an entry")));
    }

    void storedFileIsWhatWasReadAndThereOnce()
    {
        const QString path = m_made->project.folder() + QStringLiteral("/weights.bin");
        const QByteArray bytes(3'000'001, 'w');
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const ArtifactStore artifacts(m_made->project.path());
        const HashedFile stored = valueOf(artifacts.add(path));
        QCOMPARE(stored.sha256, sha256(bytes));
        QCOMPARE(stored.size, bytes.size());
        QCOMPARE(contentOf(artifacts.pathOf(stored.sha256)), bytes);
        QVERIFY(artifacts.add(path));
        const QFileInfo place(artifacts.pathOf(stored.sha256));
        QCOMPARE(QDir(place.path() + QStringLiteral("/..")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(),
                 1);
    }

    void cancelledCopyLeavesNothing()
    {
        const QString path = m_made->project.folder() + QStringLiteral("/weights.bin");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(100, 'w')) == 100);
        file.close();
        const Result<HashedFile> stored =
            ArtifactStore(m_made->project.path()).add(path, [](qint64, qint64) { return false; });
        QVERIFY(!stored && stored.error().kind == Error::Kind::Cancelled);
        const QDir left(m_made->project.path() + QStringLiteral(".files/sha256"));
        QCOMPARE(left.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    }

    void rowsAreTheSameWhateverTheOrderOfColumns()
    {
        const auto write = [this](const char* name, const char* text) {
            QFile file(m_made->project.folder() + u'/' + QString::fromLatin1(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
                qFatal("cannot write");
            return file.fileName();
        };
        const QString train = write("train.csv", "row_id,age,amount\n1,30,100\n2,41,250\n3,30,100\n");
        const QString test = write("test.csv", "amount,age,row_id\n250,41,77\n99,18,78\n");
        const QStringList ids{QStringLiteral("row_id")};
        const RowHashes trained = valueOf(readRowHashes(train, ids));
        const RowHashes tested = valueOf(readRowHashes(test, ids));
        QCOMPARE(trained.rows, 3);
        QCOMPARE(sharedRows(trained.hashes, tested.hashes), 1);
        QCOMPARE(sharedRows(tested.hashes, trained.hashes), 1);
        QCOMPARE(sharedRows(trained.hashes, valueOf(readRowHashes(test)).hashes), 0);
        const Result<RowHashes> torn = readRowHashes(write("torn.csv", "a,b\n1,2\n3\n"));
        QVERIFY(!torn && torn.error().message.contains(QStringLiteral("line 3")));
    }

private:
    /// A release of the model that a run made, as if people had approved it.
    QString approved(const char* run)
    {
        const QString uid = valueOf(m_made->begin(run, m_made->ana));
        valueOf(m_made->database().write({m_made->ana, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
                                         [&](db::WriteTransaction& transaction) {
                                             releases::setState(transaction,
                                                                releases::byName(transaction.connection(), uid),
                                                                ReleaseState::Approved, {});
                                             return 0;
                                         }));
        return uid;
    }

    std::unique_ptr<ReleaseProject> m_made;
};

ASSAY_TEST(TestReleaseStore)
#include "tst_release_store.moc"
