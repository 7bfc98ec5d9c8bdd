// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_entry.h"
#include "core/feedback/feedback_rows.h"
#include "core/feedback/feedback_store.h"
#include "core/feedback/feedback_story.h"
#include "core/feedback/feedback_texts.h"
#include "core/things/thing.h"
#include "core/user_groups/user_group_store.h"
#include "tests/support/imported_release.h"
#include "tests/support/test_program.h"
#include "tests/support/user_project.h"

using namespace assay;
using namespace assay::tests;

class TestFeedback : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeFormatsSayTheSame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("array") << QByteArray(
            R"([{"text":"Too slow","source":"Ina","severity":"high","harm":true,"received":"2026-11-01T10:00:00Z"},)"
            R"({"text":"Good"}])");
        QTest::newRow("lines") << QByteArray(
            R"({"text":"Too slow","source":"Ina","severity":"high","harm":true,"received":"2026-11-01T10:00:00Z"})"
            "\n\n"
            R"({"text":"Good"})"
            "\n");
        QTest::newRow("table") << QByteArray("text,source,severity,harm,received\n"
                                             "Too slow,Ina,high,yes,2026-11-01T10:00:00Z\nGood,,,,\n");
    }

    void threeFormatsSayTheSame()
    {
        QFETCH(QByteArray, bytes);
        const FeedbackFile file = valueOf(feedback::readFeedback(bytes));
        QVERIFY(file.faults.empty());
        QCOMPARE(file.rows.size(), std::size_t(2));
        const FeedbackEntry& first = file.rows.front().entry;
        QCOMPARE(first.text, QStringLiteral("Too slow"));
        QCOMPARE(first.source, QStringLiteral("Ina"));
        QVERIFY(first.severity == Severity::High);
        QVERIFY(first.harm);
        QCOMPARE(first.receivedAt, std::optional<qint64>(1793527200000));
        QVERIFY(!file.rows.back().entry.harm);
        QVERIFY(!file.rows.back().entry.receivedAt);
    }

    void aRowThatCannotBeReadNamesItsLineAndTheOthersAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("line");
        QTest::newRow("array, unknown name")
            << QByteArray("[\n{\"text\":\"a\"},\n{\"text\":\"b\",\"mood\":1}\n]") << 3LL;
        QTest::newRow("array, escaped quotes") << QByteArray("[{\"text\":\"a\\\"]\\n\"},\n\n{\"text\":7}]") << 3LL;
        QTest::newRow("lines, no JSON") << QByteArray("{\"text\":\"a\"}\n{\"text\":\n") << 2LL;
        QTest::newRow("lines, no text") << QByteArray("{\"text\":\"a\"}\n\n{\"source\":\"Ina\"}") << 3LL;
        QTest::newRow("half a time") << QByteArray("{\"text\":\"a\"}\n{\"text\":\"b\",\"received\":\"2026-11-01T\"}")
                                     << 2LL;
        QTest::newRow("array over several lines, severity") << QByteArray(
            "[\n  {\n    \"text\": \"a\"\n  },\n  {\n    \"text\": \"b\",\n    \"severity\": \"odd\"\n  }\n]")
                                                            << 7LL;
        QTest::newRow("array over several lines, unknown name")
            << QByteArray("\n[{\"text\": \"a\"}, {\n\"text\": \"b\",\n\"mood\":\n 1}]") << 5LL;
        QTest::newRow("use case named twice")
            << QByteArray("{\"text\":\"a\"}\n{\"text\":\"b\",\"useCase\":\"UC-1\",\"use_case\":\"UC-2\"}") << 2LL;
        QTest::newRow("day that is none")
            << QByteArray("{\"text\":\"a\"}\n{\"text\":\"b\",\"received\":\"2026-11-31\"}") << 2LL;
        QTest::newRow("table, harm") << QByteArray("text,harm\na,no\nb,perhaps\n") << 3LL;
        QTest::newRow("table, cells") << QByteArray("text\na\nb,c\n") << 3LL;
    }

    void aRowThatCannotBeReadNamesItsLineAndTheOthersAreRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, line);
        const FeedbackFile file = valueOf(feedback::readFeedback(bytes));
        QCOMPARE(file.rows.size(), std::size_t(1));
        QCOMPARE(file.faults.size(), std::size_t(1));
        QCOMPARE(file.faults.front().line, line);
        QVERIFY(!file.faults.front().problem.isEmpty());
    }

    void aFileThatIsNoneIsRefused()
    {
        for (const char* bytes : {"", "  \n", "name,mood\na,b\n", "[1,2", "mood\n"})
            QVERIFY(!feedback::readFeedback(QByteArray(bytes)));
    }

    void anObjectOverSeveralLinesIsOneItemAndItsFaultsNameTheirLine()
    {
        const FeedbackFile whole = valueOf(feedback::readFeedback(QByteArray(
            "\n{\n  \"text\": \"Too slow\",\n  \"use_case\": \"UC-1\",\n  \"received\": \"2026-11-29\"\n}\n")));
        QVERIFY(whole.faults.empty());
        QCOMPARE(whole.rows.size(), std::size_t(1));
        QCOMPARE(whole.rows.front().line, 2);
        QCOMPARE(whole.rows.front().entry.useCase, QStringLiteral("UC-1"));
        QCOMPARE(whole.rows.front().entry.receivedAt, std::optional<qint64>(1795910400000)); // Midnight, in UTC.
        const FeedbackFile faulty =
            valueOf(feedback::readFeedback(QByteArray("{\n  \"text\": \"Too slow\",\n  \"harm\": \"no\"\n}\n")));
        QCOMPARE(faulty.faults.size(), std::size_t(1));
        QCOMPARE(faulty.faults.front().line, 3);
        const auto broken = feedback::readFeedback(QByteArray("{\n  \"text\": \"Too slow\",\n  harm\n}\n"));
        QVERIFY(!broken);
        QVERIFY2(broken.error().message.contains(QStringLiteral("Line 3")), qUtf8Printable(broken.error().message));
    }

    void aTableNamesAllColumnsThatItDoesNotTake()
    {
        const auto refused = feedback::readFeedback(QByteArray("key,state,text,reply,use_case\nFB-1,New,a,,UC-1\n"));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("key, state, reply")),
                 qUtf8Printable(refused.error().message));
    }

    void whatTurnsOutToBeAboutAnotherUseCaseIsOfNoneOfTheFormersGroups()
    {
        UserProject project;
        valueOf(UserGroupStore(project.database())
                    .add({.useCase = project.useCaseUid(), .fields = {.name = QStringLiteral("Officers")}},
                         project.as(Role::Manager), project.next()));
        UseCaseProposal proposal;
        proposal.title = QStringLiteral("Chat");
        valueOf(UseCaseStore(project.database()).propose(proposal, project.as(Role::Manager), project.next()));
        FeedbackStore store(project.database());
        const Actor ada = project.as(Role::DataScientist);
        const QString key = valueOf(
            store.add({.text = QStringLiteral("Too slow"), .group = QStringLiteral("G-1")}, ada, project.next()));
        const auto item = [&] {
            return project.read([&](db::Connection& connection) { return feedback::byKeyOrUid(connection, key); });
        };
        valueOf(store.triage({.feedback = key, .useCase = QStringLiteral("UC-1")}, ada, project.next()));
        QCOMPARE(item().groupName, QStringLiteral("Officers"));
        valueOf(store.triage({.feedback = key, .useCase = QStringLiteral("UC-2")}, ada, project.next()));
        QCOMPARE(item().useCaseKey, QStringLiteral("UC-2"));
        QCOMPARE(item().groupName, QString());
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void aGroupIsTakenByItsNameAmongThoseOfTheUseCase()
    {
        UserProject project;
        valueOf(UserGroupStore(project.database())
                    .add({.useCase = project.useCaseUid(), .fields = {.name = QStringLiteral("Officers")}},
                         project.as(Role::Manager), project.next()));
        const FeedbackFile file = valueOf(
            feedback::readFeedback(QByteArray("text,use_case,group\nToo slow,UC-1,Officers\nOdd,UC-1,Nobody\n")));
        const FeedbackImport done =
            valueOf(FeedbackStore(project.database()).import(file, project.as(Role::EndUser), project.next()));
        QCOMPARE(done.added, 1);
        QCOMPARE(done.faults.size(), std::size_t(1));
        const Feedback item = project.read(
            [&](db::Connection& connection) { return feedback::byKeyOrUid(connection, QStringLiteral("FB-1")); });
        QCOMPARE(item.groupName, QStringLiteral("Officers"));
    }

    void F9_whatCameInComesInOnce()
    {
        UserProject project;
        const FeedbackFile file = valueOf(feedback::readFeedback(
            QByteArray("text,source,useCase\nToo slow,Ina,UC-1\nGood,Ina,UC-9\nToo  slow,Ina,UC-1\n")));
        const FeedbackImport first =
            valueOf(FeedbackStore(project.database()).import(file, project.as(Role::EndUser), project.next()));
        QCOMPARE(first.added, 1);
        QCOMPARE(first.known, 1);
        QCOMPARE(first.faults.size(), std::size_t(1));
        QCOMPARE(first.faults.front().line, 3);
        QVERIFY(first.faults.front().problem.contains(QStringLiteral("UC-9")));
        const FeedbackImport again =
            valueOf(FeedbackStore(project.database()).import(file, project.as(Role::EndUser), project.next()));
        QCOMPARE(again.added, 0);
        QCOMPARE(again.known, 2);
        QCOMPARE(numberIn(project.database(), "SELECT count(*) FROM feedback"), 1);
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void F9_harmIsSaidByTheEventThatModelRiskHearsOf()
    {
        UserProject project;
        valueOf(
            FeedbackStore(project.database())
                .add({.text = QStringLiteral("Refused for her age"), .harm = true, .useCase = QStringLiteral("UC-1")},
                     project.as(Role::EndUser), project.next()));
        const QString harm = project.read([](db::Connection& connection) {
            db::Statement row =
                connection.prepare("SELECT body FROM audit_event WHERE entity = 'feedback' AND verb = 'created'");
            row.step();
            for (const AuditFact& fact : valueOf(parseBody(row.bytesView(0))).facts) {
                if (fact.key == u"harm")
                    return std::get<QString>(fact.value);
            }
            return QString();
        });
        QCOMPARE(harm, QStringLiteral("1"));
    }

    void F9_harmThatIsSaidOnlyTheSecondTimeIsNotLost()
    {
        UserProject project;
        FeedbackStore store(project.database());
        const Actor user = project.as(Role::EndUser);
        const auto say = [&](bool harm) {
            return valueOf(store.add({.text = QStringLiteral("Refused"), .harm = harm}, user, project.next()));
        };
        const QString key = say(false);
        const auto moves = [&] {
            return numberIn(project.database(), "SELECT count(*) FROM audit_event WHERE verb = 'state_changed'");
        };
        const auto harms = [&] {
            return project.read([&](db::Connection& connection) { return feedback::byKeyOrUid(connection, key); }).harm;
        };
        QCOMPARE(say(true), key);
        QVERIFY(harms());
        QCOMPARE(numberIn(project.database(),
                          "SELECT count(*) FROM audit_event WHERE entity = 'feedback' AND verb = 'state_changed'"
                          " AND instr(CAST(body AS TEXT), '\"harm\":\"1\"') > 0"),
                 1); // By which model risk hears of it.
        const qint64 before = moves();
        QCOMPARE(say(true), key);
        QCOMPARE(moves(), before);
        valueOf(store.triage({.feedback = key, .harm = false}, project.as(Role::RiskAuditor), project.next()));
        QCOMPARE(say(true), key);
        QVERIFY(!harms()); // Somebody has judged it.
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void F17_aReplyThatWasNotSeenIsNotWrittenOverAndEarlierOnesStayToBeRead()
    {
        UserProject project;
        FeedbackStore store(project.database());
        const Actor ada = project.as(Role::DataScientist);
        const QString key = valueOf(store.add({.text = QStringLiteral("Too slow")}, ada, project.next()));
        valueOf(store.triage({.feedback = key}, ada, project.next()));
        const QString first = QStringLiteral("We look into it.");
        const QString second = QStringLiteral("It is fast now.");
        valueOf(store.answer({key, first}, ada, project.next()));
        const Result<> refused = store.answer({key, second}, ada, project.next());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(!store.answer({key, first, first}, ada, project.next())); // Nothing differs.
        valueOf(store.answer({key, second, first}, ada, project.next()));
        const auto replies = project.read([&](db::Connection& connection) {
            return feedback::repliesTo(connection, feedback::byKeyOrUid(connection, key));
        });
        QCOMPARE(replies.size(), std::size_t(2));
        QCOMPARE(replies.front().text, second);
        QCOMPARE(replies.back().text, first);
        QVERIFY(!replies.back().person.isEmpty());
        QVERIFY(replies.back().at <= replies.front().at);
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void F17_judgementsOfTwoPeopleAreBroughtTogether()
    {
        UserProject project;
        FeedbackStore store(project.database());
        const Actor ada = project.as(Role::DataScientist);
        const QString key = valueOf(store.add({.text = QStringLiteral("Too slow")}, ada, project.next()));
        valueOf(store.triage({.feedback = key, .severity = Severity::Low}, ada, project.next()));
        const Feedback seen =
            project.read([&](db::Connection& connection) { return feedback::byKeyOrUid(connection, key); });
        valueOf(store.triage({.feedback = key, .severity = Severity::High}, ada, project.next()));
        FeedbackTriage mine{.feedback = key, .expectedVersion = seen.rowVersion, .harm = true};
        mine.seen = feedback::textsOf(seen);
        valueOf(store.triage(mine, ada, project.next()));
        const Feedback after =
            project.read([&](db::Connection& connection) { return feedback::byKeyOrUid(connection, key); });
        QVERIFY(after.harm);
        QVERIFY(after.severity == Severity::High);
        mine.severity = Severity::Medium;
        const Result<> refused = store.triage(mine, ada, project.next());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY2(refused.error().message.contains(QStringLiteral("severity (by ")),
                 qUtf8Printable(refused.error().message));
    }

    void statesChangeOnlyInTheirOrder()
    {
        UserProject project;
        FeedbackStore store(project.database());
        const Actor ada = project.as(Role::DataScientist);
        const QString key = valueOf(store.add({.text = QStringLiteral("Too slow")}, ada, project.next()));
        QCOMPARE(key, QStringLiteral("FB-1"));
        QVERIFY(!store.close(key, ada, project.next()));
        QVERIFY(!store.answer({key, QStringLiteral("Sorry")}, ada, project.next()));
        const auto story = [&](const Actor& viewer) {
            return project.read(
                [&](db::Connection& connection) { return feedback::feedbackStory(connection, key, viewer, 0); });
        };
        QVERIFY(story(ada).refusals.at(FeedbackState::Triaged).isEmpty());
        QVERIFY(story(ada).refusals.at(FeedbackState::Answered).contains(QStringLiteral("triage it")));
        QCOMPARE(story(ada).useCases.size(), std::size_t(1)); // Nobody has said which one it is about.
        QVERIFY(!story({project.ada(), {}}).refusals.at(FeedbackState::Triaged).isEmpty());
        valueOf(store.triage({.feedback = key, .severity = Severity::Low, .useCase = QStringLiteral("UC-1")}, ada,
                             project.next()));
        QVERIFY(!store.close(key, ada, project.next()));
        valueOf(store.answer({key, QStringLiteral("Since v1.1 it takes a second.")}, ada, project.next()));
        valueOf(store.close(key, ada, project.next()));
        QVERIFY(!store.answer({key, QStringLiteral("Again")}, ada, project.next()));
        QVERIFY(story(ada).refusals.at(FeedbackState::Answered).contains(QStringLiteral("it is closed")));
        const Feedback item =
            project.read([&](db::Connection& connection) { return feedback::byKeyOrUid(connection, key); });
        QVERIFY(item.state == FeedbackState::Closed);
        QCOMPARE(item.useCaseKey, QStringLiteral("UC-1"));
        QVERIFY(item.severity == Severity::Low);
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void S38_feedbackLinkedToAVersionShowsOnThatVersionsPage()
    {
        UserProject project;
        FeedbackStore store(project.database());
        const Actor ada = project.as(Role::DataScientist);
        const Release release = addRelease(project.database(), project.ada(), project.useCaseUid());
        valueOf(store.add({.text = QStringLiteral("It refuses nearly everybody")}, ada, project.next()));
        valueOf(store.triage({.feedback = QStringLiteral("FB-1")}, ada, project.next()));
        const auto shown = [&] {
            const auto facts = project.read([&](db::Connection& connection) {
                return thingFacts(connection, {{}, "release", release.uid});
            });
            return facts && std::any_of(facts->facts.begin(), facts->facts.end(), [](const ThingFact& fact) {
                       return fact.key.contains(QStringLiteral("FB-1"))
                           && fact.value.contains(QStringLiteral("It refuses"));
                   });
        };
        QVERIFY(!shown());
        valueOf(store.link(QStringLiteral("FB-1"), FeedbackTarget::Release, release.name(), ada, project.next()));
        QVERIFY(shown());
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void S38_whatItLedToShowsItOnItsPage()
    {
        UserProject project;
        FeedbackStore store(project.database());
        const Actor ada = project.as(Role::DataScientist);
        valueOf(store.add({.text = QStringLiteral("Too slow")}, ada, project.next()));
        valueOf(store.triage({.feedback = QStringLiteral("FB-1")}, ada, project.next()));
        valueOf(
            store.link(QStringLiteral("FB-1"), FeedbackTarget::UseCase, QStringLiteral("UC-1"), ada, project.next()));
        QVERIFY(
            !store.link(QStringLiteral("FB-1"), FeedbackTarget::UseCase, QStringLiteral("UC-1"), ada, project.next()));
        QVERIFY(!store.link(QStringLiteral("FB-1"), FeedbackTarget::Release, QStringLiteral("none@1"), ada,
                            project.next()));
        const auto facts = project.read([&](db::Connection& connection) {
            return thingFacts(connection, {{}, "use-case", project.useCaseUid()});
        });
        QVERIFY(facts);
        const bool shown = std::any_of(facts->facts.begin(), facts->facts.end(), [](const ThingFact& fact) {
            return fact.key.contains(QStringLiteral("FB-1")) && fact.value.contains(QStringLiteral("Too slow"));
        });
        QVERIFY(shown);
    }
};

ASSAY_TEST(TestFeedback)
#include "tst_feedback.moc"
