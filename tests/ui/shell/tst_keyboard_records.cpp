// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_rows.h"
#include "core/incidents/incident_rows.h"
#include "core/risks/risk_rows.h"
#include "tests/support/keyboard_fixture.h"
#include "tests/support/test_program.h"

#include <QComboBox>
#include <QPushButton>

using namespace assay;
using namespace assay::tests;

/// What people write down beside their work, each from its beginning to its end without a mouse.
class TestKeyboardRecords : public KeyboardFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void F10_minutesAreWrittenAndMakeADecision()
    {
        actAs("Ana");
        goTo(Qt::Key_W);
        QVERIFY(toPageTab(QStringLiteral("Meetings")));
        choose(QStringLiteral("Write minutes"));
        type(QStringLiteral("Round of Monday"));
        QVERIFY(tabToNamed("notes"));
        type(QStringLiteral("We looked at July."));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(count("SELECT count(*) FROM meeting WHERE title = 'Round of Monday'"), 1);
        QVERIFY(says(QStringLiteral("Round of Monday")));
    }

    void S39_contactWithUsersIsRecorded()
    {
        const qint64 before = count("SELECT count(*) FROM user_contact");
        actAs("Ana");
        choose(keyWhere("SELECT u.key FROM use_case u JOIN user_group g ON g.use_case_id = u.id ORDER BY u.id"));
        QVERIFY(toPageTab(QStringLiteral("Users")));
        QVERIFY(tabTo([](const QWidget& focus) { return focus.objectName().startsWith(QStringLiteral("contact-")); }));
        press(Qt::Key_Space);
        QVERIFY(tabToNamed("with"));
        type(QStringLiteral("Two officers"));
        press(Qt::Key_Tab); // When: now.
        press(Qt::Key_Tab);
        type(QStringLiteral("They read the reasons first"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(count("SELECT count(*) FROM user_contact"), before + 1);
        QVERIFY(says(QStringLiteral("They read the reasons first")));
    }

    void S7_adoptionIsRecorded()
    {
        const qint64 before = count("SELECT count(*) FROM adoption_record");
        actAs("Ana");
        goTo(Qt::Key_P);
        QVERIFY(toPageTab(QStringLiteral("Adoption")));
        QVERIFY(tabToNamed("recordAdoption"));
        press(Qt::Key_Space);
        QVERIFY(tabToNamed("from"));
        for (const char* words : {"2020-01-01", "2020-02-01", "100", "60", "6"}) {
            type(QString::fromLatin1(words));
            press(Qt::Key_Tab);
        }
        type(QStringLiteral("A habit"));
        press(Qt::Key_Return);
        QTRY_COMPARE(count("SELECT count(*) FROM adoption_record"), before + 1);
    }

    void S57_dutyIsSet()
    {
        const qint64 before = entries("duty");
        actAs("Mei");
        choose(QStringLiteral("UC-11"));
        QVERIFY(toPageTab(QStringLiteral("People")));
        QVERIFY(tabToNamed("setDuty"));
        press(Qt::Key_Space);
        QVERIFY(tabToNamed("duty"));
        press(Qt::Key_Down); // From responsible to accountable.
        QVERIFY(tabToNamed("submit"));
        press(Qt::Key_Space);
        QTRY_COMPARE(entries("duty"), before + 1);
    }

    void S48_briefIsFrozenAndReadToItsEnd()
    {
        const qint64 before = count("SELECT count(*) FROM brief");
        actAs("Mei");
        goTo(Qt::Key_P);
        QVERIFY(toPageTab(QStringLiteral("Brief")));
        QVERIFY(tabToNamed("freezeBrief"));
        press(Qt::Key_Space);
        QTRY_COMPARE(count("SELECT count(*) FROM brief"), before + 1);
        QVERIFY(says(QStringLiteral("Decisions asked")));
    }

    void F14_pageIsTakenToADayAndBack()
    {
        actAs("Mei");
        goTo(Qt::Key_P);
        QVERIFY(tabToNamed("asOfPortfolio"));
        press(Qt::Key_Space);
        type(QStringLiteral("2026-03-01"));
        press(Qt::Key_Return);
        QVERIFY(says(QStringLiteral("This is the past")));
        QVERIFY(tabToNamed("backToNow"));
        press(Qt::Key_Space);
        QVERIFY(!says(QStringLiteral("This is the past")));
    }

    void F4_thingIsFollowedAndMuted()
    {
        actAs("Kofi");
        choose(QStringLiteral("UC-5"));
        QVERIFY(toPageTab(QStringLiteral("Tasks and talk")));
        const qint64 before = entries("subscription");
        QVERIFY(tabToNamed("followLevel"));
        auto* level = qobject_cast<QComboBox*>(target());
        QVERIFY(level);
        press(level->currentIndex() + 1 < level->count() ? Qt::Key_Down : Qt::Key_Up);
        QTRY_COMPARE(entries("subscription"), before + 1);
    }

    void F13_viewIsSaved()
    {
        actAs("Mei");
        goTo(Qt::Key_P);
        QVERIFY(tabToNamed("views"));
        press(Qt::Key_Space);
        QVERIFY(toMenuLine(QStringLiteral("Save as…")));
        press(Qt::Key_Return);
        type(QStringLiteral("My Mondays"));
        press(Qt::Key_Return);
        QTRY_COMPARE(count("SELECT count(*) FROM saved_view_version WHERE name = 'My Mondays'"), 1);
    }

    void S54_riskIsRaisedAndAssessed()
    {
        actAs("Mei");
        goTo(Qt::Key_R);
        QVERIFY(toPageTab(QStringLiteral("Risks")));
        QVERIFY(tabToNamed("raiseRisk"));
        press(Qt::Key_Space);
        QVERIFY(target()->objectName() == QStringLiteral("title") || tabToNamed("title"));
        type(QStringLiteral("The registry is late again"));
        QVERIFY(tabToNamed("submit"));
        press(Qt::Key_Space);
        const QString uid =
            keyWhere("SELECT uid FROM risk WHERE title = 'The registry is late again' ORDER BY id DESC");
        QVERIFY(!uid.isEmpty());
        QTRY_COMPARE(address().key, uid);
        actAs("Ruth");
        QVERIFY(tabToNamed("assessRisk"));
        press(Qt::Key_Space);
        QVERIFY(target()->objectName() == QStringLiteral("likelihood") || tabToNamed("likelihood"));
        press(Qt::Key_Down);
        QVERIFY(tabToNamed("text"));
        type(QStringLiteral("Twice last year"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(toString(read([&](db::Connection& connection) { return risks::byName(connection, uid); }).state),
                     QStringLiteral("Assessed"));
    }

    void S32_incidentIsReportedAndAcknowledged()
    {
        actAs("Kofi");
        goTo(Qt::Key_O);
        QVERIFY(toPageTab(QStringLiteral("Incidents")));
        QVERIFY(tabToNamed("begin-incidents"));
        press(Qt::Key_Space);
        QVERIFY(target()->objectName() == QStringLiteral("title") || tabToNamed("title"));
        type(QStringLiteral("Nobody gets an answer"));
        press(Qt::Key_Return, Qt::ControlModifier);
        const QString uid = keyWhere("SELECT uid FROM incident WHERE title = 'Nobody gets an answer'");
        QVERIFY(!uid.isEmpty());
        QTRY_COMPARE(address().key, uid);
        QVERIFY(tabToNamed("acknowledgeIncident"));
        press(Qt::Key_Space);
        QTRY_COMPARE(
            toString(read([&](db::Connection& connection) { return incidents::byName(connection, uid); }).state),
            QStringLiteral("Acknowledged"));
    }

    void S54_findingIsRaised()
    {
        actAs("Ruth");
        goTo(Qt::Key_R);
        QVERIFY(toPageTab(QStringLiteral("Findings")));
        QVERIFY(tabToNamed("raiseFreeFinding"));
        press(Qt::Key_Space);
        QVERIFY(target()->objectName() == QStringLiteral("title") || tabToNamed("title"));
        type(QStringLiteral("Nobody looked at July"));
        QVERIFY(tabToNamed("criterion"));
        type(QStringLiteral("Each month is looked at"));
        QVERIFY(tabToNamed("condition"));
        type(QStringLiteral("July was not"));
        QVERIFY(tabToNamed("submit"));
        press(Qt::Key_Space);
        QTRY_COMPARE(count("SELECT count(*) FROM finding WHERE title = 'Nobody looked at July'"), 1);
        QTRY_COMPARE(address().kind, QByteArray("finding"));
    }

    void S5_ageFromWhichUseCasesCountIsSaid()
    {
        actAs("Mei");
        goTo(Qt::Key_P);
        choose(QStringLiteral("Age from which use cases count"));
        QVERIFY(target()->objectName() == QStringLiteral("days") || tabToNamed("days"));
        press(Qt::Key_A, Qt::ControlModifier);
        type(QStringLiteral("90"));
        QVERIFY(tabToNamed("reason"));
        type(QStringLiteral("Quarters are reported"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(entries("portfolio"), 1);
    }

private:
    qint64 count(const char* sql) { return numberIn(*m_fixture->session().database, sql); }

    /// Of the log, about things of a kind.
    qint64 entries(const char* entity)
    {
        return count(QByteArray("SELECT count(*) FROM audit_event WHERE entity = '" + QByteArray(entity) + "'"));
    }

    QString keyWhere(const char* sql)
    {
        return read([sql](db::Connection& connection) {
            db::Statement row = connection.prepare(sql);
            return row.step() ? row.text(0) : QString();
        });
    }

    bool toMenuLine(const QString& words)
    {
        for (int i = 0; menu() && i < menu()->actions().size(); ++i) {
            press(Qt::Key_Down);
            if (menu()->activeAction() && menu()->activeAction()->text() == words)
                return true;
        }
        return false;
    }
};

ASSAY_TEST(TestKeyboardRecords)
#include "tst_keyboard_records.moc"
