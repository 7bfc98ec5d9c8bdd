// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/decision_store.h"
#include "core/discussion/naming_comments.h"
#include "core/things/find_things.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// F2: things that are named in what people say, and things that can be named.
class TestNamingComments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }

    void F2_aThingKnowsWhoNamesItElsewhere()
    {
        const QString task = m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Mend it"));
        const QString taskUid = m_project->task(task).uid;
        const ThingName useCase{"use-case", m_project->useCase};
        say({"task", taskUid}, QStringLiteral("Needed for #UC-1 and #UC-1"), m_project->cleo);
        say(useCase, QStringLiteral("This is #UC-1 itself"), m_project->cleo);
        m_project->later();
        const QString taken = say({"task", taskUid}, QStringLiteral("#UC-1 again"), m_project->ben);
        QCOMPARE(naming(useCase).size(), std::size_t(2));
        QCOMPARE(naming(useCase).front().author, QStringLiteral("Ben")); // The newest first.
        QVERIFY(m_project->comments().withdraw(taken, m_project->ben, m_project->once()));
        const std::vector<NamingComment> left = naming(useCase);
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left.front().place, (Address{{}, "task", taskUid}));
        QCOMPARE(left.front().placeTitle, task + QStringLiteral(" · Mend it"));
        QCOMPARE(left.front().text, QStringLiteral("Needed for #UC-1 and #UC-1"));
        QVERIFY(naming({"task", taskUid}).empty());
    }

    /// Whenever somebody commits, each page that is open asks.
    void F2_whoNamesAThingIsFoundWithoutReadingAllThatIsNamed()
    {
        const QString plan = valueOf(m_project->database().read([](db::Connection& connection) {
            db::Statement row = connection.prepare("EXPLAIN QUERY PLAN SELECT comment_id FROM mention WHERE kind ="
                                                   " 'thing' AND target_kind = 'task' AND target = 'T'");
            row.step();
            return row.text(3);
        }));
        QVERIFY2(plan.contains(QStringLiteral("mention_by_target")), qPrintable(plan));
    }

    void F2_whatATextNamesIsKnownOnceAndOnlyIfItIsThere()
    {
        const auto named = valueOf(m_project->database().read([](db::Connection& connection) {
            return discussion::thingsNamedIn(
                connection, {QStringLiteral("#UC-1, `#UC-1` and #UC-77"), QStringLiteral("again #UC-1")});
        }));
        QCOMPARE(named.size(), std::size_t(1));
        QCOMPARE(named.front().name, QStringLiteral("UC-1"));
        QCOMPARE(named.front().title, QStringLiteral("UC-1 · Proposal use case"));
        QCOMPARE(named.front().address, (Address{{}, "use-case", m_project->useCase}));
    }

    void F2_ofManyNamesThoseOfTheLastTextsAreLookedUp()
    {
        QStringList texts{QStringLiteral("#UC-1")};
        for (std::size_t i = 0; i < discussion::mostNamedThings; ++i)
            texts << QStringLiteral("#nothing-%1").arg(i);
        const auto named = [&] {
            return valueOf(m_project->database().read(
                [&](db::Connection& connection) { return discussion::thingsNamedIn(connection, texts); }));
        };
        QVERIFY(named().empty());
        texts << QStringLiteral("and #UC-1");
        QCOMPARE(named().size(), std::size_t(1));
    }

    void F2_whatCanBeNamedIsOfAllKindsAndTheNewestFirst()
    {
        m_project->later();
        const QString old = m_project->taskFor(m_project->cleo, m_project->ada, QStringLiteral("Older credit task"));
        m_project->later();
        DecisionDraft decision;
        decision.text.title = QStringLiteral("Credit decision");
        QVERIFY(DecisionStore(m_project->database()).propose(decision, m_project->ada, m_project->once()));
        QCOMPARE(names(QStringLiteral("CREDIT")), (QStringList{QStringLiteral("D-1"), old}));
        QCOMPARE(names(QStringLiteral("uc-")), QStringList{QStringLiteral("UC-1")});
        const QStringList all = names({}); // For a # alone.
        QCOMPARE(all.indexOf(QStringLiteral("D-1")), 0);
        QVERIFY(all.indexOf(old) == 1 && all.indexOf(QStringLiteral("UC-1")) > 1);
        QCOMPARE(names({}, 1), QStringList{QStringLiteral("D-1")});
        QVERIFY(names(QStringLiteral("Cleo")).isEmpty()); // People follow an @.
    }

    void F2_anOldThingIsOfferedAmongThousands()
    {
        for (int i = 0; i < 450; ++i)
            valueOf(propose(m_project->database(), m_project->ada, QStringLiteral("more %1").arg(i)));
        QVERIFY(names(QStringLiteral("UC-1")).contains(QStringLiteral("UC-1")));
        QCOMPARE(names(QStringLiteral("UC-451")), QStringList{QStringLiteral("UC-451")});
        QCOMPARE(names(QStringLiteral("more 449")), QStringList{QStringLiteral("UC-451")});
    }

private:
    QString say(const ThingName& thing, const QString& text, const Actor& actor)
    {
        return m_project->say(thing, text, actor);
    }

    std::vector<NamingComment> naming(const ThingName& thing)
    {
        return valueOf(m_project->database().read(
            [&](db::Connection& connection) { return discussion::commentsNaming(connection, thing, 20); }));
    }

    QStringList names(const QString& typed, int limit = 400)
    {
        QStringList found;
        for (const NameableThing& thing : valueOf(m_project->database().read(
                 [&](db::Connection& connection) { return nameableThings(connection, typed, limit); })))
            found << thing.name;
        return found;
    }

    std::unique_ptr<TalkProject> m_project;
};

ASSAY_TEST(TestNamingComments)
#include "tst_naming_comments.moc"
