// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_store.h"
#include "core/usecases/use_case_store.h"
#include "tests/support/edited_elsewhere.h"
#include "tests/support/key_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_fixture.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace assay;
using namespace assay::tests;

/// A team that is brought together, changed and parted in the real window, by the keyboard.
class TestPeopleOfTheProject : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_keys = std::make_unique<QTemporaryDir>();
        qputenv("ASSAY_KEYS", m_keys->path().toUtf8());
        m_project = std::make_unique<KeyProject>();
        m_window = std::make_unique<WindowFixture>();
        QVERIFY(m_window->openProject(m_project->path()));
    }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_window.reset();
        m_project.reset();
        qunsetenv("ASSAY_KEYS");
    }

    void aPersonIsAddedByTheKeyboardAndCanActAtOnce()
    {
        openAs(m_project->ada(), "Ada", Role::Administrator);
        QVERIFY(press("addPerson"));
        QTRY_VERIFY(form("personForm"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("name"));
        QVERIFY(!submit("personForm")->isEnabled());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Nora Berg"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nora@example.org"));
        for (int i = 0; i < 20 && QApplication::focusWidget()->objectName() != QStringLiteral("role-devops"); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(submit("personForm")->isEnabled());
        submit("personForm")->setFocus();
        QTest::keyClick(submit("personForm"), Qt::Key_Space);
        QTRY_VERIFY(!form("personForm"));
        QTRY_VERIFY(rowOf("Nora Berg") >= 0);
        QTRY_VERIFY(actAction("Nora Berg", Role::DevOps));
        QCOMPARE(personNamed("Nora Berg").email, QStringLiteral("nora@example.org"));
    }

    void aNameThatLooksLikeAnotherIsRefusedInPlaceAndWhatWasTypedStays()
    {
        openAs(m_project->ada(), "Ada", Role::Administrator);
        QVERIFY(press("addPerson"));
        QTRY_VERIFY(form("personForm"));
        QTest::keyClicks(line("personForm", "name"), QStringLiteral("BEN"));
        box("personForm", Role::DevOps)->click();
        submit("personForm")->click();
        QTRY_VERIFY(fault("personForm").contains(QStringLiteral("looks like the one of Ben")));
        QCOMPARE(line("personForm", "name")->text(), QStringLiteral("BEN"));
        QTest::keyClick(form("personForm"), Qt::Key_Escape);
        QTRY_VERIFY(!form("personForm"));
    }

    void rolesAreChangedForAReason()
    {
        openAs(m_project->ada(), "Ada", Role::Administrator);
        choose("Ben");
        QVERIFY(press("changeRoles"));
        QTRY_VERIFY(form("rolesForm"));
        QVERIFY(box("rolesForm", Role::DataScientist)->isChecked());
        box("rolesForm", Role::DevOps)->click();
        box("rolesForm", Role::DataScientist)->click();
        QVERIFY(submit("rolesForm")->toolTip().contains(QStringLiteral("reason")));
        say("rolesForm", "changed teams");
        submit("rolesForm")->click();
        QTRY_VERIFY(!form("rolesForm"));
        QTRY_COMPARE(personNamed("Ben").roles, std::vector{Role::DevOps});
        choose("Ada");
        QVERIFY(press("changeRoles"));
        QTRY_VERIFY(form("rolesForm"));
        QVERIFY(!box("rolesForm", Role::Administrator)->isEnabled()); // The only one stays.
        QTest::keyClick(form("rolesForm"), Qt::Key_Escape);
    }

    void aRoleWithALimitIsGivenAndTakenAway()
    {
        openAs(m_project->ada(), "Ada", Role::Administrator);
        choose("Ben");
        QVERIFY(!button("endLimitedRole")->isVisible());
        QVERIFY(press("limitRole"));
        QTRY_VERIFY(form("limitedRoleForm"));
        auto* role = form("limitedRoleForm")->findChild<QComboBox*>(QStringLiteral("role"));
        QCOMPARE(role->findData(toString(Role::Administrator)), -1);
        role->setCurrentIndex(role->findData(toString(Role::Manager)));
        say("limitedRoleForm", "while Mei is away");
        QVERIFY(submit("limitedRoleForm")->toolTip().contains(QStringLiteral("Name a use case")));
        auto* until = line("limitedRoleForm", "until");
        QTest::keyClicks(until, QStringLiteral("soon"));
        QVERIFY(!submit("limitedRoleForm")->isEnabled());
        until->clear();
        QTest::keyClicks(until, QStringLiteral("2190-01-31"));
        submit("limitedRoleForm")->click();
        QTRY_VERIFY(!form("limitedRoleForm"));
        QTRY_VERIFY(actAction("Ben", Role::Manager)); // It holds already.
        QVERIFY(m_window->idle());
        choose("Ben");
        QTRY_VERIFY(button("endLimitedRole")->isVisible());
        QCOMPARE(personNamed("Ben").limited.front().title(), QStringLiteral("Manager, until 2190-01-31"));
        QVERIFY(press("endLimitedRole"));
        QTRY_VERIFY(form("endLimitedRoleForm"));
        say("endLimitedRoleForm", "Mei is back");
        submit("endLimitedRoleForm")->click();
        QTRY_VERIFY(!form("endLimitedRoleForm"));
        QTRY_VERIFY(!actAction("Ben", Role::Manager));
        QVERIFY(personNamed("Ben").limited.empty());
    }

    void whoActsForOneUseCaseAloneIsOfferedWithIt()
    {
        UseCaseProposal proposal;
        proposal.title = QStringLiteral("Loans");
        const Actor admin{m_project->ada().person, toString(Role::Administrator)};
        const QString useCase =
            valueOf(UseCaseStore(m_project->database()).propose(proposal, admin, QStringLiteral("loans")));
        valueOf(PeopleStore(m_project->database())
                    .grantLimited({m_project->ben().person, Role::Manager, useCase, {}, {}, QStringLiteral("leads it")},
                                  admin, QStringLiteral("limit")));
        openAs(m_project->ada(), "Ada", Role::Administrator);
        QTRY_VERIFY(actAction("Ben", Role::Manager));
        QCOMPARE(actAction("Ben", Role::Manager)->text(), QStringLiteral("Act as Ben, Manager for UC-1"));
    }

    void whoeverHasLeftIsShownSoAndCanComeBack()
    {
        openAs(m_project->ada(), "Ada", Role::Administrator);
        QVERIFY(actAction("Ben", Role::DataScientist));
        choose("Ben");
        QVERIFY(press("personLeft"));
        QTRY_VERIFY(form("leaveForm"));
        say("leaveForm", "another job");
        submit("leaveForm")->click();
        QTRY_VERIFY(!form("leaveForm"));
        QTRY_COMPARE(rowOf("Ben (has left)") >= 0, true);
        QTRY_VERIFY(!actAction("Ben", Role::DataScientist));
        choose("Ben");
        QTRY_COMPARE(button("personLeft")->text(), QStringLiteral("Is back…"));
        QVERIFY(!button("changeRoles")->isEnabled());
        QVERIFY(press("personLeft"));
        QTRY_VERIFY(form("returnForm"));
        box("returnForm", Role::DevOps)->click();
        say("returnForm", "hired again");
        submit("returnForm")->click();
        QTRY_VERIFY(!form("returnForm"));
        QTRY_VERIFY(actAction("Ben", Role::DevOps));
    }

    void F19_whoIsNoAdministratorIsToldWhoIsAndChangesTheirOwnAddress()
    {
        openAs(m_project->ben(), "Ben", Role::DataScientist);
        QVERIFY(button("addPerson")->toolTip().contains(QStringLiteral("Administrator (Ada")));
        choose("Cleo");
        for (const char* name : {"changeRoles", "personLeft", "editPerson"})
            QVERIFY2(!button(name)->isEnabled(), name);
        QVERIFY(m_window->child<QLabel>("personRefusal")->text().contains(QStringLiteral("Administrator (Ada")));
        choose("Ben");
        QTRY_VERIFY(button("editPerson")->isEnabled());
        QVERIFY(press("editPerson"));
        QTRY_VERIFY(form("personForm"));
        QVERIFY(line("personForm", "name")->isReadOnly());
        QTest::keyClicks(line("personForm", "email"), QStringLiteral("ben@example.org"));
        QTest::keyClick(line("personForm", "email"), Qt::Key_Return);
        QTRY_VERIFY(!form("personForm"));
        QTRY_COMPARE(personNamed("Ben").email, QStringLiteral("ben@example.org"));
    }

    void F19_whoMayNotChangeRolesAsksWhoMay()
    {
        openAs(m_project->ada(), "Ada", Role::Administrator);
        choose("Ben");
        QTRY_VERIFY(button("changeRoles")->isEnabled());
        QVERIFY(!button("askForRoles")->isVisible());
        openAs(m_project->ben(), "Ben", Role::DataScientist);
        choose("Ben");
        QTRY_VERIFY(!button("changeRoles")->isEnabled());
        QVERIFY(button("askForRoles")->isVisible());
        QVERIFY(press("askForRoles"));
        QTRY_VERIFY(form("askForStepForm"));
        QTest::keyClicks(form("askForStepForm")->findChild<QPlainTextEdit*>(QStringLiteral("words")),
                         QStringLiteral("I serve models now"));
        submit("askForStepForm")->setFocus();
        QTest::keyClick(submit("askForStepForm"), Qt::Key_Space);
        QTRY_VERIFY(!form("askForStepForm"));
        const QString told = valueOf(m_project->database().read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT text FROM comment ORDER BY id DESC");
            return row.step() ? row.text(0) : QString();
        }));
        QVERIFY2(told.contains(QStringLiteral("@administrator"))
                     && told.contains(QStringLiteral("“Roles of Ben” is asked for."))
                     && told.contains(QStringLiteral("I serve models now")),
                 qPrintable(told));
    }

    void F17_whatTwoChangeOfAPersonBothStays()
    {
        openAs(m_project->ada(), "Ada", Role::Administrator);
        editPersonNamed("Ben");
        write("name", "Benedict");
        editElsewhere(*m_window, {"person", "edit", "Ben", "--email", "ben@example.org", "--as", "Ben"});
        QVERIFY(m_window->idle());
        QTest::keyClick(line("personForm", "name"), Qt::Key_Return);
        QTRY_VERIFY(!form("personForm"));
        QVERIFY(!form("mergeForm"));
        QCOMPARE(personNamed("Benedict").email, QStringLiteral("ben@example.org"));
    }

    void F17_sameFieldOfAPersonIsAskedAboutBeforeAnythingIsWritten()
    {
        openAs(m_project->ada(), "Ada", Role::Administrator);
        editPersonNamed("Ben");
        write("email", "b@example.org");
        editElsewhere(*m_window, {"person", "edit", "Ben", "--email", "ben@example.org", "--as", "Ben"});
        QVERIFY(m_window->idle());
        QTest::keyClick(line("personForm", "email"), Qt::Key_Return);
        QTRY_VERIFY(form("mergeForm"));
        QVERIFY(m_window->child<QWidget>("theirs-email")->accessibleName().contains(QStringLiteral("ben@example.org")));
        QVERIFY(!m_window->child<QWidget>("theirs-name"));
        QCOMPARE(personNamed("Ben").email, QStringLiteral("ben@example.org"));
        m_window->child<QAbstractButton>("mine-email")->click();
        submit("mergeForm")->click();
        QTRY_VERIFY(!form("personForm"));
        QCOMPARE(personNamed("Ben").email, QStringLiteral("b@example.org"));
    }

    void F15_thePaletteHasWhatIsDoneWithPeopleOnTheirTabAlone()
    {
        openAs(m_project->ada(), "Ada", Role::Administrator);
        choose("Ben");
        QTRY_VERIFY(pageAction(QStringLiteral("Roles of Ben…")));
        QVERIFY(pageAction(QStringLiteral("Ben has left…")));
        QVERIFY(pageAction(QStringLiteral("Add a person…")));
        m_window->window().openAddress({{}, "risk-audit", QStringLiteral("findings")});
        QVERIFY(m_window->idle());
        QVERIFY(!pageAction(QStringLiteral("Roles of Ben…")));
    }

    void whomAnotherProgramAddsIsListedAndCanAct()
    {
        openAs(m_project->ada(), "Ada", Role::Administrator);
        const auto other = valueOf(db::Database::open(m_project->path()));
        Person person;
        person.name = QStringLiteral("Eve");
        person.roles = {Role::Manager};
        const Actor admin{m_project->ada().person, toString(Role::Administrator)};
        valueOf(PeopleStore(*other).add(person, admin, QStringLiteral("eve")));
        QTRY_VERIFY(rowOf("Eve") >= 0);
        QTRY_VERIFY(actAction("Eve", Role::Manager));
    }

private:
    void openAs(const Actor& actor, const char* name, Role role)
    {
        Session& session = m_window->session();
        session.actor = {actor.person, toString(role)};
        session.personName = QString::fromLatin1(name);
        m_window->window().openAddress({{}, "risk-audit", QStringLiteral("keys")});
        Q_EMIT session.events.changed();
        QVERIFY(m_window->idle());
        QTRY_VERIFY(table()->model()->rowCount() >= 3);
    }

    QTableView* table() { return m_window->child<QTableView>("keyTable"); }
    QPushButton* button(const char* name) { return m_window->child<QPushButton>(name); }
    QWidget* form(const char* name) { return m_window->child<QWidget>(name); }
    QPushButton* submit(const char* name) { return form(name)->findChild<QPushButton*>(QStringLiteral("submit")); }
    QLineEdit* line(const char* name, const char* field)
    {
        return form(name)->findChild<QLineEdit*>(QLatin1String(field));
    }
    QCheckBox* box(const char* name, Role role)
    {
        return form(name)->findChild<QCheckBox*>(QStringLiteral("role-") + toString(role));
    }
    QString fault(const char* name) { return form(name)->findChild<QLabel*>(QStringLiteral("fault"))->text(); }
    void say(const char* name, const char* reason)
    {
        auto* text = form(name)->findChild<QPlainTextEdit*>(QStringLiteral("reason"));
        text->setFocus();
        QTest::keyClicks(text, QString::fromLatin1(reason));
    }

    void editPersonNamed(const char* name)
    {
        choose(name);
        QVERIFY(press("editPerson"));
        QTRY_VERIFY(form("personForm"));
    }
    /// Types over what a line of the form says.
    void write(const char* field, const char* text)
    {
        line("personForm", field)->setFocus();
        line("personForm", field)->selectAll();
        QTest::keyClicks(line("personForm", field), QString::fromLatin1(text));
    }

    /// By the keyboard; whether it could be pressed.
    bool press(const char* name)
    {
        if (!QTest::qWaitFor([&] { return button(name)->isEnabled(); }, 20'000))
            return false;
        button(name)->setFocus();
        QTest::keyClick(button(name), Qt::Key_Space);
        return true;
    }

    int rowOf(const char* person)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data().toString().startsWith(QLatin1String(person)))
                return row;
        }
        return -1;
    }
    void choose(const char* person)
    {
        QTRY_VERIFY(rowOf(person) >= 0);
        table()->setCurrentIndex(table()->model()->index(rowOf(person), 0));
    }

    Person personNamed(const char* name)
    {
        for (const Person& person : valueOf(PeopleStore(m_project->database()).all())) {
            if (person.name == QLatin1String(name))
                return person;
        }
        return {};
    }

    QAction* actAction(const char* name, Role role)
    {
        const QString id = QStringLiteral("act-%1-%2").arg(personNamed(name).uid, toString(role));
        for (QAction* offered : m_window->window().personActions()) {
            if (offered->objectName() == id)
                return offered;
        }
        return nullptr;
    }

    QAction* pageAction(const QString& text)
    {
        for (QAction* action : m_window->window().findChild<PageStack*>()->page()->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_keys;
    std::unique_ptr<KeyProject> m_project;
    std::unique_ptr<WindowFixture> m_window;
};

ASSAY_TEST(TestPeopleOfTheProject)
#include "tst_people_of_the_project.moc"
