// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/unproven_uses.h"

#include "core/demo/demo_project.h"
#include "core/usecases/use_case_texts.h"
#include "tests/support/package_fixture.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;
using approvals::Proof;

/// What runs though nobody can show why it may.
class TestUnprovenUses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void S3_exactlyWhatIsMissingIsListedAndEachThingThatIsSuppliedGoes()
    {
        ApprovalProject made;
        QVERIFY(uses(made.database()).empty()); // Nothing is in use yet.
        deploy(made);
        QCOMPARE(uses(made.database()), (QStringList{QStringLiteral("UC-1 credit@1: owner signature sign-off watch")}));
        giveOwner(made);
        QCOMPARE(uses(made.database()), (QStringList{QStringLiteral("UC-1 credit@1: signature sign-off watch")}));
        measureInProduction(made);
        QCOMPARE(uses(made.database()), (QStringList{QStringLiteral("UC-1 credit@1: signature sign-off")}));
        const QString request = made.ask();
        valueOf(made.sign(request, *made.ruthKey, made.ruth));
        QCOMPARE(uses(made.database()), (QStringList{QStringLiteral("UC-1 credit@1: sign-off")}));
        valueOf(made.sign(request, *made.kofiKey, made.kofi));
        QCOMPARE(uses(made.database()), QStringList());
        QCOMPARE(whatIsWrong(made.database()), QString());
    }

    void aUseCaseThatRunsWithoutAReleaseLacksAllThatAReleaseWouldShow()
    {
        ApprovalProject made;
        const QString second = valueOf(propose(made.database(), made.project.actor(), QStringLiteral("second")));
        valueOf(made.database().write({}, [&](db::WriteTransaction& transaction) {
            transaction.connection()
                .prepare("UPDATE use_case SET state = 'Operating' WHERE uid = ?")
                .bind(second)
                .run();
        }));
        QCOMPARE(uses(made.database()),
                 (QStringList{QStringLiteral("UC-2 : owner signature sign-off watch way-back")}));
        deploy(made);
        QCOMPARE(uses(made.database()).size(), 2);
        QVERIFY(uses(made.database()).front().startsWith(QStringLiteral("UC-2"))); // It lacks more.
    }

    void aVersionThatAnotherTookThePlaceOfIsNotInUse()
    {
        ApprovalProject made;
        deploy(made);
        ReleaseDraft draft;
        draft.run = made.runUid("run-2");
        draft.model = QStringLiteral("credit");
        draft.useCase = made.useCase;
        made.uid = valueOf(made.store().begin(draft, made.ana, made.once()));
        deploy(made);
        QCOMPARE(uses(made.database()), (QStringList{QStringLiteral("UC-1 credit@2: owner signature sign-off watch")}));
    }

    void aCanaryIsInUseBesideWhatDecidesAndAShadowIsNot()
    {
        ApprovalProject made;
        deploy(made);
        const auto next = [&made](const char* run, DeploymentMode mode) {
            ReleaseDraft draft;
            draft.run = made.runUid(run);
            draft.model = QStringLiteral("credit");
            draft.useCase = made.useCase;
            made.uid = valueOf(made.store().begin(draft, made.ana, made.once()));
            deploy(made, mode);
        };
        next("run-2", DeploymentMode::Shadow);
        QCOMPARE(uses(made.database()), (QStringList{QStringLiteral("UC-1 credit@1: owner signature sign-off watch")}));
        next("run-3", DeploymentMode::Canary);
        QCOMPARE(uses(made.database()),
                 (QStringList{QStringLiteral("UC-1 credit@3: owner signature sign-off watch"),
                              QStringLiteral("UC-1 credit@1: owner signature sign-off watch")}));
        deploy(made, DeploymentMode::Shadow); // The canary is over: it only looks on.
        QCOMPARE(uses(made.database()), (QStringList{QStringLiteral("UC-1 credit@1: owner signature sign-off watch")}));
    }

    void whatIsOnlyToComeIsNotInUse()
    {
        ApprovalProject made;
        const qint64 tomorrow = QDateTime::currentMSecsSinceEpoch() + 86'400'000;
        valueOf(made.store().recordDeployment(
            {made.uid, QStringLiteral("production"), tomorrow, QStringLiteral("the plan")}, made.kofi, made.once()));
        QCOMPARE(uses(made.database()), QStringList());
        deploy(made);
        QCOMPARE(uses(made.database()).size(), 1);
    }

    void S3_theDemoHasItsGaps()
    {
        QTemporaryDir folder;
        const auto demo = valueOf(createDemoProject(folder.filePath(QStringLiteral("demo.assay"))));
        QCOMPARE(uses(*demo),
                 QStringList({QStringLiteral("UC-3 consumer-loan-screening@2: watch"),
                              QStringLiteral("UC-2 early-payment-reminder@1: watch"),
                              QStringLiteral("UC-1 card-fraud-alerts@1: watch")}));
    }

private:
    /// "UC-1 credit@1: owner watch", a line for each.
    static QStringList uses(db::Database& database)
    {
        QStringList lines;
        for (const approvals::UnprovenUse& use : valueOf(database.read([&](db::Connection& connection) {
                 return approvals::unprovenUses(connection, database.clock().now());
             }))) {
            QStringList missing;
            for (const Proof proof : use.missing)
                missing << toString(proof);
            lines << use.useCase.section(u' ', 0, 0) + u' ' + use.release + QStringLiteral(": ") + missing.join(u' ');
        }
        return lines;
    }

    static void deploy(ApprovalProject& made, std::optional<DeploymentMode> mode = {})
    {
        valueOf(made.store().recordDeployment({made.uid,
                                               QStringLiteral("production"),
                                               QDateTime::currentMSecsSinceEpoch(),
                                               QStringLiteral("the pipeline"),
                                               {},
                                               mode},
                                              made.kofi, made.once()));
    }

    static void giveOwner(ApprovalProject& made)
    {
        const UseCase useCase = valueOf(made.database().read(
            [&](db::Connection& connection) { return usecases::byUid(connection, made.useCase); }));
        UseCaseFields fields = valueOf(
            made.database().read([&](db::Connection& connection) { return usecases::fieldsOf(connection, useCase); }));
        fields.ownerUid = made.ana.person;
        valueOf(UseCaseStore(made.database())
                    .edit({useCase.uid, useCase.rowVersion, fields}, {made.mei.person, toString(Role::Manager)},
                          made.once()));
    }

    static void measureInProduction(ApprovalProject& made)
    {
        const QString path = made.project.folder() + QStringLiteral("/month-1.json");
        putFile(path, R"({"metrics":[{"name":"auc","split":"production","value":0.74,"n":50}]})");
        EvidenceReading reading;
        reading.kind = EvidenceKind::Metrics;
        valueOf(EvidenceStore(made.database())
                    .add({made.uid, {}, {}, {}}, valueOf(readEvidenceFile(path, reading)), made.ana, made.once()));
    }
};

ASSAY_TEST(TestUnprovenUses)
#include "tst_unproven_uses.moc"
