// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/governance_window.h"
#include "tests/support/test_program.h"

#include <QComboBox>

using namespace assay;
using namespace assay::tests;

/// The list of findings and the page of one, in the real window.
class TestFindingsTab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<GovernanceWindow>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(project().database()), QString());
        m_made.reset();
    }

    void listNamesWhatWaitsFirstAndWhatIsOverdue()
    {
        m_made->raise("Few rows", project().kofi, Severity::Low);
        m_made->raise("Few young applicants", project().kofi, Severity::High, 1'700'000'000'000);
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->open("findings"));
        const QTableView* list = m_made->table("findings");
        QCOMPARE(m_made->column(list, 0), QStringList({QStringLiteral("F-2"), QStringLiteral("F-1")}));
        QCOMPARE(m_made->cell(list, 0, 1), QStringLiteral("High"));
        QCOMPARE(m_made->cell(list, 0, 3), QStringLiteral("credit@1"));
        QCOMPARE(m_made->cell(list, 0, 5), QStringLiteral("Kofi"));
        QCOMPARE(m_made->cell(list, 0, 6), QStringLiteral("2023-11-14 · overdue"));
        QCOMPARE(m_made->cell(list, 1, 6), QStringLiteral("–"));
    }

    void listIsNarrowedByWordsAndByState()
    {
        const QString closed = m_made->raise("Old", project().kofi);
        m_made->raise("Few rows", project().kofi);
        m_made->raise("Few young applicants", project().ana);
        close(closed);
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->open("findings"));
        QTableView* list = m_made->table("findings");
        QCOMPARE(list->model()->rowCount(), 2);
        QTest::keyClicks(m_made->shown<QLineEdit>("filter"), QStringLiteral("young"));
        QCOMPARE(m_made->column(list, 0), QStringList(QStringLiteral("F-3")));
        m_made->shown<QLineEdit>("filter")->clear();
        auto* states = m_made->shown<QComboBox>("findingStates");
        states->setFocus();
        QTest::keyClick(states, Qt::Key_Down); // All.
        QCOMPARE(list->model()->rowCount(), 3);
        states->setCurrentText(findingStateTitle(FindingState::Closed));
        QCOMPARE(m_made->column(list, 0), QStringList(QStringLiteral("F-1")));
    }

    void enterOpensOneAndTheListKeepsItsPlaceBehindIt()
    {
        m_made->raise("Few rows", project().kofi, Severity::High);
        const QString uid = m_made->raise("Few young applicants", project().kofi, Severity::Low);
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->open("findings"));
        QTableView* list = m_made->table("findings");
        list->setCurrentIndex(list->model()->index(1, 0));
        list->setFocus();
        m_made->fixture().press(QStringLiteral("Return"));
        QVERIFY(m_made->fixture().idle());
        QVERIFY(m_made->shown<QWidget>("findingPage"));
        QVERIFY((m_made->place() == Address{{}, "finding", uid}));
        QVERIFY(m_made->says(QStringLiteral("F-2 · Few young applicants")));
        QVERIFY(m_made->press("parentPage"));
        QVERIFY((m_made->place() == Address{{}, "risk-audit", QStringLiteral("findings")}));
        QCOMPARE(addressOf(list->currentIndex()).key, uid);
        m_made->fixture().press(QStringLiteral("Alt+Left"));
        QVERIFY(m_made->fixture().idle());
        QVERIFY(m_made->shown<QWidget>("findingPage"));
    }

    void findingGoesFromOpenToClosedByThreePeople()
    {
        const QString uid = m_made->raise("Few rows", Actor());
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->openThing("finding", QStringLiteral("F-1")));
        QVERIFY(m_made->button("beginFinding")->toolTip().contains(QStringLiteral("no owner")));
        QVERIFY(m_made->press("assignFinding"));
        auto* owner = m_made->inForm<QComboBox>("ownerForm", "owner");
        QVERIFY(!m_made->inForm<QPushButton>("ownerForm", "submit")->isEnabled());
        owner->setCurrentIndex(owner->findData(project().kofi.person));
        QVERIFY(m_made->submit("ownerForm"));
        QTRY_COMPARE(m_made->finding(uid).owner.name, QStringLiteral("Kofi"));
        QVERIFY(m_made->actAs(project().kofi));
        QVERIFY(m_made->press("beginFinding"));
        QTRY_VERIFY(m_made->finding(uid).state == FindingState::InProgress);
        QVERIFY(m_made->fixture().idle());
        QVERIFY(m_made->press("askForClosing"));
        QVERIFY(m_made->giveReason("more rows came"));
        QTRY_VERIFY(m_made->finding(uid).state == FindingState::ReadyForValidation);
        QVERIFY(m_made->fixture().idle());
        QVERIFY(!m_made->button("closeFinding")->isEnabled()); // It is Kofi's own.
        QVERIFY(m_made->button("closeFinding")->statusTip().contains(QStringLiteral("Ruth")));
        QVERIFY(m_made->actAs(project().ruth));
        QVERIFY(m_made->press("closeFinding"));
        QVERIFY(m_made->giveReason("looked at the rows"));
        QTRY_VERIFY(m_made->finding(uid).state == FindingState::Closed);
        QVERIFY(m_made->fixture().idle());
        QCOMPARE(m_made->chips(QStringLiteral("Closed")), 1);
        QVERIFY(m_made->says(QStringLiteral("“looked at the rows”"))); // In the history.
    }

    void S54_ownerWhoAuditsCannotCloseTheirOwn()
    {
        const QString uid = m_made->raise("Few rows", project().ruth);
        for (const FindingState state : {FindingState::InProgress, FindingState::ReadyForValidation})
            valueOf(store().move({uid, state, {}}, project().ruth, project().once()));
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->openThing("finding", uid));
        const QPushButton* button = m_made->shown<QPushButton>("closeFinding");
        QVERIFY(button && !button->isEnabled());
        QVERIFY2(button->toolTip().contains(QStringLiteral("another person judges it")), qPrintable(button->toolTip()));
    }

    void riskIsBorneUntilADayAndReopensByItself()
    {
        const QString uid = m_made->raise("Few rows", project().kofi);
        QVERIFY(m_made->openAs(project().mei));
        QVERIFY(m_made->openThing("finding", uid));
        QVERIFY(m_made->press("offerAcceptance"));
        QTest::keyClicks(m_made->inForm<QPlainTextEdit>("acceptanceForm", "reason"), QStringLiteral("small"));
        auto* until = m_made->inForm<QLineEdit>("acceptanceForm", "until");
        QTest::keyClicks(until, QStringLiteral("2020-01-01"));
        const auto* give = m_made->inForm<QPushButton>("acceptanceForm", "submit");
        QVERIFY(!give->isEnabled() && give->toolTip().contains(QStringLiteral("future")));
        until->clear();
        QTest::keyClicks(until, QStringLiteral("2190-01-31"));
        QVERIFY(m_made->submit("acceptanceForm"));
        QTRY_COMPARE(m_made->finding(uid).accepter.name, QStringLiteral("Mei"));
        QVERIFY(m_made->fixture().idle());
        QVERIFY(m_made->says(QStringLiteral("Offers to bear the risk")));
        QVERIFY(!m_made->shown<QPushButton>("agreeToRisk")->isEnabled());
        QVERIFY(m_made->actAs(project().ruth));
        QVERIFY(m_made->press("agreeToRisk"));
        QVERIFY(m_made->giveReason("agreed"));
        QTRY_VERIFY(m_made->finding(uid).state == FindingState::RiskAccepted);
        QVERIFY(m_made->fixture().idle());
        QCOMPARE(m_made->chips(QStringLiteral("Risk accepted")), 1);
        QVERIFY(m_made->says(QStringLiteral("2190-01-31")));
    }

    void offerThatRanOutIsSaidToBeNoneAndIsMadeAnew()
    {
        const QString uid = m_made->raise("Few rows", project().kofi);
        const Clock& clock = project().database().clock();
        const qint64 until = clock.now() + 500;
        valueOf(store().offerAcceptance({uid, QStringLiteral("small"), until}, project().mei, project().once()));
        QTRY_VERIFY(clock.now() > until);
        QVERIFY(m_made->openAs(project().mei));
        QVERIFY(m_made->openThing("finding", uid));
        QVERIFY(m_made->says(QStringLiteral("no; the offer has run out")));
        QVERIFY(!m_made->shown<QPushButton>("agreeToRisk"));
        QVERIFY(m_made->press("offerAcceptance"));
        QTest::keyClicks(m_made->inForm<QPlainTextEdit>("acceptanceForm", "reason"), QStringLiteral("still small"));
        QTest::keyClicks(m_made->inForm<QLineEdit>("acceptanceForm", "until"), QStringLiteral("2190-01-31"));
        QVERIFY(m_made->submit("acceptanceForm"));
        QTRY_COMPARE(m_made->finding(uid).acceptance, QStringLiteral("still small"));
        QVERIFY(m_made->fixture().idle());
        QVERIFY(m_made->shown<QPushButton>("agreeToRisk"));
    }

    void findingIsRaisedAboutAReleaseAndItsPageOpens()
    {
        QVERIFY(m_made->openAs(project().tom));
        QVERIFY(m_made->open("findings"));
        QVERIFY(m_made->press("raiseFreeFinding"));
        QTest::keyClicks(m_made->inForm<QLineEdit>("findingForm", "title"), QStringLiteral("No way back"));
        QTest::keyClicks(m_made->inForm<QPlainTextEdit>("findingForm", "condition"), QStringLiteral("never tried"));
        auto* due = m_made->inForm<QLineEdit>("findingForm", "due");
        QTest::keyClicks(due, QStringLiteral("soon"));
        QVERIFY(!m_made->submit("findingForm"));
        due->clear();
        QTest::keyClicks(due, QStringLiteral("2190-01-31"));
        auto* subject = m_made->inForm<QComboBox>("findingForm", "subject");
        subject->setCurrentIndex(subject->findText(QStringLiteral("credit@1")));
        QVERIFY(m_made->submit("findingForm"));
        QTRY_VERIFY(m_made->shown<QWidget>("findingPage"));
        QVERIFY(m_made->fixture().idle());
        QVERIFY(m_made->says(QStringLiteral("never tried")));
        QCOMPARE(m_made->finding(QStringLiteral("F-1")).about, QStringLiteral("credit@1"));
        QVERIFY(m_made->press("openSubject"));
        QCOMPARE(m_made->place().kind, QByteArray("release"));
        QVERIFY(!m_made->shown<QWidget>("findingPage"));
    }

    void whatItSaysIsEditedByThoseWhoMay()
    {
        const QString uid = m_made->raise("Few rows", project().kofi);
        QVERIFY(m_made->openAs(project().tom));
        QVERIFY(m_made->openThing("finding", uid));
        QVERIFY(!m_made->button("editFinding")->isEnabled());
        QVERIFY(m_made->actAs(project().ruth));
        m_made->button("editFinding")->click();
        m_made->inForm<QPlainTextEdit>("findingForm", "condition")->setPlainText(QStringLiteral("712 rows"));
        QVERIFY(m_made->submit("findingForm"));
        QTRY_COMPARE(m_made->finding(uid).text.condition, QStringLiteral("712 rows"));
        QVERIFY(m_made->fixture().idle());
        QVERIFY(m_made->says(QStringLiteral("712 rows")));
    }

    void F17_whatTwoWriteOfAFindingIsBroughtTogether()
    {
        const QString uid = m_made->raise("Few rows", project().kofi);
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->openThing("finding", uid));
        m_made->button("editFinding")->click();
        m_made->inForm<QPlainTextEdit>("findingForm", "condition")->setPlainText(QStringLiteral("712 rows"));
        const auto there = valueOf(db::Database::open(m_made->fixture().session().database->location()));
        const Finding seen = m_made->finding(uid);
        FindingEdit theirs{uid, seen.rowVersion, seen.text, Severity::Critical, seen.dueAt};
        theirs.text.condition = QStringLiteral("700 rows");
        valueOf(FindingStore(*there).edit(theirs, project().ruth, QStringLiteral("there")));
        QVERIFY(m_made->submit("findingForm"));
        QTRY_VERIFY(m_made->fixture().child<QAbstractButton>("mine-condition"));
        QVERIFY(!m_made->fixture().child<QWidget>("mine-severity")); // Which only they changed.
        m_made->fixture().press(QStringLiteral("Escape"));
        QTRY_VERIFY(!m_made->fixture().child<QWidget>("mergeForm"));
        QCOMPARE(m_made->inForm<QPlainTextEdit>("findingForm", "condition")->toPlainText(), QStringLiteral("712 rows"));
        QCOMPARE(m_made->finding(uid).text.condition, QStringLiteral("700 rows"));
        QVERIFY(m_made->submit("findingForm"));
        QTRY_VERIFY(m_made->fixture().child<QAbstractButton>("mine-condition"));
        m_made->fixture().child<QAbstractButton>("mine-condition")->click();
        QVERIFY(m_made->submit("mergeForm"));
        QTRY_VERIFY(!m_made->fixture().child<QWidget>("findingForm"));
        QCOMPARE(m_made->finding(uid).text.condition, QStringLiteral("712 rows"));
        QVERIFY(m_made->finding(uid).severity == Severity::Critical);
    }

    void whatWasBegunOfAFindingComesBack()
    {
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->open("findings"));
        QVERIFY(m_made->press("raiseFreeFinding"));
        auto* cause = m_made->inForm<QPlainTextEdit>("findingForm", "cause");
        QTest::keyClicks(cause, QStringLiteral("Nobody looked"));
        QTest::keyClick(cause, Qt::Key_Escape);
        QTRY_VERIFY(!m_made->fixture().child<QWidget>("findingForm"));
        QVERIFY(m_made->press("raiseFreeFinding"));
        cause = m_made->inForm<QPlainTextEdit>("findingForm", "cause");
        QTRY_COMPARE(cause->toPlainText(), QStringLiteral("Nobody looked"));
        QTest::keyClicks(m_made->inForm<QLineEdit>("findingForm", "title"), QStringLiteral("No second look"));
        QVERIFY(m_made->submit("findingForm"));
        QVERIFY(m_made->open("findings"));
        QVERIFY(m_made->press("raiseFreeFinding"));
        QVERIFY(m_made->inForm<QPlainTextEdit>("findingForm", "cause")->toPlainText().isEmpty());
    }

    void csvHasWhatIsListed()
    {
        m_made->raise("=1+1", project().kofi, Severity::High);
        m_made->raise("Few rows", project().kofi, Severity::Low);
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->open("findings"));
        const QStringList lines = m_made->exported("exportFindings").split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(QStringLiteral("Key,Severity,Title,About,State,Owner,Due")));
        QVERIFY2(lines[1].startsWith(QStringLiteral("F-1,High,'=1+1,credit@1,Open,Kofi")), qPrintable(lines[1]));
    }

    void whatThereIsNotIsSaidInItsPlace()
    {
        QVERIFY(m_made->openAs(project().ruth));
        QVERIFY(m_made->openThing("finding", QStringLiteral("F-9")));
        QVERIFY(m_made->says(QStringLiteral("The project has no finding F-9")));
    }

private:
    ApprovalProject& project() { return m_made->project(); }
    FindingStore store() { return FindingStore(project().database()); }

    void close(const QString& uid)
    {
        for (const FindingState state : {FindingState::InProgress, FindingState::ReadyForValidation})
            valueOf(store().move({uid, state, {}}, project().kofi, project().once()));
        valueOf(store().move({uid, FindingState::Closed, {}}, project().ruth, project().once()));
    }

    std::unique_ptr<GovernanceWindow> m_made;
};

ASSAY_TEST(TestFindingsTab)

#include "tst_findings_tab.moc"
