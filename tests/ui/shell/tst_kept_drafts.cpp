// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_rows.h"
#include "core/findings/finding_store.h"
#include "tests/support/every_form.h"
#include "tests/support/faults.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"
#include "ui/panes/form_draft.h"
#include "ui/panes/merge_form.h"
#include "ui/teamwork/decisions_tab.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace assay;
using namespace assay::tests;

namespace {

using Words = std::vector<std::pair<QString, QString>>; ///< Fields and what is typed into them.

/// How somebody comes to a form of the demo project, and what has to stand in it to be sent.
struct FormWay {
    const char* name;
    const char* person;
    Role role;
    Address page;
    const char* button; ///< The name of its object, or what a screen reader says first.
    const char* form;
    const char* field;
    Words needed = {};
};

Address at(const char* kind, const char* key, const char* tab = "")
{
    return {{}, kind, QString::fromLatin1(key), QString::fromLatin1(tab)};
}

const QString halfAThought = QStringLiteral("half a thought");

std::vector<FormWay> waysOfWork()
{
    return {
        {"new decision",
         "Ines",
         Role::MlArchitect,
         at("architecture", "decisions"),
         "Propose a decision…",
         "decisionForm",
         "context",
         {{QStringLiteral("title"), QStringLiteral("Queue")}}},
        {"decision", "Jonas", Role::DataScientist, at("decision", "D-4"), "editDecision", "decisionForm", "context"},
        {"rejected decision", "Ana", Role::DataScientist, at("decision", "D-4"), "rejectDecision", "commentForm",
         "comment"},
        {"effect of a decision", "Ana", Role::DataScientist, at("decision", "D-1"), "measureDecision", "effectForm",
         "measured"},
        {"task", "Mei", Role::Manager, at("task", "T-8"), "changeTask", "taskForm", "text"},
        {"minutes of a meeting",
         "Ana",
         Role::DataScientist,
         at("my-work", "meetings"),
         "Write minutes…",
         "meetingForm",
         "notes",
         {{QStringLiteral("title"), QStringLiteral("Weekly")}}},
        {"reply on the page of feedback", "Ana", Role::DataScientist, at("feedback", "FB-5"), "answerFeedback",
         "replyForm", "reply"},
        {"blocked task", "Mei", Role::Manager, at("task", "T-7"), "stepBlocked", "taskReasonForm", "reason"},
        {"finding", "Ruth", Role::RiskAuditor, at("finding", "F-6"), "editFinding", "findingForm", "cause"},
        {"risk", "Ruth", Role::RiskAuditor, at("risk", "R-3"), "editRisk", "riskForm", "cause"},
        {"treatment of a risk", "Ana", Role::DataScientist, at("risk", "R-2"), "treatRisk", "riskTreatment", "plan"},
        {"closing of a finding", "Jonas", Role::DataScientist, at("finding", "F-5"), "askForClosing", "commentForm",
         "comment"},
        {"borne risk",
         "Bo",
         Role::BusinessOwner,
         at("finding", "F-6"),
         "offerAcceptance",
         "acceptanceForm",
         "reason",
         {{QStringLiteral("until"), QStringLiteral("2099-01-31")}}}};
}

std::vector<FormWay> waysOfChanges()
{
    const Words titled{{QStringLiteral("title"), QStringLiteral("Queue")}};
    return {{"new change", "Kofi", Role::DevOps, at("devops", "changes"), "Plan a change…", "changeForm", "rollback",
             titled},
            {"change", "Tom", Role::SoftwareEngineer, at("change", "CH-5"), "editChange", "changeForm", "training"},
            {"freeze",
             "Kofi",
             Role::DevOps,
             at("devops", "changes"),
             "addFreeze",
             "freezeForm",
             "reason",
             {{QStringLiteral("name"), QStringLiteral("Audit")},
              {QStringLiteral("from"), QStringLiteral("2099-01-31")},
              {QStringLiteral("until"), QStringLiteral("2099-02-28")}}},
            {"end of a standard change", "Ruth", Role::RiskAuditor, at("devops", "changes"), "withdrawStandard",
             "standardWithdrawal", "reason"},
            {"new incident", "Kofi", Role::DevOps, at("devops", "incidents"), "begin-incidents", "incidentForm", "text",
             titled},
            {"incident", "Tom", Role::SoftwareEngineer, at("incident", "I-2"), "editIncident", "incidentForm", "text"},
            {"change that is asked for", "Ruth", Role::RiskAuditor, at("change", "CH-5"), "askChange", "changeRequest",
             "words"}};
}

std::vector<FormWay> waysOfHandovers()
{
    return {
        {"new handover", "Jonas", Role::DataScientist, at("data-science", "handovers"), "Hand something over…",
         "handoverForm", "words"},
        {"answer in a handover", "Jonas", Role::DataScientist, at("handover", "H-2"), "Answer “", "answerForm",
         "answer"},
        {"waiver in a handover", "Tom", Role::SoftwareEngineer, at("handover", "H-2"), "“", "commentForm", "comment"},
        {"question in a handover", "Tom", Role::SoftwareEngineer, at("handover", "H-2"), "askHandover", "commentForm",
         "comment"},
        {"handover given back", "Tom", Role::SoftwareEngineer, at("handover", "H-2"), "returnHandover", "commentForm",
         "comment"},
        {"handover taken back", "Jonas", Role::DataScientist, at("handover", "H-2"), "withdrawHandover", "commentForm",
         "comment"}};
}

std::vector<FormWay> waysOfUseCases()
{
    return {{"framing", "Ana", Role::DataScientist, at("use-case", "UC-3", "framing"), "writeCharter", "charterForm",
             "heuristic"},
            {"block of a framing", "Ana", Role::DataScientist, at("use-case", "UC-3", "framing"), "edit-decisions",
             "blockForm", "canvas.decisions"},
            {"new use case",
             "Mei",
             Role::Manager,
             at("portfolio", ""),
             "newUseCase",
             "useCaseForm",
             "problem",
             {{QStringLiteral("title"), QStringLiteral("Dispute letters")}}},
            {"use case", "Ana", Role::DataScientist, at("use-case", "UC-11"), "edit", "useCaseForm", "problem"},
            {"use case put on hold",
             "Mei",
             Role::Manager,
             at("use-case", "UC-9"),
             "step-OnHold",
             "reasonForm",
             "reason",
             {{QStringLiteral("stopCode"), QStringLiteral("no data")}}},
            {"what a gate asks for", "Tom", Role::SoftwareEngineer, at("use-case", "UC-12"), "askGate", "gateRequest",
             "words"},
            {"contact with users", "Ana", Role::DataScientist, at("use-case", "UC-3", "users"), "contact-G-3",
             "contactForm", "notes"},
            {"new feedback", "Ana", Role::DataScientist, at("use-case", "UC-3", "users"), "addFeedback", "feedbackForm",
             "words"},
            {"reply to feedback", "Ana", Role::DataScientist, at("use-case", "UC-3", "users"), "answer-FB-5",
             "replyForm", "reply"},
            {"new value record",
             "Ana",
             Role::DataScientist,
             at("portfolio", "value"),
             "newValue",
             "valueForm",
             "hypothesis",
             {{QStringLiteral("metric"), QStringLiteral("hours")},
              {QStringLiteral("target"), QStringLiteral("12")},
              {QStringLiteral("baseline"), QStringLiteral("officers without it")}}}};
}

const std::vector<FormWay>& ways()
{
    static const std::vector<FormWay> all = [] {
        std::vector<FormWay> found = waysOfWork();
        for (const auto& more : {waysOfChanges(), waysOfHandovers(), waysOfUseCases()})
            found.insert(found.end(), more.begin(), more.end());
        return found;
    }();
    return all;
}

} // namespace

/// What somebody writes into the forms of the window and has not sent.
class TestKeptDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->openDemo());
    }

    void cleanup() { m_fixture.reset(); }

    void F1_whatIsTypedSurvivesItsWindowUntilItIsSent_data()
    {
        QTest::addColumn<int>("way");
        for (std::size_t i = 0; i < ways().size(); ++i)
            QTest::newRow(ways()[i].name) << static_cast<int>(i);
    }

    /// Sent from the window that comes after.
    void F1_whatIsTypedSurvivesItsWindowUntilItIsSent()
    {
        const FormWay& way = chosenWay();
        QWidget* form = open(way);
        QVERIFY(form);
        typeAndComeBack(way, form);
        if (!QTest::currentTestFailed())
            fillAndSend(way, *form);
    }

    /// Thrown away in the second window, begun again there, and sent in the third.
    void F1_whatIsThrownAwayCanBeBegunAgain()
    {
        const FormWay& way = wayTo("finding");
        QWidget* form = open(way);
        QVERIFY(form);
        const QString before = wordsIn(*form, way.field);
        typeAndComeBack(way, form);
        if (QTest::currentTestFailed())
            return;
        auto* away = form->findChild<QPushButton*>(QStringLiteral("throwDraftAway"));
        away->setFocus();
        QTest::keyClick(away, Qt::Key_Space);
        QCOMPARE(wordsIn(*form, way.field), before);
        QVERIFY(!form->findChild<QLabel*>(QStringLiteral("draftBack"))->isVisible());
        QTRY_COMPARE(kept().size(), 0);
        typeAndComeBack(way, form);
        if (!QTest::currentTestFailed())
            fillAndSend(way, *form);
    }

    void F1_whatWasWrittenOverWordsThatChangedSinceAsks()
    {
        const FormWay& way = wayTo("finding");
        QWidget* form = open(way);
        QVERIFY(form);
        typeInto(*form, way.field);
        const QString mine = wordsIn(*form, way.field);
        QTRY_COMPARE(kept().size(), 1);
        const Finding finding = findingNamed(QStringLiteral("F-6"));
        FindingEdit theirs{finding.uid, finding.rowVersion, finding.text, finding.severity, finding.dueAt};
        theirs.text.cause = QStringLiteral("Something else");
        QVERIFY(FindingStore(database()).edit(theirs, m_fixture->session().actor, QStringLiteral("theirs")));
        crash();
        form = open(way);
        QVERIFY(form);
        QTRY_COMPARE(wordsIn(*form, way.field), mine);
        QVERIFY(form->findChild<QLabel*>(QStringLiteral("draftBack"))->text().contains(QStringLiteral("changed")));
        send(*form);
        QTRY_VERIFY(m_fixture->window().findChild<MergeForm*>());
        QCOMPARE(findingNamed(QStringLiteral("F-6")).text.cause, QStringLiteral("Something else"));
    }

    void F1_whatIsBeingWrittenWhenTheProjectClosesIsKept()
    {
        const FormWay& way = wayTo("finding");
        QWidget* form = open(way);
        QVERIFY(form);
        const QString project = database().location();
        typeInto(*form, way.field);
        const QString typed = wordsIn(*form, way.field);
        m_fixture->window().closeProject(); // Before anything was kept by itself.
        QVERIFY(!m_fixture->child<QWidget>(way.form));
        QCOMPARE(kept().size(), 1);
        QVERIFY(m_fixture->openProject(project));
        form = open(way);
        QVERIFY(form);
        QTRY_COMPARE(wordsIn(*form, way.field), typed);
    }

    void F1_twoFormsOfOneThingKeepTheirOwn()
    {
        const FormWay& way = wayTo("reply to feedback");
        QWidget* one = open(way);
        QVERIFY(one);
        QTest::keyClicks(one->findChild<QPlainTextEdit*>(QStringLiteral("reply")), QStringLiteral("one"));
        QTRY_COMPARE(kept().size(), 1);
        QWidget* other = open(way);
        QVERIFY(other && other != one);
        QVERIFY(wordsIn(*other, way.field).isEmpty());
        QTest::keyClicks(other->findChild<QPlainTextEdit*>(QStringLiteral("reply")), QStringLiteral("other"));
        QTRY_COMPARE(kept().size(), 2);
        crash();
        QStringList back;
        for (int i = 0; i < 2; ++i) {
            QWidget* form = open(way);
            QTRY_VERIFY(!wordsIn(*form, way.field).isEmpty());
            back << wordsIn(*form, way.field);
        }
        back.sort();
        QCOMPARE(back, (QStringList{QStringLiteral("one"), QStringLiteral("other")}));
    }

    /// Such as that of a step, which asks only for what is not known yet.
    void F1_whatTheFormHasNoFieldForNowStaysKept()
    {
        const auto form = [this](const QStringList& fields) {
            auto made = std::make_unique<QWidget>();
            std::vector<QWidget*> lines;
            for (const QString& name : fields) {
                auto* line = new QLineEdit(made.get());
                line->setObjectName(name);
                lines.push_back(line);
            }
            (new FormDraft(m_fixture->session(), *made, lines))->setPlace(QStringLiteral("change/1/done"));
            m_fixture->settle();
            return made;
        };
        const auto line = [](QWidget& of, const char* name) { return of.findChild<QLineEdit*>(QLatin1String(name)); };
        const auto close = [this](std::unique_ptr<QWidget> open) {
            FormDraft::keepAll(*open);
            open.reset();
            m_fixture->settle();
        };
        const QStringList both{QStringLiteral("release"), QStringLiteral("environment")};
        std::unique_ptr<QWidget> first = form(both);
        QTest::keyClicks(line(*first, "release"), QStringLiteral("loans@2"));
        QTest::keyClicks(line(*first, "environment"), QStringLiteral("production"));
        close(std::move(first));
        std::unique_ptr<QWidget> fewer = form({QStringLiteral("environment")});
        QTRY_COMPARE(line(*fewer, "environment")->text(), QStringLiteral("production"));
        QVERIFY(fewer->findChild<QLabel*>(QStringLiteral("draftBack"))->text().contains(QStringLiteral("stays kept")));
        QTest::keyClicks(line(*fewer, "environment"), QStringLiteral("-2"));
        close(std::move(fewer));
        std::unique_ptr<QWidget> again = form(both);
        QTRY_COMPARE(line(*again, "environment")->text(), QStringLiteral("production-2"));
        QCOMPARE(line(*again, "release")->text(), QStringLiteral("loans@2"));
    }

    void F1_whoTypesBeforeADraftIsReadSeesNoEmptyWordOfIt()
    {
        QWidget form;
        QLineEdit line(&form);
        line.setObjectName(QStringLiteral("words"));
        const auto begin = [&] {
            auto* draft = new FormDraft(m_fixture->session(), form, {&line});
            draft->setPlace(QStringLiteral("task/1/words"));
            return draft;
        };
        FormDraft* first = begin();
        m_fixture->settle();
        QTest::keyClicks(&line, QStringLiteral("earlier"));
        FormDraft::keepAll(form);
        QTRY_COMPARE(kept().size(), 1);
        delete first;
        line.clear();
        const FormDraft* second = begin();
        line.setText(QStringLiteral("now")); // The draft is still being read.
        m_fixture->settle();
        QCOMPARE(line.text(), QStringLiteral("now"));
        QVERIFY(second->line()->isHidden());
    }

    /// Those that show something else than words for the project are left out.
    void F1_everyLongTextOfEveryFormIsKept()
    {
        QStringList faults;
        EveryView views(*m_fixture);
        EveryForm forms(*m_fixture, views);
        views.go([&](const QString& view) {
            forms.go([&](const QString& button, QWidget& form) {
                for (const QPlainTextEdit* text : form.findChildren<QPlainTextEdit*>()) {
                    if (!text->isReadOnly() && !FormDraft::keeps(*text))
                        faults << QStringLiteral("%1, %2: %3").arg(view, button, text->objectName());
                }
            });
        });
        QVERIFY2(noFaults(faults), "What is typed into these fields goes with a crash.");
    }

private:
    static const FormWay& chosenWay()
    {
        QFETCH(int, way);
        return ways().at(static_cast<std::size_t>(way));
    }

    static const FormWay& wayTo(const char* name)
    {
        return *std::find_if(ways().begin(), ways().end(),
                             [name](const FormWay& way) { return qstrcmp(way.name, name) == 0; });
    }

    db::Database& database() { return *m_fixture->session().database; }

    Finding findingNamed(const QString& name)
    {
        return valueOf(database().read([&](db::Connection& connection) { return findings::byName(connection, name); }));
    }

    /// The window goes without being asked, and another comes.
    void crash()
    {
        QVERIFY(m_fixture->idle());
        const QString project = database().location();
        m_fixture->open();
        QVERIFY(m_fixture->openProject(project));
    }

    /// Types into the form and finds it in the form of the window that comes after a crash.
    void typeAndComeBack(const FormWay& way, QWidget*& form)
    {
        const QString before = wordsIn(*form, way.field);
        typeInto(*form, way.field);
        const QString typed = wordsIn(*form, way.field);
        QVERIFY(typed != before);
        QTRY_COMPARE(kept().size(), 1);
        crash();
        form = open(way);
        QVERIFY(form);
        QTRY_COMPARE(wordsIn(*form, way.field), typed);
        const auto* line = form->findChild<QLabel*>(QStringLiteral("draftBack"));
        QVERIFY(line->isVisible());
        QCOMPARE(line->text(), QStringLiteral("What you began just now is back."));
    }

    void fillAndSend(const FormWay& way, const QWidget& form)
    {
        for (const auto& [field, words] : way.needed) {
            if (auto* choice = form.findChild<QComboBox*>(field))
                choice->setCurrentText(words);
            else
                form.findChild<QLineEdit*>(field)->setText(words);
        }
        send(form);
        QTRY_VERIFY(!m_fixture->child<QWidget>(way.form));
        QVERIFY(m_fixture->idle());
        QTRY_COMPARE(kept().size(), 0);
    }

    QStringList kept() const
    {
        return QDir(m_fixture->path(QStringLiteral("data")) + QStringLiteral("/assay/drafts"))
            .entryList({QStringLiteral("*-?")}, QDir::Files);
    }

    void actAs(const char* person, Role role)
    {
        const QString uid = valueOf(database().read([&](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT uid FROM person WHERE name = ?");
            return row.bind(QString::fromLatin1(person)).step() ? row.text(0) : QString();
        }));
        for (QAction* action : m_fixture->window().personActions()) {
            if (action->objectName() == QStringLiteral("act-%1-%2").arg(uid, toString(role)))
                action->trigger();
        }
        QCOMPARE(m_fixture->session().actor.person, uid);
        m_fixture->settle();
    }

    QWidget* open(const FormWay& way)
    {
        actAs(way.person, way.role);
        m_fixture->window().openAddress(way.page);
        m_fixture->settle();
        for (QAbstractButton* button : m_fixture->window().findChildren<QAbstractButton*>()) {
            const QString wanted = QString::fromUtf8(way.button);
            const bool leads = button->objectName() == wanted || button->accessibleName().startsWith(wanted)
                || (wanted.endsWith(u'…') && button->text() == wanted);
            if (!leads || !button->isEnabled())
                continue;
            button->click();
            m_fixture->settle();
            const QList<Overlay*> panels = m_fixture->window().findChildren<Overlay*>();
            if (!panels.isEmpty())
                return panels.constLast()->findChild<QWidget*>(QLatin1String(way.form));
            if (auto* inPlace = m_fixture->window().findChild<QWidget*>(QLatin1String(way.form)))
                return inPlace;
        }
        qWarning("no button %s leads to a form", way.button);
        return nullptr;
    }

    static QString wordsIn(const QWidget& form, const char* field)
    {
        if (const auto* text = form.findChild<QPlainTextEdit*>(QLatin1String(field)))
            return text->toPlainText();
        return form.findChild<QLineEdit*>(QLatin1String(field))->text();
    }

    static void typeInto(const QWidget& form, const char* field)
    {
        QTest::keyClicks(form.findChild<QWidget*>(QLatin1String(field)), halfAThought);
    }

    static void send(const QWidget& form)
    {
        auto* submit = form.findChild<QPushButton*>(QStringLiteral("submit"));
        QVERIFY2(submit->isEnabled(), qPrintable(submit->toolTip()));
        submit->click();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

ASSAY_TEST(TestKeptDrafts)
#include "tst_kept_drafts.moc"
