// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/log_view.h"

#include "core/checkpoints/kept_checkpoint.h"
#include "tests/support/answered_dialog.h"
#include "tests/support/release_window.h"
#include "tests/support/test_program.h"
#include "ui/talk/log_list.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/segments.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTableView>

using namespace assay;
using namespace assay::tests;

/// The audit log in the real window: its entries, whether it is whole, checkpoints, and the state on a day.
class TestLogView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<ReleaseWindow>();
        m_made->bringKey(*project().ruthKey);
        project().ask("Please look at the fairness");
    }
    void cleanup() { m_made.reset(); }

    void everyEntryIsListedTheNewestFirst()
    {
        open();
        const QAbstractItemModelTester tester(entries()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const qint64 size = numberIn(project().database(), "SELECT count(*) FROM audit_event");
        QCOMPARE(entries()->model()->rowCount(), static_cast<int>(size));
        QCOMPARE(cell(0, 0), QString::number(size));
        QCOMPARE(part<QLabel>("logCount")->text(), QStringLiteral("%1 of %1 entries").arg(size));
    }

    void wordsKindPersonAndDaysFilterTogether()
    {
        open();
        auto* words = part<QLineEdit>("logWords");
        words->setFocus();
        QTest::keyClicks(words, QStringLiteral("fairness"));
        QTRY_COMPARE(entries()->model()->rowCount(), 2); // The request, and the state that it brought about.
        QCOMPARE(cell(0, 2), QStringLiteral("Ana"));
        words->clear();
        choose("logKind", QStringLiteral("Release"));
        choose("logPerson", QStringLiteral("Ana"));
        QTRY_VERIFY(entries()->model()->rowCount() > 1 && allAre(3, QStringLiteral("Release")));
        const int releases = entries()->model()->rowCount();
        QTest::keyClicks(part<QLineEdit>("logFrom"), QStringLiteral("2030-01-0"));
        QVERIFY(part<QLabel>("logCount")->text().contains(QStringLiteral("2026-03-31")));
        QCOMPARE(entries()->model()->rowCount(), releases); // No day yet: the list stays.
        QTest::keyClicks(part<QLineEdit>("logFrom"), QStringLiteral("1"));
        QTRY_COMPARE(part<QLabel>("logCount")->text().left(4), QStringLiteral("0 of"));
        part<QLineEdit>("logFrom")->clear();
        part<QLineEdit>("logUntil")->setText(QStringLiteral("2099-12-31"));
        QTRY_COMPARE(entries()->model()->rowCount(), releases);
        QVERIFY(m_made->window().idle());
    }

    void enterOpensTheThing()
    {
        open();
        choose("logKind", QStringLiteral("Release"));
        QTRY_VERIFY(entries()->model()->rowCount() > 0 && allAre(3, QStringLiteral("Release")));
        entries()->setCurrentIndex(entries()->model()->index(0, 0));
        entries()->setFocus();
        m_made->window().press(QStringLiteral("Return"));
        QTRY_VERIFY(m_made->page());
        QCOMPARE(m_made->page()->story().release().uid, project().uid);
    }

    void exportHasWhatPassesTheFilter()
    {
        open();
        choose("logKind", QStringLiteral("Request for approval"));
        QTRY_VERIFY(allAre(3, QStringLiteral("Request for approval")));
        const QString path = m_made->window().path(QStringLiteral("log.csv"));
        const AnsweredDialog dialog(path);
        ReleaseWindow::click(part<QPushButton>("exportLog"));
        QVERIFY(m_made->window().idle());
        QCOMPARE(contentOf(path).count('\n'), 2);
        QVERIFY(contentOf(path).contains("fairness"));
    }

    void wholeLogIsSaidWithItsReachAndWhatWasNotChecked()
    {
        open();
        QVERIFY(part<QLabel>("logVerdict")->text().contains(QStringLiteral("not been verified")));
        ReleaseWindow::click(part<QPushButton>("verifyLog"));
        QTRY_VERIFY(part<QLabel>("logVerdict")->text().contains(QStringLiteral("Verified up to entry")));
        const qint64 size = numberIn(project().database(), "SELECT count(*) FROM audit_event");
        QVERIFY(part<QLabel>("logVerdict")->text().contains(QStringLiteral("entry %1,").arg(size)));
        QCOMPARE(chip(), QStringLiteral("whole"));
        QVERIFY(part<QLabel>("logNotChecked")->isVisible());
        QVERIFY(part<QLabel>("logNotChecked")->text().startsWith(QStringLiteral("Not checked: ")));
        QVERIFY(!view()->findChild<QLabel*>(QStringLiteral("logFault")));

        const QString before = part<QLabel>("logVerdict")->text();
        valueOf(project().begin("run-2", project().ana));
        Q_EMIT m_made->window().session().events.changed();
        QTRY_VERIFY(part<QLabel>("logVerdict")->text().contains(QStringLiteral("Not verified: ")));
        QVERIFY(part<QLabel>("logVerdict")->text().startsWith(before)); // What was verified stays said.
        QVERIFY(m_made->window().idle());
    }

    void brokenLogNamesTheEntry()
    {
        open();
        alter(7);
        ReleaseWindow::click(part<QPushButton>("verifyLog"));
        QTRY_COMPARE(chip(), QStringLiteral("broken"));
        QVERIFY(m_made->window().idle());
        QVERIFY(view()->findChild<QLabel*>(QStringLiteral("logFault")));
        QVERIFY2(view()->findChild<QLabel*>(QStringLiteral("logFault"))->text().startsWith(QStringLiteral("Entry 7:")),
                 qPrintable(view()->findChild<QLabel*>(QStringLiteral("logFault"))->text()));
    }

    void cancelledVerificationSaysNothingOfTheLog()
    {
        fill(60'000);
        open();
        ReleaseWindow::click(part<QPushButton>("verifyLog"));
        QVERIFY(part<QPushButton>("cancelVerification")->isVisible());
        QVERIFY(!part<QPushButton>("verifyLog")->isEnabled());
        ReleaseWindow::click(part<QPushButton>("cancelVerification"));
        QTRY_VERIFY(part<QLabel>("logVerdict")->text().contains(QStringLiteral("cancelled")));
        QCOMPARE(chip(), QStringLiteral("not verified"));
        QVERIFY(part<QPushButton>("verifyLog")->isEnabled());
        QVERIFY(m_made->window().idle());
    }

    void whatThisPersonSawIsRemembered()
    {
        open();
        QTRY_VERIFY(part<QLabel>("logKept")->text().contains(QStringLiteral("You last saw")));
        QVERIFY(part<QLabel>("logKept")->text().contains(QStringLiteral("No checkpoint was written yet")));
    }

    void checkpointIsSignedByTheOwnKeyAndKeptAsAFile()
    {
        open();
        ReleaseWindow::click(part<QPushButton>("writeCheckpoint"));
        auto* form = m_made->window().child<QWidget>("checkpointForm");
        QVERIFY(form);
        QVERIFY(m_made->window().idle());
        auto* key = form->findChild<QComboBox*>(QStringLiteral("checkpointKey"));
        QCOMPARE(key->count(), 2);
        auto* submit = form->findChild<QPushButton*>(QStringLiteral("submit"));
        QVERIFY(!submit->isEnabled());
        auto* passphrase = form->findChild<QLineEdit*>(QStringLiteral("checkpointPassphrase"));
        passphrase->setFocus();
        QTest::keyClicks(passphrase, QString::fromUtf8(ReleaseWindow::passphrase));
        const QString path = m_made->window().path(QStringLiteral("checkpoint.txt"));
        const AnsweredDialog dialog(path);
        const qint64 size = numberIn(project().database(), "SELECT count(*) FROM audit_event");
        QTest::keyClick(passphrase, Qt::Key_Return);
        QTRY_VERIFY(dialog.wasAsked());
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(m_made->window().idle());
        const KeptCheckpoint kept = valueOf(KeptCheckpoint::parse(contentOf(path)));
        QCOMPARE(static_cast<qint64>(kept.checkpoint.size), size);
        const QStringList signers = valueOf(project().database().read(
            [&](db::Connection& connection) { return checkpoints::signersOf(connection, kept); }));
        QCOMPARE(signers, QStringList{QStringLiteral("Ruth")});
        QTRY_VERIFY(part<QLabel>("logKept")->text().contains(QStringLiteral("of Ruth")));
    }

    void stateOnADayIsMarkedAsOfThatDay()
    {
        open();
        part<Segments>("logViews")->setCurrent(1);
        QVERIFY(m_made->window().idle());
        auto* releases = part<QTableView>("past-releases");
        QTRY_VERIFY(releases->isVisible());
        const QAbstractItemModelTester tester(releases->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(releases->model()->rowCount(), 1);
        QCOMPARE(releases->model()->index(0, 1).data().toString(), releaseStateTitle(ReleaseState::Submitted));
        auto* day = part<QLineEdit>("asOfDay");
        day->setText(QStringLiteral("2026-01-0"));
        QVERIFY(part<QLabel>("asOfFault")->text().contains(QStringLiteral("2026-03-31")));
        QCOMPARE(releases->model()->rowCount(), 1); // What is shown stays.
        day->setText(QStringLiteral("2020-01-31"));
        QTRY_VERIFY(part<Banner>("asOf")->sentence().startsWith(QStringLiteral("As of 2020-01-31 23:59:59 UTC")));
        QCOMPARE(releases->model()->rowCount(), 0);
        QVERIFY(!releases->isVisible());
        QCOMPARE(part<QLabel>("past-policy")->text(), QStringLiteral("None was in force."));
        ReleaseWindow::click(part<QPushButton>("asOfDayAfter"));
        QCOMPARE(day->text(), QStringLiteral("2020-02-01"));
        QVERIFY(m_made->window().idle());
    }

    void pastTablesAreExported()
    {
        open();
        part<Segments>("logViews")->setCurrent(1);
        QVERIFY(m_made->window().idle());
        const QString path = m_made->window().path(QStringLiteral("past.csv"));
        const AnsweredDialog dialog(path);
        ReleaseWindow::click(part<QPushButton>("export-releases"));
        QVERIFY(m_made->window().idle());
        QVERIFY(contentOf(path).contains("credit@1"));
    }

private:
    ApprovalProject& project() { return m_made->made(); }
    LogView* view() { return m_made->window().window().findChild<LogView*>(); }
    QTableView* entries() { return part<QTableView>("logEntries"); }
    QString cell(int row, int column) { return entries()->model()->index(row, column).data().toString(); }
    QString chip() { return part<QWidget>("logState")->findChild<Chip*>()->word(); }

    template <typename T>
    T* part(const char* name)
    {
        return view()->findChild<T*>(QLatin1String(name));
    }

    bool allAre(int column, const QString& text)
    {
        for (int row = 0; row < entries()->model()->rowCount(); ++row) {
            if (cell(row, column) != text)
                return false;
        }
        return true;
    }

    void choose(const char* box, const QString& title)
    {
        auto* found = part<QComboBox>(box);
        QVERIFY2(found->findText(title) >= 0, qPrintable(title));
        found->setCurrentIndex(found->findText(title));
    }

    void open()
    {
        QVERIFY(m_made->openAs(project().ruth, QStringLiteral("Ruth")));
        m_made->window().window().openAddress({{}, "risk-audit", QStringLiteral("log")});
        QVERIFY(m_made->window().idle());
        QVERIFY(view() && view()->isVisible());
    }

    /// Changes what an entry says, as only somebody who writes the file with another program can.
    void alter(int seq)
    {
        valueOf(project().database().write(
            {project().ana, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}}, [seq](db::WriteTransaction& write) {
                db::Connection& connection = write.connection();
                db::Statement trigger =
                    connection.prepare("SELECT sql FROM sqlite_schema WHERE name = 'audit_event_is_never_updated'");
                trigger.step();
                const QByteArray definition = trigger.bytes(0);
                trigger.reset();
                connection.execute("DROP TRIGGER audit_event_is_never_updated;"
                                   "UPDATE audit_event SET body = CAST(replace(CAST(body AS TEXT), '\"at\":1',"
                                   " '\"at\":2') AS BLOB) WHERE seq = "
                                   + QByteArray::number(seq) + ';' + definition);
                return 0;
            }));
    }

    void fill(int count)
    {
        valueOf(project().database().write(
            {project().ana, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
            [count](db::WriteTransaction& write) {
                for (int i = 0; i < count; ++i)
                    write.record({.verb = {}, .entity = {}, .entityId = {}, .reason = QString::number(i)});
                return 0;
            }));
    }

    std::unique_ptr<ReleaseWindow> m_made;
};

ASSAY_TEST(TestLogView)
#include "tst_log_view.moc"
