// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/feedback_rows.h"
#include "core/feedback/feedback_store.h"
#include "core/feedback/feedback_story.h"
#include "core/feedback/feedback_texts.h"
#include "core/incidents/incident_rows.h"
#include "core/things/thing.h"
#include "tests/support/test_program.h"
#include "tests/support/user_project.h"

using namespace assay;
using namespace assay::tests;

/// Feedback that leads to incidents.
class TestFeedbackIncidents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<UserProject>();
        FeedbackEntry entry{.text = QStringLiteral("It refuses everybody")};
        entry.severity = Severity::High;
        entry.harm = true;
        entry.useCase = QStringLiteral("UC-1");
        valueOf(store().add(entry, ada(), m_project->next()));
    }

    void cleanup() { QCOMPARE(whatIsWrong(m_project->database()), QString()); }

    void anIncidentIsMadeOfFeedbackThatNobodyHasJudgedYet()
    {
        const QString uid = made();
        const Incident incident = incidentOf(uid);
        QCOMPARE(incident.key, QStringLiteral("I-1"));
        QVERIFY(incident.severity == Severity::High);
        QCOMPARE(incident.useCaseKey, QStringLiteral("UC-1"));
        QCOMPARE(incident.text.text, QStringLiteral("As #FB-1 tells: It refuses everybody"));
        const Feedback told = item();
        QVERIFY(told.state == FeedbackState::New); // How grave it is is still to be judged.
        QCOMPARE(told.links.size(), std::size_t(1));
        QVERIFY(told.links.front().target == FeedbackTarget::Incident);
        QCOMPARE(told.links.front().uid, uid);
        QCOMPARE(told.links.front().name, QStringLiteral("I-1 · Refusals"));
        QVERIFY(sentences().contains(QStringLiteral("said that it led to I-1")));
    }

    void thePageOfTheIncidentShowsTheFeedback()
    {
        const QString uid = made();
        const auto facts = m_project->read([&](db::Connection& connection) {
            return thingFacts(connection, {{}, "incident", uid});
        });
        QVERIFY(facts && std::any_of(facts->facts.begin(), facts->facts.end(), [](const ThingFact& fact) {
                    return fact.key.contains(QStringLiteral("FB-1"));
                }));
        const auto told =
            m_project->read([&](db::Connection& connection) { return feedback::linkedTo(connection, uid); });
        QCOMPARE(told.size(), std::size_t(1));
    }

    void whoReportsNoIncidentMakesNone()
    {
        const Actor user = m_project->somebody("Uma", Role::EndUser);
        QVERIFY(!store().makeIncident(QStringLiteral("FB-1"), draft(), user, m_project->next()));
        QVERIFY(item().links.empty());
        QCOMPARE(m_project->read(
                     [](db::Connection& connection) { return connection.integer("SELECT count(*) FROM incident"); }),
                 qint64(0));
    }

    void sentTwiceItIsMadeOnce()
    {
        const QString command = m_project->next();
        const QString uid = valueOf(store().makeIncident(QStringLiteral("FB-1"), draft(), ada(), command));
        QCOMPARE(valueOf(store().makeIncident(QStringLiteral("FB-1"), draft(), ada(), command)), uid);
        QCOMPARE(item().links.size(), std::size_t(1));
    }

    void twoWhoSeeTheSameHarmMakeOneIncident()
    {
        made();
        const auto second = store().makeIncident(QStringLiteral("FB-1"), draft(), ada(), m_project->next());
        QVERIFY(!second && second.error().kind == Error::Kind::Denied);
        QVERIFY2(second.error().message.contains(QStringLiteral("I-1")), qPrintable(second.error().message));
        QCOMPARE(m_project->read(
                     [](db::Connection& connection) { return connection.integer("SELECT count(*) FROM incident"); }),
                 qint64(1));
        valueOf(IncidentStore(m_project->database()).report(draft(), ada(), m_project->next()));
        valueOf(store().link(QStringLiteral("FB-1"), FeedbackTarget::Incident, QStringLiteral("I-2"), ada(),
                             m_project->next())); // It may tell of another, though.
    }

    void judgedFeedbackIsLinkedToAnIncidentThatIsThereOnce()
    {
        valueOf(IncidentStore(m_project->database()).report(draft(), ada(), m_project->next()));
        valueOf(store().triage({.feedback = QStringLiteral("FB-1")}, ada(), m_project->next()));
        valueOf(link());
        QVERIFY(item().state == FeedbackState::Linked);
        QVERIFY(!link());
        QVERIFY(!store().link(QStringLiteral("FB-1"), FeedbackTarget::Incident, QStringLiteral("I-9"), ada(),
                              m_project->next()));
    }

    void whatWasLinkedByMistakeIsTakenBack()
    {
        made();
        valueOf(store().triage({.feedback = QStringLiteral("FB-1")}, ada(), m_project->next()));
        valueOf(store().link(QStringLiteral("FB-1"), FeedbackTarget::UseCase, QStringLiteral("UC-1"), ada(),
                             m_project->next()));
        const auto unlink = [this](const char* thing) {
            return store().unlink(QStringLiteral("FB-1"), QString::fromLatin1(thing), ada(), m_project->next());
        };
        QVERIFY(unlink("I-2").error().kind == Error::Kind::NotFound);
        valueOf(unlink("I-1"));
        QVERIFY(item().state == FeedbackState::Linked); // It led to the use case still.
        QVERIFY(sentences().contains(QStringLiteral("said that it did not lead to I-1")));
        valueOf(unlink("UC-1"));
        QVERIFY(item().state == FeedbackState::Triaged);
        QVERIFY(unlink("UC-1").error().kind == Error::Kind::Denied);
        valueOf(link()); // It may be said again.
        QVERIFY(item().state == FeedbackState::Linked);
    }

    void whatLedToAnIncidentIsClosedAndKeepsTheLinkItWasClosedFor()
    {
        made();
        QVERIFY(!store().close(QStringLiteral("FB-1"), ada(), m_project->next())); // Nobody has judged it.
        valueOf(store().triage({.feedback = QStringLiteral("FB-1")}, ada(), m_project->next()));
        valueOf(store().close(QStringLiteral("FB-1"), ada(), m_project->next()));
        const Result<> refused =
            store().unlink(QStringLiteral("FB-1"), QStringLiteral("I-1"), ada(), m_project->next());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
        valueOf(IncidentStore(m_project->database()).report(draft(), ada(), m_project->next()));
        valueOf(store().link(QStringLiteral("FB-1"), FeedbackTarget::Incident, QStringLiteral("I-2"), ada(),
                             m_project->next()));
        QVERIFY(item().state == FeedbackState::Closed);
        valueOf(store().unlink(QStringLiteral("FB-1"), QStringLiteral("I-2"), ada(), m_project->next()));
    }

    void aReplyIsWhatIsLeftOfWhatLedNowhereElse()
    {
        made();
        valueOf(store().triage({.feedback = QStringLiteral("FB-1")}, ada(), m_project->next()));
        valueOf(store().answer({QStringLiteral("FB-1"), QStringLiteral("We look into it.")}, ada(), m_project->next()));
        valueOf(store().link(QStringLiteral("FB-1"), FeedbackTarget::UseCase, QStringLiteral("UC-1"), ada(),
                             m_project->next()));
        for (const char* thing : {"UC-1", "I-1"})
            valueOf(store().unlink(QStringLiteral("FB-1"), QString::fromLatin1(thing), ada(), m_project->next()));
        QVERIFY(item().state == FeedbackState::Answered);
    }

private:
    FeedbackStore store() const { return FeedbackStore(m_project->database()); }
    Actor ada() const { return m_project->as(Role::DataScientist); }

    IncidentDraft draft() const
    {
        IncidentDraft draft;
        draft.fields = feedback::incidentFieldsOf(item());
        draft.fields.text.title = QStringLiteral("Refusals");
        return draft;
    }

    QString made() { return valueOf(store().makeIncident(QStringLiteral("FB-1"), draft(), ada(), m_project->next())); }

    Result<> link()
    {
        return store().link(QStringLiteral("FB-1"), FeedbackTarget::Incident, QStringLiteral("I-1"), ada(),
                            m_project->next());
    }

    Feedback item() const
    {
        return m_project->read(
            [](db::Connection& connection) { return feedback::byKeyOrUid(connection, QStringLiteral("FB-1")); });
    }

    Incident incidentOf(const QString& uid) const
    {
        return m_project->read([&](db::Connection& connection) { return incidents::byName(connection, uid); });
    }

    QStringList sentences() const
    {
        const feedback::FeedbackStory story = m_project->read([this](db::Connection& connection) {
            return feedback::feedbackStory(connection, QStringLiteral("FB-1"), ada(), connection.now());
        });
        QStringList told;
        for (const auto& line : story.history.lines)
            told << line.sentence;
        return told;
    }

    std::unique_ptr<UserProject> m_project;
};

ASSAY_TEST(TestFeedbackIncidents)
#include "tst_feedback_incidents.moc"
