// SPDX-License-Identifier: GPL-3.0-or-later
// What a person writes in a form while another program writes into the same thing.
#include "core/charters/charter_rows.h"
#include "core/charters/charter_text.h"
#include "core/people/people_store.h"
#include "core/tasks/task_rows.h"
#include "core/tasks/task_store.h"
#include "tests/support/edited_elsewhere.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "tests/support/window_team.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace assay;
using namespace assay::tests;

/// F17: two people edit different fields, and both stay; the same field, and the window asks.
class TestMergeInWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowTeam>();
        m_useCase = m_fixture->useCase;
        valueOf(TaskStore(database()).add({QStringLiteral("Retrain")}, me(), QStringLiteral("t")));
    }

    void cleanup()
    {
        QCOMPARE(whatIsWrong(database()), QString());
        m_fixture.reset();
    }

    void F17_differentFieldsOfATaskBothStayWithoutAQuestion()
    {
        QWidget* form = openTaskForm();
        write(*form, "title", QStringLiteral("Retrain daily"));
        editElsewhere(*m_fixture, {"task", "edit", "T-1", "--text", "On Mondays", "--as", "Cleo"});
        m_fixture->press(QStringLiteral("Return"));
        QTRY_VERIFY(!m_fixture->child<QWidget>("taskForm"));
        QCOMPARE(task().title, QStringLiteral("Retrain daily"));
        QCOMPARE(task().text, QStringLiteral("On Mondays"));
    }

    void F17_sameFieldOfATaskIsAskedAboutAndEachChoiceIsAKey_data()
    {
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("choice");
        QTest::newRow("theirs") << QStringList{QStringLiteral("Space")} << "Retrain weekly"
                                << "theirs-title";
        QTest::newRow("mine") << QStringList{QStringLiteral("Down"), QStringLiteral("Space")} << "Retrain daily"
                              << "mine-title";
        QTest::newRow("other words") << QStringList{QStringLiteral("Tab"), QStringLiteral("Ctrl+A"),
                                                    QStringLiteral("Retrain!")}
                                     << "Retrain!"
                                     << "other-title";
    }

    void F17_sameFieldOfATaskIsAskedAboutAndEachChoiceIsAKey()
    {
        QFETCH(QStringList, keys);
        QFETCH(QString, expected);
        QFETCH(QString, choice);
        QWidget* question = askedAboutTheTitle();
        QCOMPARE(task().title, QStringLiteral("Retrain weekly")); // Nothing is written before the choice.
        QVERIFY(!submitOf(*question)->isEnabled());
        QVERIFY2(m_fixture->focus()->accessibleName().contains(QStringLiteral("Retrain weekly")),
                 qPrintable(m_fixture->focus()->accessibleName()));
        for (const QString& key : keys) {
            if (key == u"Retrain!")
                QTest::keyClicks(m_fixture->focus(), key);
            else
                m_fixture->press(key);
        }
        QTRY_VERIFY(submitOf(*question)->isEnabled());
        QVERIFY(question->findChild<QAbstractButton*>(choice)->isChecked());
        while (m_fixture->focus() != submitOf(*question))
            m_fixture->press(QStringLiteral("Tab"));
        m_fixture->press(QStringLiteral("Space"));
        QTRY_VERIFY(!m_fixture->child<QWidget>("mergeForm") && !m_fixture->child<QWidget>("taskForm"));
        QCOMPARE(task().title, expected);
        QCOMPARE(task().text, QStringLiteral("Theirs alone")); // Which only they changed.
    }

    void F17_escapeKeepsWhatWasTypedInBothForms()
    {
        QWidget* question = askedAboutTheTitle();
        auto* typed = question->findChild<QPlainTextEdit*>(QStringLiteral("typed-title"));
        typed->setFocus();
        QTest::keyClicks(typed, QStringLiteral("Or else "));
        m_fixture->press(QStringLiteral("Escape"));
        QTRY_VERIFY(!m_fixture->child<QWidget>("mergeForm"));
        auto* form = m_fixture->child<QWidget>("taskForm");
        QVERIFY(form);
        auto* title = form->findChild<QLineEdit*>(QStringLiteral("title"));
        QCOMPARE(title->text(), QStringLiteral("Retrain daily"));
        QCOMPARE(task().title, QStringLiteral("Retrain weekly"));
        title->setFocus();
        m_fixture->press(QStringLiteral("Return"));
        QTRY_VERIFY(m_fixture->child<QPlainTextEdit>("typed-title"));
        QCOMPARE(m_fixture->child<QPlainTextEdit>("typed-title")->toPlainText(),
                 QStringLiteral("Or else Retrain daily"));
    }

    void F17_whoIsAskedAgainAnswersWhatIsNewOnly()
    {
        QWidget* question = askedAboutTheTitle();
        editElsewhere(*m_fixture, {"task", "edit", "T-1", "--title", "Retrain hourly", "--as", "Cleo"});
        question->findChild<QAbstractButton*>(QStringLiteral("mine-title"))->click();
        submitOf(*question)->click();
        QTRY_VERIFY(
            m_fixture->child<QWidget>("theirs-title")
            && m_fixture->child<QWidget>("theirs-title")->accessibleName().contains(QStringLiteral("Retrain hourly")));
        QCOMPARE(task().title, QStringLiteral("Retrain hourly"));
        m_fixture->child<QAbstractButton>("mine-title")->click();
        submitOf(*m_fixture->child<QWidget>("mergeForm"))->click();
        QTRY_VERIFY(!m_fixture->child<QWidget>("taskForm"));
        QCOMPARE(task().title, QStringLiteral("Retrain daily"));
    }

    void F17_useCaseIsBroughtTogether()
    {
        m_fixture->window().openAddress({{}, "use-case", m_useCase});
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(m_fixture->child<QPushButton>("edit"));
        m_fixture->child<QPushButton>("edit")->click();
        auto* form = m_fixture->child<QWidget>("useCaseForm");
        QVERIFY(form);
        write(*form, "title", QStringLiteral("Loan screening"));
        editElsewhere(
            *m_fixture,
            {"use-case", "edit", "UC-1", "--problem", "Losses", "--title", "Screening of loans", "--as", "Cleo"});
        QVERIFY(m_fixture->idle());
        m_fixture->press(QStringLiteral("Return"));
        QTRY_VERIFY(m_fixture->child<QWidget>("mergeForm"));
        QVERIFY(!m_fixture->child<QWidget>("theirs-problem")); // Which only they changed.
        m_fixture->press(QStringLiteral("Down"));
        m_fixture->press(QStringLiteral("Space")); // Mine.
        submitOf(*m_fixture->child<QWidget>("mergeForm"))->click();
        QTRY_VERIFY(!m_fixture->child<QWidget>("useCaseForm"));
        const UseCase after = valueOf(
            database().read([&](db::Connection& connection) { return usecases::byUid(connection, m_useCase); }));
        QCOMPARE(after.title, QStringLiteral("Loan screening"));
        QCOMPARE(after.problem, QStringLiteral("Losses"));
        QVERIFY(m_fixture->idle());
    }

    void F17_draftOfAFramingIsBroughtTogether()
    {
        m_fixture->window().openAddress({{}, "use-case", m_useCase, QStringLiteral("framing")});
        QVERIFY(m_fixture->idle());
        auto* card = m_fixture->child<QWidget>("charter-framing");
        QVERIFY(card);
        card->findChild<QPushButton*>(QStringLiteral("writeCharter"))->click();
        auto* form = m_fixture->child<QWidget>("charterForm");
        QVERIFY(form);
        write(*form, "entity", QStringLiteral("An application"));
        write(*form, "waitDays", QStringLiteral("90"));
        QFile theirs(m_fixture->path(QStringLiteral("theirs.json")));
        QVERIFY(theirs.open(QIODevice::WriteOnly));
        theirs.write(R"({"entity":"A loan","outcomes":"Good or bad"})");
        theirs.close();
        editElsewhere(*m_fixture, {"charter", "draft", "UC-1", "framing", theirs.fileName().toUtf8(), "--as", "Cleo"});
        QVERIFY(m_fixture->idle());
        submitOf(*form)->click();
        QTRY_VERIFY(m_fixture->child<QAbstractButton>("theirs-entity"));
        QCOMPARE(framing().entity, QStringLiteral("A loan"));
        m_fixture->press(QStringLiteral("Space"));
        submitOf(*m_fixture->child<QWidget>("mergeForm"))->click();
        QTRY_VERIFY(!m_fixture->child<QWidget>("charterForm"));
        QCOMPARE(framing().entity, QStringLiteral("A loan"));
        QCOMPARE(framing().outcomes, QStringLiteral("Good or bad"));
        QCOMPARE(framing().waitDays, std::optional<qint64>(90));
        QVERIFY(m_fixture->idle());
    }

private:
    db::Database& database() { return *m_fixture->session().database; }
    Actor me() { return m_fixture->session().actor; }
    static QPushButton* submitOf(QWidget& form) { return form.findChild<QPushButton*>(QStringLiteral("submit")); }

    Task task()
    {
        return valueOf(database().read(
            [](db::Connection& connection) { return tasks::byName(connection, QStringLiteral("T-1")); }));
    }

    Framing framing()
    {
        return valueOf(charters::framingFromText(valueOf(database().read([&](db::Connection& connection) {
            return charters::open(connection, usecases::byUid(connection, m_useCase).id, CharterKind::Framing)->content;
        }))));
    }

    QWidget* openTaskForm()
    {
        m_fixture->window().openAddress({{}, "task", QStringLiteral("T-1")});
        if (!m_fixture->idle())
            qFatal("The window is never done.");
        m_fixture->child<QPushButton>("changeTask")->click();
        if (!m_fixture->idle() || !m_fixture->child<QWidget>("taskForm"))
            qFatal("no form");
        return m_fixture->child<QWidget>("taskForm");
    }

    /// Types over what a line says, and leaves the focus there.
    void write(QWidget& form, const char* name, const QString& text)
    {
        auto* line = form.findChild<QLineEdit*>(QLatin1String(name));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    /// I write a title while Cleo writes another, and a text.
    QWidget* askedAboutTheTitle()
    {
        write(*openTaskForm(), "title", QStringLiteral("Retrain daily"));
        editElsewhere(*m_fixture,
                      {"task", "edit", "T-1", "--title", "Retrain weekly", "--text", "Theirs alone", "--as", "Cleo"});
        m_fixture->press(QStringLiteral("Return"));
        if (!QTest::qWaitFor([this] { return m_fixture->child<QWidget>("mergeForm"); }, 10'000))
            qFatal("no question");
        return m_fixture->child<QWidget>("mergeForm");
    }

    std::unique_ptr<WindowTeam> m_fixture;
    QString m_useCase;
};

ASSAY_TEST(TestMergeInWindow)
#include "tst_merge_in_window.moc"
