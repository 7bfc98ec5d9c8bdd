// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/shell/log_alarm_bar.h"

#include <QLineEdit>
#include <QPushButton>

using namespace assay;
using namespace assay::tests;

/// The file of a project replaced by an older copy of it, as the window tells it.
class TestLogAlarm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->newProject(QStringLiteral("loans.assay")));
        QVERIFY(m_fixture->session().database->backUp(older()));
        m_before = size();
        for (const char* title : {"one", "two", "three"})
            valueOf(propose(*m_fixture->session().database, m_fixture->session().actor, QLatin1String(title)));
        Q_EMIT m_fixture->session().events.changed();
        m_after = size();
        QVERIFY(m_fixture->idle());
        QVERIFY(bar()->isHidden());
    }

    void laterStateOpensWithoutAWord()
    {
        reopen();
        QVERIFY(bar()->isHidden());
    }

    void olderCopyIsSaidOverEveryPageUntilAReasonIsInTheLog()
    {
        putTheOlderInItsPlace();
        QVERIFY(bar()->isVisible());
        QVERIFY(bar()->sentence().contains(QString::number(m_before)));
        QVERIFY(bar()->sentence().contains(QString::number(m_after)));
        m_fixture->window().showPane("portfolio");
        QVERIFY(m_fixture->idle());
        QVERIFY(bar()->isVisible());
        reopen();
        QVERIFY(bar()->isVisible());

        m_fixture->child<QPushButton>("sayRestored")->click();
        QVERIFY(!m_fixture->child<QPushButton>("writeRestored")->isEnabled());
        m_fixture->child<QLineEdit>("restoredReason")->setText(QStringLiteral("The disk failed"));
        m_fixture->child<QPushButton>("writeRestored")->click();
        QTRY_VERIFY(bar()->isHidden());
        QCOMPARE(
            numberIn(*m_fixture->session().database, "SELECT count(*) FROM audit_event WHERE verb = 'acknowledged'"),
            1);
        reopen();
        QVERIFY(bar()->isHidden());
    }

    void refusedReasonIsSaidInPlace()
    {
        putTheOlderInItsPlace();
        m_fixture->session().actor.role = QStringLiteral("none");
        m_fixture->child<QPushButton>("sayRestored")->click();
        m_fixture->child<QLineEdit>("restoredReason")->setText(QStringLiteral("The disk failed"));
        QTest::keyClick(m_fixture->child<QLineEdit>("restoredReason"), Qt::Key_Return);
        QVERIFY(m_fixture->idle());
        QVERIFY(bar()->isVisible());
        QCOMPARE(size(), m_before);
    }

    void anotherProjectIsNotAlarmedAbout()
    {
        putTheOlderInItsPlace();
        QVERIFY(m_fixture->newProject(QStringLiteral("cards.assay")));
        QVERIFY(bar()->isHidden());
    }

private:
    QString project() const { return m_fixture->path(QStringLiteral("loans.assay")); }
    QString older() const { return m_fixture->path(QStringLiteral("older.assay")); }
    LogAlarmBar* bar() const { return m_fixture->child<LogAlarmBar>("logAlarm"); }

    qint64 size() const { return numberIn(*m_fixture->session().database, "SELECT count(*) FROM audit_event"); }

    void reopen() const
    {
        m_fixture->window().closeProject();
        QVERIFY(m_fixture->openProject(project()));
    }

    void putTheOlderInItsPlace() const
    {
        m_fixture->window().closeProject();
        QVERIFY(QFile::remove(project()));
        QVERIFY(QFile::copy(older(), project()));
        QVERIFY(m_fixture->openProject(project()));
    }

    std::unique_ptr<WindowFixture> m_fixture;
    qint64 m_before = 0;
    qint64 m_after = 0;
};

ASSAY_TEST(TestLogAlarm)
#include "tst_log_alarm.moc"
