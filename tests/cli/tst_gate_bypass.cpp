// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoints/checkpoint_store.h"
#include "core/checkpoints/kept_checkpoint.h"
#include "tests/support/cli_program.h"
#include "tests/support/memory_disk.h"
#include "tests/support/package_fixture.h"
#include "tests/support/raw_project.h"
#include "tests/support/set_clock.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

namespace {

/// Everything that a case may break.
struct Pipeline {
    PackagedProject made;
    QStringList arguments{QStringLiteral("gate"), made.project.path(), QStringLiteral("credit@1")};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();

    QString file(const QByteArray& content, const char* name = "file") const
    {
        putFile(made.at(QString::fromLatin1(name)), content);
        return made.at(QString::fromLatin1(name));
    }

    void option(const char* name, const QString& value) { arguments << QString::fromLatin1(name) << value; }
    void approve() { made.approve(made.ask()); }

    void decide(Decision decision)
    {
        const QString request = made.ask();
        valueOf(made.sign(request, *made.kofiKey, made.kofi));
        valueOf(made.sign(request, *made.ruthKey, made.ruth, decision));
    }

    void raw(const QByteArray& sql) const
    {
        if (!RawProject(made.project.path()).change(sql))
            qFatal("%s", sql.constData());
    }

    QString modelFile() const
    {
        return ArtifactStore(made.database().location()).pathOf(sha256("weights of data/model.pkl"));
    }

    Checkpoint head() const
    {
        return valueOf(
                   KeptCheckpoint::parse(
                       valueOf(CheckpointStore(made.database()).make(nullptr, made.ana, QStringLiteral("head"))).note))
            .checkpoint;
    }

    void expect(const Checkpoint& checkpoint)
    {
        option("--expect-checkpoint", file(valueOf(checkpoint.text()), "expected"));
    }
};

struct Case {
    const char* name;
    int exit;
    std::function<void(Pipeline&)> prepare;
};

/// An approved release, then something that is not as it should be.
std::function<void(Pipeline&)> approvedThen(const std::function<void(Pipeline&)>& then)
{
    return [then](Pipeline& pipeline) {
        pipeline.approve();
        then(pipeline);
    };
}

std::function<void(Pipeline&)> approvedWith(const char* option, const QByteArray& content)
{
    return approvedThen([=](Pipeline& pipeline) { pipeline.option(option, pipeline.file(content)); });
}

std::function<void(Pipeline&)> approvedThenSql(const QByteArray& sql)
{
    return approvedThen([sql](Pipeline& pipeline) { pipeline.raw(sql); });
}

std::function<void(Pipeline&)> projectOf(const QByteArray& content)
{
    return [content](Pipeline& pipeline) { pipeline.arguments[1] = pipeline.file(content, "other.assay"); };
}

std::vector<Case> peopleCases()
{
    return {
        {"approved", 0, [](Pipeline& p) { p.approve(); }},
        {"nobody asked", 1, [](Pipeline&) {}},
        {"only asked", 1, [](Pipeline& p) { p.made.ask(); }},
        {"one of two signed", 1, [](Pipeline& p) { valueOf(p.made.sign(p.made.ask(), *p.made.ruthKey, p.made.ruth)); }},
        {"rejected", 1, [](Pipeline& p) { p.decide(Decision::Reject); }},
        {"changes asked for", 1, [](Pipeline& p) { p.decide(Decision::RequestChanges); }},
        {"abstained", 1, [](Pipeline& p) { p.decide(Decision::Abstain); }},
        {"revoked", 1, approvedThen([](Pipeline& p) {
             valueOf(p.made.sign(p.made.judged().request->uid, *p.made.ruthKey, p.made.ruth, Decision::Revoke));
         })},
        {"withdrawn", 1,
         [](Pipeline& p) {
             valueOf(p.made.approvals().withdraw(p.made.ask(), QStringLiteral("x"), p.made.ana, p.made.once()));
         }},
        {"expired sign-off", 1,
         [](Pipeline& p) {
             DecisionWish wish = p.made.wish(p.made.ask(), *p.made.ruthKey);
             valueOf(p.made.sign(wish.request, *p.made.kofiKey, p.made.kofi));
             const qint64 end = QDateTime::currentMSecsSinceEpoch() + 3'600'000; // What is over already is not signed.
             wish.expiresAt = end;
             const ReleaseDecision decision = valueOf(p.made.approvals().prepare(wish, p.made.ruth));
             valueOf(p.made.approvals().sign(decision, *p.made.ruthKey, p.made.ruth, p.made.once()));
             const SetClock later(end + 1); // The gate knows from the log how late it is at least.
             valueOf(propose(*openedAt(later, p.made.project.path()), p.made.ana, p.made.once()));
         }},
        {"clock set back behind the log", 1, approvedThen([](Pipeline& p) {
             const SetClock later(QDateTime::currentMSecsSinceEpoch() + 400LL * 24 * 3600 * 1000);
             valueOf(propose(*openedAt(later, p.made.project.path()), p.made.ana, p.made.once()));
         })},
        {"compromised key", 1, approvedThen([](Pipeline& p) {
             const QString uid = valueOf(p.made.database().read(
                 [&](db::Connection& c) { return keys::byFingerprint(c, p.made.signers().front())->uid; }));
             valueOf(KeyStore(p.made.database())
                         .revoke({uid, Revocation::Compromised, 1, QStringLiteral("x")}, p.made.ruth, p.made.once()));
         })}};
}

std::vector<Case> commandLineCases()
{
    return {
        {"another environment", 1,
         approvedThen([](Pipeline& p) { p.option("--environment", QStringLiteral("staging")); })},
        {"no environment", 2, approvedThen([](Pipeline& p) { p.option("--environment", {}); })},
        {"blank environment", 2, approvedThen([](Pipeline& p) { p.option("--environment", QStringLiteral(" ")); })},
        {"another release", 1, approvedThen([](Pipeline& p) { p.arguments[2] = QStringLiteral("credit@2"); })},
        {"no release", 1, approvedThen([](Pipeline& p) { p.arguments[2].clear(); })},
        {"too few words", 2, approvedThen([](Pipeline& p) { p.arguments.removeLast(); })},
        {"too many words", 2, approvedThen([](Pipeline& p) { p.arguments << QStringLiteral("more"); })},
        {"unknown option", 2, approvedThen([](Pipeline& p) { p.arguments << QStringLiteral("--force"); })},
        {"option without its value", 2, approvedThen([](Pipeline& p) { p.arguments << QStringLiteral("--policy"); })},
        {"unknown format", 2, approvedThen([](Pipeline& p) { p.option("--format", QStringLiteral("yes")); })},
        {"no file of trusted keys", 1,
         approvedThen([](Pipeline& p) { p.option("--trusted-keys", QStringLiteral("/nowhere")); })},
        {"no trusted key", 1, approvedWith("--trusted-keys", "# nobody\n")},
        {"misspelt key", 1, approvedWith("--trusted-keys", "abc\n")},
        {"one trusted key", 1,
         approvedThen([](Pipeline& p) { p.option("--trusted-keys", p.file(p.made.signers().front().toLatin1())); })},
        {"no file of the policy", 1,
         approvedThen([](Pipeline& p) { p.option("--policy", QStringLiteral("/nowhere")); })},
        {"no policy in its file", 1, approvedWith("--policy", "{}")},
        {"another policy", 1,
         approvedWith("--policy", QByteArray(approvalPolicy()).replace("\"days\":365", "\"days\":364"))},
        {"no file of the checkpoint", 1,
         approvedThen([](Pipeline& p) { p.option("--expect-checkpoint", QStringLiteral("/nowhere")); })},
        {"no checkpoint in its file", 1, approvedWith("--expect-checkpoint", "assay\n")},
        {"empty roots of stamps", 1, approvedWith("--timestamp-roots", "")},
        {"no sign-off stamped", 1, approvedThen([](Pipeline& p) {
             p.option("--timestamp-roots", p.file(p.made.authority.certificate().pem()));
         })},
        {"odd environment variables", 1, [](Pipeline& p) {
             p.made.ask();
             for (const char* name : {"ASSAY_GATE", "ASSAY_TRUSTED_KEYS", "ASSAY_FORCE", "CI", "SOURCE_DATE_EPOCH"})
                 p.environment.insert(QString::fromLatin1(name), QStringLiteral("1"));
             p.environment.remove(QStringLiteral("HOME"));
             p.environment.insert(QStringLiteral("TZ"), QStringLiteral("Pacific/Kiritimati"));
         }}};
}

std::vector<Case> fileCases()
{
    return {{"no project", 3, [](Pipeline& p) { p.arguments[1] = QStringLiteral("/nowhere.assay"); }},
            {"folder as project", 3, [](Pipeline& p) { p.arguments[1] = p.made.project.folder(); }},
            {"empty file as project", 3, projectOf({})},
            {"text as project", 3, projectOf(QByteArray(5000, 'x'))},
            {"cut project", 3, approvedThen([](Pipeline& p) {
                 const QString copy = p.made.at(QStringLiteral("copy.assay"));
                 valueOf(p.made.database().backUp(copy));
                 p.arguments[1] = p.file(contentOf(copy).first(40'000), "cut.assay");
             })},
            {"checkpoint of another log", 3, approvedThen([](Pipeline& p) {
                 Checkpoint other = p.head();
                 other.origin = QStringLiteral("assay/other");
                 p.expect(other);
             })},
            {"checkpoint with another root", 3, approvedThen([](Pipeline& p) {
                 Checkpoint other = p.head();
                 other.root = sha256("x");
                 p.expect(other);
             })},
            {"checkpoint of a longer log", 3, approvedThen([](Pipeline& p) {
                 Checkpoint other = p.head();
                 other.size += 100;
                 p.expect(other);
             })},
            {"changed model file", 1, approvedThen([](Pipeline& p) {
                 QFile::remove(p.modelFile());
                 putFile(p.modelFile(), "weights of data/model.pkx");
             })},
            {"model file gone", 1, approvedThen([](Pipeline& p) { QFile::remove(p.modelFile()); })},
            {"folder as model file", 1, approvedThen([](Pipeline& p) {
                 QFile::remove(p.modelFile());
                 QDir().mkpath(p.modelFile());
             })},
            {"changed row", 3, approvedThenSql("UPDATE release SET state_reason = 'x'")},
            {"entry taken out", 3, approvedThenSql("DELETE FROM audit_event WHERE seq = 9")},
            {"log without its end", 3,
             approvedThenSql("DELETE FROM audit_event WHERE seq = (SELECT max(seq) FROM audit_event)")},
            {"trigger taken away", 3, approvedThen([](Pipeline& p) {
                 RawProject(p.made.project.path()).run("DROP TRIGGER audit_event_is_never_updated");
             })},
            {"foreign table", 3, approvedThenSql("CREATE TABLE more (x TEXT)")},
            {"project of a newer format without its triggers", 3, approvedThen([](Pipeline& p) {
                 RawProject(p.made.project.path())
                     .run("DROP TRIGGER audit_event_is_never_updated; PRAGMA user_version = 99");
             })},
            {"unknown state", 3, approvedThenSql("UPDATE release SET state = 'Approved-ish'")},
            {"unknown decision", 3, approvedThenSql("UPDATE sign_off SET decision = 'yes'")},
            {"unknown risk tier", 3, approvedThenSql("UPDATE use_case SET risk_tier = 'none'")}};
}

std::vector<Case> allCases()
{
    std::vector<Case> all = peopleCases();
    for (const auto& more : {commandLineCases(), fileCases()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace

/// What must not open the gate of a pipeline, with the exit code that it gets.
class TestGateBypass : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useMemoryDisk(); }
    void nothingButAnApprovedReleasePasses_data()
    {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const Case& one : allCases())
            QTest::newRow(one.name) << number++;
    }

    void nothingButAnApprovedReleasePasses()
    {
        QFETCH(int, number);
        const Case one = allCases()[static_cast<std::size_t>(number)];
        Pipeline pipeline;
        one.prepare(pipeline);
        CliProgram program;
        const int exit = program.run(pipeline.arguments, pipeline.environment);
        QVERIFY2(exit == one.exit, qPrintable(QStringLiteral("%1: %2").arg(exit).arg(program.all())));
        QVERIFY(exit == 0 || !program.out().contains("OPEN:"));
        QVERIFY(exit == 0 || !program.all().trimmed().isEmpty()); // And it says why.
    }

    void killedGateLetsNothingThrough()
    {
        Pipeline pipeline;
        pipeline.approve();
        bool killed = false;
        for (int attempt = 0; attempt < 50 && !killed; ++attempt) { // On a busy machine it may have ended before.
            QProcess program;
            program.start(qEnvironmentVariable("ASSAY_CLI"), pipeline.arguments);
            QVERIFY(program.waitForStarted(60'000));
            program.kill();
            QVERIFY(program.waitForFinished(60'000));
            killed = program.exitStatus() == QProcess::CrashExit;
        }
        QVERIFY(killed);                                   // Which is no exit with 0.
        QCOMPARE(CliProgram().run(pipeline.arguments), 0); // It was only a reader.
    }
};

ASSAY_TEST(TestGateBypass)
#include "tst_gate_bypass.moc"
