// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_store.h"
#include "core/people/people_store.h"
#include "core/service_levels/level_rows.h"
#include "tests/support/portfolio_fixture.h"
#include "tests/support/test_program.h"
#include "ui/models/address_role.h"
#include "ui/panes/fields_form.h"
#include "ui/panes/manager/waiting_view.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/segments.h"

using namespace assay;
using namespace assay::tests;

/// What waits in the project and how long it may, on the manager's page over the demo.
class TestWaitingView : public PortfolioFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeDemo(); }
    void init()
    {
        openDemo();
        m_page->setCurrentTab(WaitingTab);
        waitForJobs();
    }
    void cleanup() { closeAll(); }

    void F18_whatWaitsStandsInWordsWithItsRule()
    {
        const QTableView& list = table("waiting");
        new QAbstractItemModelTester(list.model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_page.get());
        QTRY_VERIFY(list.model()->rowCount() > 3);
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const QModelIndex stands = list.model()->index(row, 0);
            QVERIFY(!addressOf(stands).key.isEmpty());
            QVERIFY(stands.data(ChipToneRole).isValid());
            QVERIFY2(stands.data(Qt::ToolTipRole).toString().contains(QStringLiteral("due by")),
                     qPrintable(stands.data(Qt::ToolTipRole).toString()));
        }
        QCOMPARE(list.model()->index(0, 0).data().toString(), QStringLiteral("Late"));
    }

    void F18_levelIsSaidByKeysAlone()
    {
        auto* which = m_page->findChild<Segments*>(QStringLiteral("waitingViews"));
        which->findChildren<QPushButton*>().front()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTRY_VERIFY(table("serviceLevels").isVisible());
        QTableView& levels = table("serviceLevels");
        new QAbstractItemModelTester(levels.model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_page.get());
        levels.setFocus();
        levels.setCurrentIndex(levels.model()->index(0, 1));
        QTest::keyClick(&levels, Qt::Key_Down);
        QTest::keyClick(&levels, Qt::Key_Right);
        QCOMPARE(levels.currentIndex().data().toString(), QStringLiteral("2 d"));
        QVERIFY(!levels.currentIndex().data(ChipToneRole).isValid());
        QTest::keyClick(m_page->findChild<QPushButton*>(QStringLiteral("changeLevel")), Qt::Key_Space);
        auto* form = m_page->window()->findChild<FieldsForm*>();
        QVERIFY(form);
        auto* submit = form->findChild<QPushButton*>(QStringLiteral("submit"));
        QCOMPARE(form->findChild<QComboBox*>(QStringLiteral("kind"))->currentText(),
                 QStringLiteral("Answer a question"));
        QCOMPARE(form->findChild<QComboBox*>(QStringLiteral("role"))->currentText(), QStringLiteral("Data scientist"));
        auto* level = form->findChild<QLineEdit*>(QStringLiteral("level"));
        level->selectAll();
        QTest::keyClicks(level, QStringLiteral("soon"));
        auto* reason = form->findChild<QPlainTextEdit*>(QStringLiteral("reason"));
        QTest::keyClicks(reason, QStringLiteral("Nobody should wait over night"));
        QVERIFY(!submit->isEnabled());
        level->selectAll();
        QTest::keyClicks(level, QStringLiteral("6 h"));
        QTRY_VERIFY(submit->isEnabled());
        QTest::keyClick(submit, Qt::Key_Space);
        waitForJobs();
        QTRY_COMPARE(levels.currentIndex().data().toString(), QStringLiteral("6 h"));
        QVERIFY(levels.currentIndex().data(ChipToneRole).isValid());
        QVERIFY(levels.currentIndex().data(Qt::ToolTipRole).toString().contains(QStringLiteral("over night")));
        const ServiceLevels said = valueOf(m_session->database->read(levels::all));
        QCOMPARE(said.all().back().hours, 6);
    }

    void whoMayNotSayLevelsIsToldWhoMay()
    {
        m_session->actor.role = toString(Role::EndUser);
        Q_EMIT m_session->events.changed();
        waitForJobs();
        auto* change = m_page->findChild<QPushButton*>(QStringLiteral("changeLevel"));
        QTRY_VERIFY(!change->isEnabled());
        QVERIFY2(change->toolTip().contains(QStringLiteral("Mei")), qPrintable(change->toolTip()));
    }

    void F18_decisionsStandInWordsWithTheirRule()
    {
        m_page->setCurrentTab(DecisionsTab);
        const QAbstractItemModel& decisions = *table("decisions").model();
        QTRY_VERIFY(decisions.rowCount() > 0); // It is read once the window rests.
        bool isLate = false;
        for (int row = 0; row < decisions.rowCount(); ++row) {
            for (int column = 0; column < decisions.columnCount(); ++column)
                isLate |= decisions.index(row, column).data().toString() == QStringLiteral("Late");
        }
        QVERIFY(isLate);
    }

    void F18_mendedFindingStandsAmongWhatWaitsAndWithTheAuditorsDecisions()
    {
        const QString finding = QStringLiteral("F-5");
        QVERIFY(!isIn("waiting", finding));
        const Result<> moved =
            FindingStore(*m_session->database)
                .move({finding, FindingState::ReadyForValidation, {}}, actorNamed(QStringLiteral("Jonas")), newUlid(1));
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().message));
        m_session->actor = actorNamed(QStringLiteral("Ruth"));
        Q_EMIT m_session->events.changed();
        waitForJobs();
        QTRY_VERIFY(isIn("waiting", finding));
        m_page->setCurrentTab(DecisionsTab);
        waitForJobs();
        QTRY_VERIFY(isIn("decisions", finding));
        const QAbstractItemModel& decisions = *table("decisions").model();
        for (int row = 0; row < decisions.rowCount(); ++row) {
            if (!decisions.index(row, 1).data().toString().startsWith(finding))
                continue;
            QCOMPARE(decisions.index(row, 0).data().toString(), QStringLiteral("Judge a finding"));
            QCOMPARE(decisions.index(row, 2).data().toString(), QStringLiteral("Whether it is mended"));
            QCOMPARE(addressOf(decisions.index(row, 0)).kind, QByteArray("finding"));
        }
    }

    void nothingIsCutInASmallWindow()
    {
        for (const int view : {0, 1}) {
            m_page->findChild<Segments*>(QStringLiteral("waitingViews"))->setCurrent(view);
            const QStringList cut = cutTexts();
            QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        }
    }

private:
    static constexpr int DecisionsTab = 6;
    static constexpr int WaitingTab = 11;

    Actor actorNamed(const QString& name) const
    {
        for (const Person& person : valueOf(m_session->database->read(people::all))) {
            if (person.name.startsWith(name))
                return {person.uid, toString(person.roles.front())};
        }
        return {};
    }

    bool isIn(const char* list, const QString& key) const
    {
        const QAbstractItemModel& rows = *table(list).model();
        for (int row = 0; row < rows.rowCount(); ++row) {
            for (int column = 0; column < rows.columnCount(); ++column) {
                if (rows.index(row, column).data().toString().startsWith(key + u' '))
                    return true;
            }
        }
        return false;
    }

    QTableView& table(const char* name) const { return *m_page->findChild<QTableView*>(QLatin1String(name)); }
};

ASSAY_TEST(TestWaitingView)
#include "tst_waiting_view.moc"
