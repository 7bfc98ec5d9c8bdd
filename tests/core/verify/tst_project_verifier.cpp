// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/project_verifier.h"

#include "tests/support/run_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

namespace {

std::vector<MetricPoint> somePoints(std::size_t count)
{
    std::vector<MetricPoint> points;
    for (std::size_t i = 0; i < count; ++i)
        points.push_back({static_cast<qint64>(i), 0, 1.0 / static_cast<double>(i + 1)});
    return points;
}

/// Changes an entry and covers up how: the trigger that forbids it is back afterwards.
void replaceInBody(RunProject& project, int seq, const QByteArray& text, const QByteArray& by)
{
    valueOf(project.database().write(project.note(), [&](db::WriteTransaction& write) {
        db::Connection& connection = write.connection();
        db::Statement trigger =
            connection.prepare("SELECT sql FROM sqlite_schema WHERE name = 'audit_event_is_never_updated'");
        trigger.step();
        const QByteArray definition = trigger.bytes(0);
        trigger.reset();
        connection.execute("DROP TRIGGER audit_event_is_never_updated;"
                           "UPDATE audit_event SET body = CAST(replace(CAST(body AS TEXT), '"
                           + text + "', '" + by + "') AS BLOB) WHERE seq = " + QByteArray::number(seq) + ';'
                           + definition);
    }));
}

/// As many log entries as fill several pieces of the reading.
void fillLog(RunProject& project, int entries)
{
    valueOf(project.database().write(project.note(), [&](db::WriteTransaction& write) {
        for (int i = 0; i < entries; ++i)
            write.record({.verb = {}, .entity = {}, .entityId = {}, .reason = QString::number(i)});
    }));
}

} // namespace

class TestProjectVerifier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entriesOfManyPiecesAreAllRead()
    {
        RunProject project;
        fillLog(project, 40'000);
        const ProjectVerification found = valueOf(verifyProject(project.database()));
        QVERIFY(found.intact());
        QCOMPARE(found.log.entries, numberIn(project.database(), "SELECT count(*) FROM audit_event"));
        QCOMPARE(found.log.rootsChecked, found.log.entries);
    }

    void alteredEntryInAnyPieceIsNamed()
    {
        RunProject project;
        fillLog(project, 20'000);
        for (const int seq : {1, 2, 8'192, 8'193, 16'385, 20'000}) {
            replaceInBody(project, seq, "assay", "essay");
            const ProjectVerification found = valueOf(verifyProject(project.database()));
            QVERIFY(found.schema.empty());
            QCOMPARE(found.log.findings.size(), std::size_t(1));
            QCOMPARE(found.log.findings.front().seq, seq);
            replaceInBody(project, seq, "essay", "assay");
        }
        QVERIFY(valueOf(verifyProject(project.database())).intact());
    }

    void entryLongerThanAPieceIsRead()
    {
        RunProject project;
        fillLog(project, 3);
        db::AuditNote note = project.note();
        note.reason = QString(20 << 20, u'x');
        QVERIFY(project.database().write(note, [](db::WriteTransaction&) {}));
        fillLog(project, 3);
        const ProjectVerification found = valueOf(verifyProject(project.database()));
        QVERIFY(found.intact());
        QCOMPARE(found.log.rootsChecked, found.log.entries);
    }

    void progressReachesAllThereIsToCheck()
    {
        RunProject project;
        QVERIFY(project.append(QStringLiteral("loss"), somePoints(5000), series::Growth::Ended));
        std::vector<ReadProgress> told;
        const auto found = verifyProject(project.database(), [&](const ReadProgress& progress) {
            told.push_back(progress);
            return true;
        });
        QVERIFY(found);
        QVERIFY(told.size() >= 2);
        QCOMPARE(told.front().done, 0);
        QCOMPARE(told.back().done, told.back().total);
        QCOMPARE(told.back().total, found->log.entries + found->entitiesChecked + found->pointsChecked);
    }

    void stoppedVerificationSaysSoAndLeavesNothing()
    {
        RunProject project;
        fillLog(project, 30'000);
        const QString before = dump(project.database());
        const auto stopped = verifyProject(project.database(), [](const ReadProgress&) { return false; });
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(dump(project.database()), before);
        QVERIFY(valueOf(verifyProject(project.database())).intact());
    }
};

ASSAY_TEST(TestProjectVerifier)
#include "tst_project_verifier.moc"
