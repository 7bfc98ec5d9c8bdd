// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/charter_store.h"
#include "core/charters/charter_text.h"
#include "core/findings/finding_change.h"
#include "tests/support/agreed_framing.h"
#include "tests/support/shown_inbox.h"
#include "ui/talk/quiet_form.h"
#include "ui/theme/theme.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/inline_error.h"
#include "ui/widgets/segments.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>

#include <algorithm>

using namespace assay;
using namespace assay::tests;

/// F3: what reached somebody, what they say of it by keys and buttons, and quiet time.
class TestInboxView : public QObject, protected ShownInbox {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(ThemeChoice::Light); }

    void init() { open(); }
    void cleanup() { close(); }

    void F3_quietTimeIsSaidInTheWindow()
    {
        QVERIFY(note()->text().isEmpty());
        sayQuiet();
        QCOMPARE(note()->text(), QStringLiteral("Quiet 18:00 to 08:00, Sat, Sun"));
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM quiet_time WHERE is_on = 1 AND days = 15"), 1);
        child<QPushButton>("inboxQuiet")->click();
        QVERIFY(!child<QCheckBox>("quietEvening4")->isChecked()); // It remembers what was said.
        for (int day = 0; day < 7; ++day)
            child<QCheckBox>(qPrintable(QStringLiteral("quietDay%1").arg(day)))->setChecked(true);
        QVERIFY(!saveButton()->isEnabled());
        QVERIFY(saveButton()->toolTip().contains(QStringLiteral("some time of the week")));
        QTest::keyClick(child<QCheckBox>("quietOn"), Qt::Key_Escape);
    }

    void F3_whoWroteAFramingReadsWhatOthersSayOfIt()
    {
        CharterStore store(m_project->database());
        const QString uid =
            valueOf(store.draft({m_project->useCase, CharterKind::Framing, charters::textOf(completeFraming())},
                                m_project->cleo, m_project->once()));
        valueOf(store.propose(uid, m_project->cleo, m_project->once()));
        m_project->later();
        valueOf(store.vote({uid, CharterVote::Dissent, QStringLiteral("Too few months")}, m_project->fang,
                           m_project->once()));
        readAgain();
        QCOMPARE(items()->model()->rowCount(),
                 2); // The other says that her own word as a data scientist is waited for.
        QCOMPARE(items()->model()->index(0, 0).data().toString(), inboxReasonTitle(InboxReason::OwnerOfChanged));
        QCOMPARE(items()->model()->index(1, 0).data().toString(), inboxReasonTitle(InboxReason::ReviewRequested));
        const QString said = items()->model()->index(0, 2).data().toString();
        QVERIFY2(said.contains(QStringLiteral("said of Framing 1: Dissents: Too few months")), qPrintable(said));
    }

    void F3_whatRunsUnallowedIsAnAlarmThatQuietTimeDoesNotHoldBack()
    {
        m_session->actor = m_project->ben;
        openView();
        sayQuiet();
        goTo(QStringLiteral("2026-11-24T20:00:00Z"));
        FindingDraft draft;
        draft.useCase = m_project->useCase;
        draft.text.title = QStringLiteral("Runs without a change");
        const db::AuditNote note{m_project->cleo, QStringLiteral("deployed"), QStringLiteral("release"), {}, {}, {}};
        QVERIFY(m_project->database().write(note, [&](db::WriteTransaction& transaction) {
            return findings::raiseOnce(transaction, draft, QStringLiteral("deployed-without-change"));
        }));
        readAgain();
        QCOMPARE(items()->model()->rowCount(), 1);
        QCOMPARE(items()->model()->index(0, 0).data().toString(), QStringLiteral("Alarm"));
        QCOMPARE(items()->model()->index(0, 1).data().toString(), QStringLiteral("F-1 · Runs without a change"));
        QVERIFY(!items()->model()->index(0, 1).data(Qt::AccessibleTextRole).toString().contains(u'<'));
    }

    void F3_whatCameInWhileItWasQuietIsOneRowThatOpens()
    {
        sayQuiet();
        goTo(QStringLiteral("2026-11-24T20:00:00Z"));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("One"));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Two"));
        readAgain();
        QCOMPARE(items()->model()->rowCount(), 0);
        QCOMPARE(note()->text(), QStringLiteral("Quiet, until Wed 08:00. Waiting: 2"));
        goTo(QStringLiteral("2026-11-25T08:00:00Z"));
        readAgain();
        const QAbstractItemModelTester tester(items()->model());
        QCOMPARE(items()->model()->rowCount(), 1);
        QCOMPARE(items()->model()->index(0, 1).data().toString(), QStringLiteral("While it was quiet: 2 entries"));
        QCOMPARE(items()->model()->index(0, 2).data().toString(), QStringLiteral("2 × Assigned"));
        items()->setFocus();
        QTest::keyClick(items(), Qt::Key_Return);
        QCOMPARE(items()->model()->rowCount(), 2);
        QCOMPARE(items()->model()->index(0, 1).data().toString(), QStringLiteral("T-2 · Two"));
    }

    void F3_theRowIsDoneWithAtOnce()
    {
        sayQuiet();
        goTo(QStringLiteral("2026-11-24T20:00:00Z"));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("One"));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Two"));
        goTo(QStringLiteral("2026-11-25T09:00:00Z"));
        readAgain();
        items()->setFocus();
        QTest::keyClick(items(), Qt::Key_E);
        waitForJobs();
        QCOMPARE(items()->model()->rowCount(), 0);
        QVERIFY(m_project->inboxOf(m_project->cleo).items.empty());
    }

    // Nobody is done with what they were not shown.
    void F3_doneWithAllLeavesWhatWaits()
    {
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Before"));
        sayQuiet();
        goTo(QStringLiteral("2026-11-24T20:00:00Z"));
        m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Meanwhile"));
        readAgain();
        QCOMPARE(items()->model()->rowCount(), 1);
        child<QPushButton>("inboxDoneAll")->click();
        waitForJobs();
        goTo(QStringLiteral("2026-11-25T09:00:00Z"));
        readAgain();
        QCOMPARE(items()->model()->rowCount(), 1);
        QCOMPARE(items()->model()->index(0, 1).data().toString(), QStringLiteral("T-2 · Meanwhile"));
    }

    void F3_readAndUnreadAgainByKeyAndByButton()
    {
        reach(QStringLiteral("One"));
        QCOMPARE(mark(), QStringLiteral("unread"));
        press(Qt::Key_U);
        QCOMPARE(mark(), QStringLiteral("read"));
        QCOMPARE(m_project->inboxOf(m_project->cleo).unread, 0);
        press(Qt::Key_U);
        QCOMPARE(mark(), QStringLiteral("unread"));
        click("inboxRead");
        QCOMPARE(mark(), QStringLiteral("read"));
    }

    void F3_doneByButtonAndBroughtBack()
    {
        reach(QStringLiteral("One"));
        click("inboxDone");
        QCOMPARE(items()->model()->rowCount(), 0);
        child<Segments>("inboxWhich")->setCurrent(1);
        waitForJobs();
        QCOMPARE(mark(), QStringLiteral("done"));
        press(Qt::Key_E);
        QCOMPARE(mark(), QStringLiteral("unread"));
    }

    void F3_afterOneThatIsDoneTheNextIsTheCurrentOne()
    {
        for (const char* title : {"One", "Two", "Three"}) {
            m_project->taskFor(m_project->cleo, m_project->ada, QString::fromLatin1(title));
            m_project->later(1000);
        }
        readAgain();
        QCOMPARE(items()->model()->rowCount(), 3);
        items()->setCurrentIndex(items()->model()->index(1, 0));
        const QString next = items()->model()->index(2, 1).data().toString();
        press(Qt::Key_E);
        QCOMPARE(items()->model()->rowCount(), 2);
        QCOMPARE(items()->currentIndex().siblingAtColumn(1).data().toString(), next);
    }

    void F3_putOffByKeysUntilOneOfTheDaysOffered_data()
    {
        QTest::addColumn<int>("downs");
        QTest::addColumn<QString>("until");
        QTest::newRow("tomorrow") << 1 << QStringLiteral("2026-11-25T12:00:00Z");
        QTest::newRow("three days") << 2 << QStringLiteral("2026-11-27T12:00:00Z");
        QTest::newRow("next Monday") << 3 << QStringLiteral("2026-11-30T00:00:00Z");
    }

    void F3_putOffByKeysUntilOneOfTheDaysOffered()
    {
        QFETCH(const int, downs);
        QFETCH(const QString, until);
        reach(QStringLiteral("One"));
        chooseLater(downs);
        waitForJobs();
        QCOMPARE(items()->model()->rowCount(), 0);
        QCOMPARE(putOffUntil(), millisecondsOf(until));
        goTo(until);
        readAgain();
        QCOMPARE(mark(), QStringLiteral("unread"));
    }

    void F3_nextMondayIsNeverToday()
    {
        goTo(QStringLiteral("2026-11-30T09:00:00Z"));
        reach(QStringLiteral("One"));
        chooseLater(3);
        waitForJobs();
        QCOMPARE(putOffUntil(), millisecondsOf(QStringLiteral("2026-12-07T00:00:00Z")));
    }

    void F3_putOffByKeysUntilADayOfOnesOwn()
    {
        reach(QStringLiteral("One"));
        chooseLater(4);
        auto* day = child<DayField>("snoozeDay");
        QVERIFY(day && m_view->focusWidget() == day);
        QTest::keyClicks(day, QStringLiteral("2026-11-24")); // Began already.
        QTest::keyClick(day, Qt::Key_Return);
        auto* submit = child<QPushButton>("snoozeSubmit");
        QVERIFY(!submit->isEnabled());
        QVERIFY(submit->toolTip().contains(QStringLiteral("in the future")));
        day->selectAll();
        QTest::keyClicks(day, QStringLiteral("soon"));
        QVERIFY(submit->toolTip().contains(QStringLiteral("is no day")));
        day->selectAll();
        QTest::keyClicks(day, QStringLiteral("2027-01-31"));
        QTest::keyClick(day, Qt::Key_Return);
        waitForJobs();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!child<QWidget>("snoozeForm"));
        QCOMPARE(putOffUntil(), millisecondsOf(QStringLiteral("2027-01-31T00:00:00Z")));
        QCOMPARE(items()->model()->rowCount(), 0);
    }

    void F3_escapeFromTheChoicePutsNothingOff()
    {
        reach(QStringLiteral("One"));
        chooseLater(4);
        QTest::keyClick(child<DayField>("snoozeDay"), Qt::Key_Escape);
        waitForJobs();
        QCOMPARE(mark(), QStringLiteral("unread"));
        items()->setFocus();
        QTest::keyClick(items(), Qt::Key_S);
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        waitForJobs();
        QCOMPARE(mark(), QStringLiteral("unread"));
    }

    void F3_putOffByMouse()
    {
        reach(QStringLiteral("One"));
        QTest::mouseClick(child<QPushButton>("inboxSnooze"), Qt::LeftButton);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 4);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(1)).center());
        waitForJobs();
        QCOMPARE(putOffUntil(), millisecondsOf(QStringLiteral("2026-11-27T12:00:00Z")));
    }

    void F3_mutedThingIsHeardNoMore_data() { keyOrButton("inboxMuteThing"); }

    void F3_mutedThingIsHeardNoMore()
    {
        QFETCH(const QByteArray, button);
        reach(QStringLiteral("One"));
        reach(QStringLiteral("Two"));
        QCOMPARE(items()->model()->rowCount(), 2);
        turn(button, Qt::Key_M);
        QCOMPARE(items()->model()->rowCount(), 1);
        QCOMPARE(items()->model()->index(0, 1).data().toString(), QStringLiteral("T-1 · One"));
        m_project->later();
        m_project->say({"task", m_project->task(QStringLiteral("T-2")).uid}, QStringLiteral("Soon?"), m_project->ada);
        readAgain();
        QCOMPARE(items()->model()->rowCount(), 1);
        reach(QStringLiteral("Three")); // Others still are.
        QCOMPARE(items()->model()->rowCount(), 2);
    }

    void F3_anItemOfManyThingsMutesNoneOfThem()
    {
        constexpr int things = 6;
        valueOf(m_project->database().write(
            {m_project->ada, QStringLiteral("imported"), QStringLiteral("task"), {}, {}, QStringLiteral("bulk")},
            [&](db::WriteTransaction& transaction) {
                for (int i = 0; i < things; ++i) {
                    TaskDraft draft{QStringLiteral("Row %1").arg(i)};
                    draft.ownerUid = m_project->cleo.person;
                    tasks::add(transaction, draft);
                }
            }));
        readAgain();
        QCOMPARE(items()->model()->rowCount(), 1);
        click("inboxMuteThing");
        QCOMPARE(items()->model()->rowCount(), 1);
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM subscription"), 0);
    }

    void F3_mutedReasonIsHeardNoMoreUntilAllIsHeardAgain_data() { keyOrButton("inboxMuteReason"); }

    void F3_mutedReasonIsHeardNoMoreUntilAllIsHeardAgain()
    {
        QFETCH(const QByteArray, button);
        reach(QStringLiteral("One"));
        auto* hear = child<QPushButton>("inboxHearAll");
        QVERIFY(!hear->isVisible());
        turn(button, Qt::Key_R);
        QCOMPARE(items()->model()->rowCount(), 0);
        reach(QStringLiteral("Two"));
        QCOMPARE(items()->model()->rowCount(), 0);
        QVERIFY(hear->isVisible());
        hear->setFocus();
        QTest::keyClick(hear, Qt::Key_Space);
        waitForJobs();
        QCOMPARE(items()->model()->rowCount(), 2);
        QVERIFY(!hear->isVisible());
    }

    void F3_whatWaitsForSomebodyIsNotKnownOfWhoActsNext()
    {
        reach(QStringLiteral("One"));
        QVERIFY(m_session->inbox().latest());
        m_session->actor = m_project->fang;
        QVERIFY(!m_session->inbox().latest());
        readAgain();
        QVERIFY(m_session->inbox().latest());
        QCOMPARE(items()->model()->rowCount(), 0);
    }

    void F3_inboxThatCannotBeReadSaysSoUntilItCan()
    {
        reach(QStringLiteral("One"));
        runSql(m_project->path(), "ALTER TABLE muted_reason RENAME TO away");
        readAgain();
        QVERIFY(!items()->isVisible());
        QVERIFY(m_view->findChild<InlineError*>()->isVisible());
        runSql(m_project->path(), "ALTER TABLE away RENAME TO muted_reason");
        m_view->findChild<InlineError*>()->findChildren<QPushButton*>().at(0)->click();
        waitForJobs();
        QTRY_VERIFY(items()->isVisible());
        QCOMPARE(items()->model()->rowCount(), 1);
    }

    void F3_clocksThatThisMachineDoesNotKnowAreNamed()
    {
        const auto says = [](const QByteArray& zone, const QString& words) {
            QuietTime quiet;
            quiet.zone = zone;
            const QuietForm form(quiet);
            const QList<QLabel*> labels = form.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->text().contains(words); });
        };
        QVERIFY(says("Mars/Olympus", QStringLiteral("does not know the clocks of Mars/Olympus")));
        QVERIFY(says("UTC", QStringLiteral("By the clocks of UTC.")));
    }

private:
    QLabel* note() const { return child<QLabel>("inboxQuietNote"); }

    QPushButton* saveButton() const
    {
        for (QPushButton* button : child<QWidget>("quietForm")->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Save"))
                return button;
        }
        return nullptr;
    }

    void sayQuiet()
    {
        child<QPushButton>("inboxQuiet")->click();
        child<QCheckBox>("quietEvening4")->setChecked(false);
        auto* from = child<QComboBox>("quietFrom");
        from->setCurrentIndex(from->findData(18 * 60));
        QTest::keyClick(saveButton(), Qt::Key_Space);
        waitForJobs();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!child<QWidget>("quietForm"));
    }

    /// A task for Cleo, which the view shows.
    void reach(const QString& title)
    {
        m_project->taskFor(m_project->cleo, m_project->ada, title);
        readAgain();
        items()->setFocus();
        items()->setCurrentIndex(items()->model()->index(0, 0));
    }

    QString mark() const { return items()->model()->index(0, 5).data().toString(); }

    void press(Qt::Key key)
    {
        items()->setFocus();
        QTest::keyClick(items(), key);
        waitForJobs();
    }

    static void keyOrButton(const QByteArray& button)
    {
        QTest::addColumn<QByteArray>("button");
        QTest::newRow("by key") << QByteArray();
        QTest::newRow("by button") << button;
    }

    void turn(const QByteArray& button, Qt::Key key)
    {
        if (button.isEmpty())
            press(key);
        else
            click(button);
    }

    /// One of the choices that S offers.
    void chooseLater(int downs)
    {
        items()->setFocus();
        QTest::keyClick(items(), Qt::Key_S);
        QWidget* menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        for (int i = 0; i < downs; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    }

    qint64 putOffUntil() const
    {
        return m_project->inboxOf(m_project->cleo, {true}).items.front().snoozedUntil.value_or(0);
    }
};

ASSAY_TEST(TestInboxView)
#include "tst_inbox_view.moc"
