// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_rows.h"
#include "core/incidents/incident_store.h"
#include "core/incidents/incident_texts.h"
#include "core/tasks/task_store.h"
#include "tests/support/governance_window.h"
#include "tests/support/test_program.h"
#include "ui/panes/form_draft.h"

#include <QComboBox>

using namespace assay;
using namespace assay::tests;

/// The list of incidents and the page of one, in the real window.
class TestIncidentPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<GovernanceWindow>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(project().database()), QString());
        m_made.reset();
    }

    void S32_theListNamesTheGravestFirstAndIsNarrowed()
    {
        report("Answers are slow", Severity::Low);
        const QString gravest = report("Scores are wrong", Severity::Critical);
        report("A report is missing", Severity::High);
        step(gravest, IncidentState::Acknowledged);
        QVERIFY(openList(project().kofi));
        const QTableView* list = m_made->table("incidents");
        QCOMPARE(m_made->column(list, 0),
                 QStringList({QStringLiteral("I-2"), QStringLiteral("I-3"), QStringLiteral("I-1")}));
        QCOMPARE(m_made->cell(list, 0, 1), QStringLiteral("Critical"));
        QCOMPARE(m_made->cell(list, 0, 2), QStringLiteral("Scores are wrong"));
        QCOMPARE(m_made->cell(list, 0, 3), QStringLiteral("Acknowledged"));
        QCOMPARE(m_made->cell(list, 0, 6), QStringLiteral("nobody yet"));
        auto* states = m_made->shown<QComboBox>("incidentStates");
        QCOMPARE(states->toolTip(), QStringLiteral("Not resolved: 3. To be reviewed: 0."));
        states->setCurrentIndex(states->findText(QStringLiteral("Detected")));
        QCOMPARE(m_made->column(list, 0), QStringList({QStringLiteral("I-3"), QStringLiteral("I-1")}));
        states->setCurrentIndex(states->findText(QStringLiteral("Resolved")));
        QCOMPARE(list->model()->rowCount(), 0);
    }

    void S32_anEmptyListSaysWhatBelongsThereAndHowToReportIt()
    {
        QVERIFY(openList(project().kofi));
        QVERIFY(m_made->says(QStringLiteral("something that went wrong with what runs")));
        QTRY_VERIFY(m_made->button("reportIncident")->isEnabled());
        QVERIFY(m_made->press("reportIncident"));
        QTRY_VERIFY(m_made->fixture().child<QWidget>("incidentForm"));
    }

    void S32_anIncidentIsReportedMendedAndReviewed()
    {
        QVERIFY(openList(project().kofi));
        QTRY_VERIFY(m_made->shown<QPushButton>("begin-incidents")->isEnabled());
        QVERIFY(m_made->press("begin-incidents"));
        QTRY_VERIFY(m_made->fixture().child<QWidget>("incidentForm"));
        QVERIFY(!m_made->inForm<QPushButton>("incidentForm", "submit")->isEnabled()); // It has no title yet.
        QTest::keyClicks(m_made->inForm<QLineEdit>("incidentForm", "title"), QStringLiteral("Scores are wrong"));
        auto* release = m_made->inForm<QComboBox>("incidentForm", "release");
        release->setCurrentIndex(release->findData(project().uid));
        QVERIFY(m_made->submit("incidentForm"));
        QTRY_COMPARE(m_made->place().kind, QByteArray("incident"));
        const QString uid = m_made->place().key;
        QVERIFY(m_made->fixture().idle());
        QCOMPARE(incident(uid).releaseUid, project().uid);
        QCOMPARE(incident(uid).useCaseKey, QStringLiteral("UC-1")); // Of the release.
        QVERIFY(m_made->press("acknowledgeIncident"));
        QTRY_VERIFY(incident(uid).state == IncidentState::Acknowledged);
        QVERIFY(take(uid, "mitigateIncident", "Went back to release 2", IncidentState::Mitigated));
        QVERIFY(take(uid, "resolveIncident", "The feature is filled again", IncidentState::Resolved));
        QVERIFY(m_made->says(QStringLiteral("The feature is filled again")));
        reviewIt(uid);
        QCOMPARE(incident(uid).stateReason, QStringLiteral("Look at the inputs first"));
        QVERIFY(!m_made->button("editIncident")->isEnabled()); // It stays as it is.
    }

    void S32_itBreaksOutAgainWithAReason()
    {
        const QString uid = report("Scores are wrong", Severity::High);
        for (const IncidentState state :
             {IncidentState::Acknowledged, IncidentState::Mitigated, IncidentState::Resolved})
            step(uid, state);
        QVERIFY(openIncident(project().kofi));
        m_made->button("reopenIncident")->click(); // As its entry of the menu does.
        QTRY_VERIFY(m_made->fixture().child<QWidget>("incidentStep"));
        QVERIFY(!m_made->inForm<QPushButton>("incidentStep", "submit")->isEnabled());
        QTest::keyClicks(m_made->inForm<QPlainTextEdit>("incidentStep", "words"), QStringLiteral("Wrong again"));
        m_made->inForm<QLineEdit>("incidentStep", "at")->setText(QStringLiteral("yesterday"));
        QVERIFY(!m_made->inForm<QPushButton>("incidentStep", "submit")->isEnabled());
        m_made->inForm<QLineEdit>("incidentStep", "at")->clear();
        QVERIFY(m_made->submit("incidentStep"));
        QTRY_VERIFY(incident(uid).state == IncidentState::Acknowledged);
        QVERIFY(m_made->fixture().idle());
        QVERIFY(!incident(uid).times.resolved);
        QTRY_VERIFY(m_made->says(QStringLiteral("Broke out again")));
    }

    void S32_whatTurnsOutToBeNothingIsClosedAsAFalseAlarmAndOpenedAgain()
    {
        const QString uid = report("Scores are wrong", Severity::High);
        QVERIFY(openIncident(project().kofi));
        QTRY_VERIFY(m_made->button("falseAlarm")->isEnabled());
        QVERIFY(!m_made->button("noFalseAlarm")->isEnabled());
        m_made->button("falseAlarm")->click(); // As its entry of the menu does.
        QTRY_VERIFY(m_made->fixture().child<QWidget>("incidentStep"));
        QVERIFY(!m_made->inForm<QPushButton>("incidentStep", "submit")->isEnabled());
        QTest::keyClicks(m_made->inForm<QPlainTextEdit>("incidentStep", "words"), QStringLiteral("It was a drill"));
        QVERIFY(m_made->submit("incidentStep"));
        QTRY_VERIFY(incident(uid).isFalseAlarm());
        QVERIFY(m_made->fixture().idle());
        QTRY_VERIFY(m_made->says(QStringLiteral("It was a drill")));
        QVERIFY(m_made->says(QStringLiteral("Found to be a false alarm")));
        QVERIFY(!m_made->button("falseAlarm")->isEnabled() && !m_made->button("reopenIncident")->isEnabled());
        QVERIFY(take(uid, "noFalseAlarm", "The scores are wrong indeed", IncidentState::Acknowledged));
        QVERIFY(!incident(uid).times.reopened);
    }

    void S32_aLinkThatWasAMistakeIsTakenAway()
    {
        const QString uid = report("Scores are wrong", Severity::High);
        TaskStore tasks(project().database());
        const QString task = valueOf(tasks.add({QStringLiteral("Order tea")}, project().kofi, project().once()));
        valueOf(store().link(uid, task, project().kofi, project().once()));
        QVERIFY(openIncident(project().kofi));
        QTRY_VERIFY(m_made->says(QStringLiteral("Order tea")));
        m_made->button("unlinkIncident")->click(); // As its entry of the menu does.
        QTRY_VERIFY(m_made->fixture().child<QWidget>("incidentUnlink"));
        QVERIFY(m_made->submit("incidentUnlink"));
        QTRY_VERIFY(incident(uid).links.empty());
        QTRY_VERIFY(!m_made->button("unlinkIncident")->isEnabled());
    }

    /// Both steps lead to the same state, and ask for different words.
    void S32_whatWasBegunForAcknowledgingIsNotTheReasonOfAnotherOutbreak()
    {
        const QString uid = report("Scores are wrong", Severity::High);
        QVERIFY(openIncident(project().kofi));
        m_made->button("acknowledgeEarlier")->click(); // As its entry of the menu does.
        QTRY_VERIFY(m_made->fixture().child<QWidget>("incidentStep"));
        QVERIFY(m_made->fixture().idle());
        QTest::keyClicks(m_made->inForm<QPlainTextEdit>("incidentStep", "words"), QStringLiteral("Kofi knew at noon"));
        FormDraft::keepAll(*m_made->fixture().child<QWidget>("incidentStep"));
        m_made->fixture().child<QWidget>("incidentStep")->close();
        QTRY_VERIFY(!m_made->fixture().child<QWidget>("incidentStep"));
        QVERIFY(m_made->fixture().idle());
        for (const IncidentState state :
             {IncidentState::Acknowledged, IncidentState::Mitigated, IncidentState::Resolved})
            step(uid, state);
        QVERIFY(m_made->actAs(project().kofi));
        QTRY_VERIFY(m_made->button("reopenIncident")->isEnabled());
        m_made->button("reopenIncident")->click();
        QTRY_VERIFY(m_made->fixture().child<QWidget>("incidentStep"));
        QVERIFY(m_made->fixture().idle());
        QCOMPARE(m_made->inForm<QPlainTextEdit>("incidentStep", "words")->toPlainText(), QString());
    }

    void F19_whoMayNotMendItReadsWhoMayAndAsksThem()
    {
        report("Scores are wrong", Severity::High);
        QVERIFY(openIncident(project().ruth));
        const QPushButton* acknowledge = m_made->shown<QPushButton>("acknowledgeIncident");
        QVERIFY(acknowledge && !acknowledge->isEnabled());
        QVERIFY2(acknowledge->statusTip().contains(QStringLiteral("DevOps engineer (Ada Founder, Kofi)")),
                 qPrintable(acknowledge->statusTip()));
        m_made->fixture().press(QStringLiteral("Ctrl+Shift+A"));
        QTRY_VERIFY(m_made->fixture().child<QWidget>("askForStepForm"));
        auto* choice = m_made->inForm<QComboBox>("askForStepForm", "step");
        choice->setCurrentIndex(choice->findText(QStringLiteral("Acknowledge")));
        QVERIFY(m_made->submit("askForStepForm"));
        QTRY_VERIFY(m_made->says(QStringLiteral("They were asked")));
    }

    void F19_whoMayReportNoneReadsWhoMay()
    {
        QVERIFY(openList(project().mei));
        const auto tip = [this] { return m_made->shown<QPushButton>("begin-incidents")->statusTip(); };
        QTRY_VERIFY2(tip().contains(QStringLiteral("Who may: ")), qPrintable(tip()));
        QVERIFY(!m_made->shown<QPushButton>("begin-incidents")->isEnabled());
    }

    void F17_whatOthersWriteOfAnIncidentComesIntoTheOpenForm()
    {
        const QString uid = report("Scores are wrong", Severity::High);
        QVERIFY(openIncident(project().kofi));
        m_made->button("editIncident")->click();
        QTRY_VERIFY(m_made->fixture().child<QWidget>("incidentForm"));
        QTest::keyClicks(m_made->inForm<QPlainTextEdit>("incidentForm", "text"), QStringLiteral("Since noon"));
        edit(uid, [this](IncidentFields& fields) { fields.ownerUid = project().tom.person; });
        QVERIFY(m_made->submit("incidentForm"));
        QTRY_COMPARE(incident(uid).text.text, QStringLiteral("Since noon"));
        QCOMPARE(incident(uid).owner.name, QStringLiteral("Tom"));
        QVERIFY(m_made->fixture().idle());

        m_made->button("writeRootCause")->click();
        QTRY_VERIFY(m_made->fixture().child<QWidget>("incidentCause"));
        QTest::keyClicks(m_made->inForm<QPlainTextEdit>("incidentCause", "root_cause"),
                         QStringLiteral("An empty file"));
        edit(uid, [](IncidentFields& fields) {
            fields.text.rootCause = QStringLiteral("A late job");
            fields.severity = Severity::Critical;
        });
        m_made->inForm<QPushButton>("incidentCause", "submit")->click();
        QTRY_VERIFY(m_made->fixture().child<QAbstractButton>("mine-root_cause"));
        QCOMPARE(incident(uid).text.rootCause, QStringLiteral("A late job")); // Nothing is written before the choice.
        m_made->fixture().child<QAbstractButton>("mine-root_cause")->click();
        m_made->inForm<QPushButton>("mergeForm", "submit")->click();
        QTRY_VERIFY(!m_made->fixture().child<QWidget>("incidentCause"));
        QCOMPARE(incident(uid).text.rootCause, QStringLiteral("An empty file"));
        QCOMPARE(incident(uid).text.text, QStringLiteral("Since noon"));
        QVERIFY(incident(uid).severity == Severity::Critical); // What this form does not ask stays theirs.
    }

    void theKeyCBeginsANewOne()
    {
        report("Scores are wrong", Severity::High);
        QVERIFY(openList(project().kofi));
        m_made->table("incidents")->setFocus();
        QTest::keyClick(m_made->table("incidents"), Qt::Key_C);
        QTRY_VERIFY(m_made->fixture().child<QWidget>("incidentForm"));
    }

    void whatIsChosenStaysChosenThoughTheOwnerLeft()
    {
        const QString uid = report("Scores are wrong", Severity::High);
        edit(uid, [this](IncidentFields& fields) { fields.ownerUid = project().tom.person; });
        valueOf(PeopleStore(project().database())
                    .leave(project().tom.person, QStringLiteral("moved"), administrator(), project().once()));
        QVERIFY(openIncident(project().kofi));
        m_made->button("editIncident")->click();
        QTRY_VERIFY(m_made->fixture().child<QWidget>("incidentForm"));
        QCOMPARE(m_made->inForm<QComboBox>("incidentForm", "owner")->currentText(), QStringLiteral("Tom"));
    }

private:
    ApprovalProject& project() { return m_made->project(); }
    IncidentStore store() { return IncidentStore(project().database()); }
    Actor administrator() { return {project().project.actor().person, toString(Role::Administrator)}; }

    bool openList(const Actor& actor)
    {
        if (!m_made->openAs(actor))
            return false;
        m_made->fixture().window().openAddress({{}, "devops", QStringLiteral("incidents")});
        return m_made->fixture().idle();
    }

    bool openIncident(const Actor& actor)
    {
        return m_made->openAs(actor) && m_made->openThing("incident", QStringLiteral("I-1"));
    }

    QString report(const char* title, Severity severity)
    {
        IncidentDraft draft;
        draft.fields.text.title = QString::fromLatin1(title);
        draft.fields.severity = severity;
        return valueOf(store().report(draft, project().kofi, project().once()));
    }

    void step(const QString& uid, IncidentState to)
    {
        valueOf(store().move({uid, to}, project().kofi, project().once()));
    }

    /// Somebody else changes it meanwhile.
    void edit(const QString& uid, const std::function<void(IncidentFields&)>& change)
    {
        const Incident before = incident(uid);
        IncidentFields fields = incidents::fieldsOf(before);
        change(fields);
        valueOf(store().edit({uid, before.rowVersion, fields}, project().kofi, project().once()));
    }

    /// A step with words, on the page that is shown.
    bool take(const QString& uid, const char* button, const char* words, IncidentState to)
    {
        if (!m_made->fixture().idle() || !m_made->press(button))
            return false;
        QTest::keyClicks(m_made->inForm<QPlainTextEdit>("incidentStep", "words"), QString::fromLatin1(words));
        return m_made->submit("incidentStep") && QTest::qWaitFor([&] { return incident(uid).state == to; }, 20'000)
            && m_made->fixture().idle();
    }

    /// Which needs the root cause first, and then that something came of it.
    void reviewIt(const QString& uid)
    {
        const auto tip = [this] { return m_made->shown<QPushButton>("reviewIncident")->statusTip(); };
        QVERIFY2(tip().contains(QStringLiteral("root cause")), qPrintable(tip()));
        QVERIFY(m_made->press("writeRootCause"));
        QTest::keyClicks(m_made->inForm<QPlainTextEdit>("incidentCause", "root_cause"),
                         QStringLiteral("An empty file"));
        QVERIFY(m_made->submit("incidentCause"));
        QTRY_VERIFY2(tip().contains(QStringLiteral("a task or a decision")), qPrintable(tip()));
        QVERIFY(m_made->press("taskFromIncident"));
        QTest::keyClicks(m_made->inForm<QLineEdit>("taskForm", "title"), QStringLiteral("Refuse empty files"));
        QVERIFY(m_made->submit("taskForm"));
        QTRY_VERIFY(m_made->shown<QPushButton>("reviewIncident")->isEnabled());
        QVERIFY(m_made->says(QStringLiteral("Refuse empty files")));
        QVERIFY(take(uid, "reviewIncident", "Look at the inputs first", IncidentState::Reviewed));
    }

    Incident incident(const QString& uid)
    {
        return valueOf(
            project().database().read([&](db::Connection& connection) { return incidents::byName(connection, uid); }));
    }

    std::unique_ptr<GovernanceWindow> m_made;
};

ASSAY_TEST(TestIncidentPages)
#include "tst_incident_pages.moc"
