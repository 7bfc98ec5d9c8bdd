// SPDX-License-Identifier: GPL-3.0-or-later
// What a person writes in a form while another program writes into the same thing.
#include "core/charters/charter_rows.h"
#include "core/charters/charter_text.h"
#include "core/decisions/decision_rows.h"
#include "core/decisions/decision_store.h"
#include "core/discussion/comment_rows.h"
#include "core/discussion/comment_store.h"
#include "core/handovers/handover_rows.h"
#include "core/handovers/handover_store.h"
#include "core/people/people_store.h"
#include "core/tasks/task_rows.h"
#include "core/tasks/task_store.h"
#include "core/user_groups/user_group_rows.h"
#include "core/user_groups/user_group_store.h"
#include "core/value/value_rows.h"
#include "core/value/value_store.h"
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
        card->findChild<QPushButton*>(QStringLiteral("beginCanvas"))->click();
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

    void F17_textOfACommentThatWasChangedElsewhereIsAskedAboutAndNeitherIsLost()
    {
        const QString uid = saidComment();
        QWidget* talk = beginToChange();
        auto* field = talk->findChild<QPlainTextEdit*>();
        QTest::keyClicks(field, QStringLiteral(" by phone"));
        const auto there = elsewhere();
        valueOf(CommentStore(*there).edit(
            {.comment = uid, .text = QStringLiteral("Ask the desk first"), .seen = QStringLiteral("Ask the desk")},
            me(), QStringLiteral("there")));
        m_fixture->press(QStringLiteral("Ctrl+Return"));
        QTRY_VERIFY(m_fixture->child<QWidget>("mergeForm"));
        QCOMPARE(comment(uid).text, QStringLiteral("Ask the desk first")); // Nothing is written before the choice.
        QVERIFY(m_fixture->child<QWidget>("theirs-text")->accessibleName().contains(QStringLiteral("desk first")));
        QVERIFY(m_fixture->child<QWidget>("mine-text")->accessibleName().contains(QStringLiteral("by phone")));
        auto* typed = m_fixture->child<QPlainTextEdit>("typed-text");
        typed->setFocus();
        m_fixture->press(QStringLiteral("Ctrl+A"));
        QTest::keyClicks(typed, QStringLiteral("Ask the desk first, by phone"));
        submitOf(*m_fixture->child<QWidget>("mergeForm"))->click();
        QTRY_COMPARE(comment(uid).text, QStringLiteral("Ask the desk first, by phone"));
        QTRY_VERIFY(field->toPlainText().isEmpty());
        QVERIFY(m_fixture->idle());
        const auto before = valueOf(database().read(
            [&](db::Connection& connection) { return discussion::commentRevisions(connection, comment(uid).id); }));
        QCOMPARE(before.size(), std::size_t(2)); // What it said at first, and what they made of it.
    }

    void F17_commentThatOnlyWasResolvedMeanwhileTakesItsNewTextWithoutAQuestion()
    {
        const QString uid = saidComment();
        QWidget* talk = beginToChange();
        QTest::keyClicks(talk->findChild<QPlainTextEdit*>(), QStringLiteral(" by phone"));
        const auto there = elsewhere();
        valueOf(CommentStore(*there).resolve(uid, m_fixture->cleo, QStringLiteral("there")));
        m_fixture->press(QStringLiteral("Ctrl+Return"));
        QTRY_COMPARE(comment(uid).text, QStringLiteral("Ask the desk by phone"));
        QVERIFY(!m_fixture->child<QWidget>("mergeForm"));
        QVERIFY(comment(uid).resolvedAt);
        QVERIFY(m_fixture->idle());
    }

    void F17_valueRecordIsBroughtTogether()
    {
        valueOf(ValueStore(database())
                    .propose({m_useCase, QStringLiteral("Fewer losses"), QStringLiteral("losses"), QString(), 100,
                              QStringLiteral("Branches without it")},
                             me(), QStringLiteral("v")));
        m_fixture->window().openAddress({{}, "portfolio", QStringLiteral("value")});
        m_fixture->settle();
        m_fixture->child<QPushButton>("editValue")->click();
        auto* form = m_fixture->child<QWidget>("valueForm");
        QVERIFY(form);
        write(*form, "target", QStringLiteral("200"));
        write(*form, "unit", QStringLiteral("EUR"));
        editElsewhere(*m_fixture, {"value", "edit", "V-1", "--target", "300", "--metric", "saved", "--as", "Cleo"});
        QVERIFY(m_fixture->idle());
        submitOf(*form)->click();
        QTRY_VERIFY(m_fixture->child<QAbstractButton>("mine-target"));
        QVERIFY(m_fixture->child<QWidget>("theirs-target")->accessibleName().contains(QStringLiteral("300")));
        QVERIFY(!m_fixture->child<QWidget>("theirs-metric")); // Which only they changed.
        m_fixture->child<QAbstractButton>("mine-target")->click();
        submitOf(*m_fixture->child<QWidget>("mergeForm"))->click();
        QTRY_VERIFY(!m_fixture->child<QWidget>("valueForm"));
        QVERIFY(m_fixture->idle());
        const ValueRecord after = valueOf(database().read(
            [](db::Connection& connection) { return values::byName(connection, QStringLiteral("V-1")); }));
        QCOMPARE(after.target, 200.0);
        QCOMPARE(after.unit, QStringLiteral("EUR"));
        QCOMPARE(after.metric, QStringLiteral("saved"));
    }

    void F17_answerInAHandoverIsBroughtTogether()
    {
        HandoverDraft draft;
        draft.useCase = m_useCase;
        draft.checklist = std::vector<ChecklistLine>{{QStringLiteral("Limits")}};
        const QString uid = valueOf(
            HandoverStore(database()).offer(draft, {me().person, toString(Role::DataScientist)}, QStringLiteral("h")));
        m_fixture->window().openAddress({{}, "handover", uid});
        m_fixture->settle();
        for (QPushButton* button : m_fixture->window().findChildren<QPushButton*>()) {
            if (button->accessibleName() == u"Answer “Limits”")
                button->click();
        }
        auto* form = m_fixture->child<QWidget>("answerForm");
        QVERIFY(form);
        QTest::keyClicks(form->findChild<QPlainTextEdit*>(QStringLiteral("answer")), QStringLiteral("36 months"));
        editElsewhere(*m_fixture, {"handover", "answer", "H-1", "1", "24 months", "--as", "Cleo"});
        QVERIFY(m_fixture->idle());
        submitOf(*form)->click();
        QTRY_VERIFY(m_fixture->child<QAbstractButton>("mine-answer"));
        QCOMPARE(answer(), QStringLiteral("24 months"));
        m_fixture->child<QAbstractButton>("mine-answer")->click();
        submitOf(*m_fixture->child<QWidget>("mergeForm"))->click();
        QTRY_VERIFY(!m_fixture->child<QWidget>("answerForm"));
        QVERIFY(m_fixture->idle());
        QCOMPARE(answer(), QStringLiteral("36 months"));
    }

    void F17_userGroupIsBroughtTogether()
    {
        valueOf(UserGroupStore(database())
                    .add({.useCase = m_useCase, .fields = {.name = QStringLiteral("Officers")}}, me(),
                         QStringLiteral("g")));
        m_fixture->window().openAddress({{}, "use-case", m_useCase, QStringLiteral("users")});
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(m_fixture->child<QPushButton>("edit-G-1"));
        m_fixture->child<QPushButton>("edit-G-1")->click();
        auto* form = m_fixture->child<QWidget>("groupForm");
        QVERIFY(form);
        write(*form, "name", QStringLiteral("Loan officers"));
        write(*form, "every", QStringLiteral("14"));
        editElsewhere(*m_fixture, {"group", "edit", "G-1", "--name", "Advisers", "--size", "40", "--as", "Cleo"});
        QVERIFY(m_fixture->idle());
        submitOf(*form)->click();
        QTRY_VERIFY(m_fixture->child<QAbstractButton>("mine-name"));
        QVERIFY(m_fixture->child<QWidget>("theirs-name")->accessibleName().contains(QStringLiteral("Advisers")));
        QVERIFY(!m_fixture->child<QWidget>("theirs-size")); // Which only they changed.
        QVERIFY(!m_fixture->child<QWidget>("theirs-every"));
        m_fixture->child<QAbstractButton>("mine-name")->click();
        submitOf(*m_fixture->child<QWidget>("mergeForm"))->click();
        QTRY_VERIFY(!m_fixture->child<QWidget>("groupForm"));
        QVERIFY(m_fixture->idle());
        const UserGroup after = valueOf(database().read(
            [](db::Connection& connection) { return usergroups::byKeyOrUid(connection, QStringLiteral("G-1")); }));
        QCOMPARE(after.name, QStringLiteral("Loan officers"));
        QCOMPARE(after.size, std::optional<qint64>(40));
        QCOMPARE(after.contactEveryDays, std::optional<qint64>(14));
    }

    void F17_decisionIsBroughtTogetherAndWhatIsRefusedStaysInItsForm()
    {
        DecisionDraft draft;
        draft.text.title = QStringLiteral("Queue");
        const QString uid = valueOf(DecisionStore(database()).propose(draft, me(), QStringLiteral("d")));
        m_fixture->window().openAddress({{}, "decision", uid});
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(m_fixture->child<QPushButton>("editDecision"));
        m_fixture->child<QPushButton>("editDecision")->click();
        auto* form = m_fixture->child<QWidget>("decisionForm");
        QVERIFY(form);
        write(*form, "title", QStringLiteral("One queue"));
        const auto there = elsewhere();
        DecisionEdit theirs{.decision = uid, .expectedVersion = 1, .text = draft.text, .reviewAt = {}};
        theirs.text.title = QStringLiteral("Two queues");
        theirs.text.context = QStringLiteral("Batches are late");
        valueOf(DecisionStore(*there).edit(theirs, me(), QStringLiteral("there")));
        submitOf(*form)->click();
        QTRY_VERIFY(m_fixture->child<QAbstractButton>("mine-title"));
        QVERIFY(!m_fixture->child<QWidget>("theirs-context")); // Which only they wrote.
        m_fixture->press(QStringLiteral("Escape"));
        QTRY_VERIFY(!m_fixture->child<QWidget>("mergeForm"));
        QCOMPARE(form->findChild<QLineEdit*>(QStringLiteral("title"))->text(), QStringLiteral("One queue"));
        submitOf(*form)->click();
        QTRY_VERIFY(m_fixture->child<QAbstractButton>("mine-title"));
        m_fixture->child<QAbstractButton>("mine-title")->click();
        submitOf(*m_fixture->child<QWidget>("mergeForm"))->click();
        QTRY_VERIFY(!m_fixture->child<QWidget>("decisionForm"));
        QVERIFY(m_fixture->idle());
        const DecisionRecord after =
            valueOf(database().read([&](db::Connection& connection) { return decisions::byName(connection, uid); }));
        QCOMPARE(after.text.title, QStringLiteral("One queue"));
        QCOMPARE(after.text.context, QStringLiteral("Batches are late"));
    }

private:
    /// The project as another program of the same machine has it open.
    std::unique_ptr<db::Database> elsewhere() { return valueOf(db::Database::open(database().location())); }

    QString saidComment()
    {
        return valueOf(CommentStore(database())
                           .add({.thing = {"use-case", m_useCase}, .text = QStringLiteral("Ask the desk")}, me(),
                                QStringLiteral("said")));
    }

    Comment comment(const QString& uid)
    {
        return valueOf(
            database().read([&](db::Connection& connection) { return discussion::commentByUid(connection, uid); }));
    }

    /// The discussion of the use case, with the one comment in its field.
    QWidget* beginToChange()
    {
        m_fixture->window().openAddress({{}, "use-case", m_useCase, QStringLiteral("talk")});
        if (!m_fixture->idle() || !m_fixture->child<QWidget>("thingTalk"))
            qFatal("no discussion");
        for (auto* talk : m_fixture->window().findChildren<QWidget*>(QStringLiteral("thingTalk"))) {
            if (!talk->isVisible())
                continue;
            auto* change = talk->findChild<QPushButton*>(QStringLiteral("change"));
            if (!change)
                qFatal("no comment of one's own");
            change->click();
            return talk;
        }
        qFatal("no discussion in view");
    }

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
    QString answer()
    {
        return valueOf(database().read([](db::Connection& connection) {
                   return handovers::byName(connection, QStringLiteral("H-1"));
               }))
            .items.front()
            .answer;
    }

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
        if (!QTest::qWaitFor([this] { return m_fixture->child<QWidget>("mergeForm"); }, 20'000))
            qFatal("no question");
        return m_fixture->child<QWidget>("mergeForm");
    }

    std::unique_ptr<WindowTeam> m_fixture;
    QString m_useCase;
};

ASSAY_TEST(TestMergeInWindow)
#include "tst_merge_in_window.moc"
