// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/approval_fixture.h"
#include "tests/support/faulty_files.h"
#include "tests/support/test_program.h"

#include <QLoggingCategory>

using namespace assay;
using namespace assay::tests;

/// A sign-off, its entry, what it makes of the release and its checkpoint are one, whatever the disk does.
class TestSignOffFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        FaultyFiles::install();
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // They are expected in their dozens.
    }

    void cleanup() { FaultyFiles::disarm(); }

    void failedSignOffIsWholeOrAbsent_data()
    {
        QTest::addColumn<bool>("sticky");
        QTest::newRow("one failure") << false;
        QTest::newRow("disk that goes on failing") << true;
    }

    void failedSignOffIsWholeOrAbsent()
    {
        QFETCH(bool, sticky);
        ApprovalProject made;
        const QString request = made.ask();
        int failures = 0;
        for (int at = 1;; ++at) {
            made.project.reopen();
            const ReleaseDecision decision =
                valueOf(made.approvals().prepare(made.wish(request, *made.ruthKey), made.ruth));
            const qint64 before = numberIn(made.database(), "SELECT count(*) FROM sign_off");
            FaultyFiles::arm({.at = at, .code = SQLITE_IOERR, .sticky = sticky});
            const Result<QString> done = made.approvals().sign(decision, *made.ruthKey, made.ruth, made.once());
            const bool struck = FaultyFiles::changes() >= at;
            made.project.close();
            FaultyFiles::disarm();
            made.project.reopen();
            QCOMPARE(whatIsWrong(made.database()), QString());
            const qint64 after = numberIn(made.database(), "SELECT count(*) FROM sign_off");
            QCOMPARE(numberIn(made.database(), "SELECT count(*) FROM checkpoint"), after);
            QCOMPARE(numberIn(made.database(), "SELECT count(*) FROM audit_event WHERE verb = 'signed'"), after);
            QVERIFY(!done || after == before + 1);
            failures += done ? 0 : 1;
            if (!struck)
                break;
        }
        QVERIFY(failures > 3);
    }
};

ASSAY_TEST(TestSignOffFaults)
#include "tst_sign_off_faults.moc"
