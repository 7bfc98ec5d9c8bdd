// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/decision_store.h"
#include "core/discussion/named_words.h"
#include "core/discussion/naming_texts.h"
#include "core/incidents/incident_rows.h"
#include "core/incidents/incident_texts.h"
#include "core/meetings/meeting_store.h"
#include "core/reports/report_store.h"
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
        const std::vector<NamingText> left = naming(useCase);
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left.front().place, (Address{{}, "task", taskUid}));
        QCOMPARE(left.front().placeTitle, task + QStringLiteral(" · Mend it"));
        QCOMPARE(left.front().text, QStringLiteral("Needed for #UC-1 and #UC-1"));
        QVERIFY(naming({"task", taskUid}).empty());
    }

    void F2_anIncidentNamesWhatItsWordsName()
    {
        IncidentDraft draft;
        draft.fields.text = {QStringLiteral("Scores are late"), QStringLiteral("Seen since noon"),
                             QStringLiteral("The job of #UC-1 waits")};
        const QString uid =
            valueOf(IncidentStore(m_project->database()).report(draft, m_project->cleo, m_project->once()));
        const std::vector<NamingText> found = naming({"use-case", m_project->useCase});
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().place, (Address{{}, "incident", uid}));
        QCOMPARE(found.front().placeTitle, QStringLiteral("I-1 · Scores are late"));
        QCOMPARE(found.front().text, QStringLiteral("The job of #UC-1 waits"));
        QCOMPARE(found.front().author, QStringLiteral("Cleo"));
    }

    void F2_whatAnIncidentNamesIsTheWordOfWhoWroteItLast()
    {
        IncidentStore store(m_project->database());
        IncidentDraft draft;
        draft.fields.text.title = QStringLiteral("Scores are late");
        const QString uid = valueOf(store.report(draft, m_project->cleo, m_project->once()));
        m_project->later();
        const auto write = [&](const Actor& actor, const auto& change) {
            const Incident before = valueOf(m_project->database().read(
                [&](db::Connection& connection) { return incidents::byName(connection, uid); }));
            IncidentEdit edit{uid, before.rowVersion, incidents::fieldsOf(before)};
            change(edit.fields);
            valueOf(store.edit(edit, actor, m_project->once()));
        };
        write(m_project->fang, [](IncidentFields& fields) { fields.text.rootCause = QStringLiteral("See #UC-1"); });
        const qint64 explained = m_project->clock.at;
        m_project->later();
        write(m_project->cleo, [](IncidentFields& fields) { fields.severity = Severity::High; });
        const std::vector<NamingText> found = naming({"use-case", m_project->useCase});
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().author, QStringLiteral("王芳"));
        QCOMPARE(found.front().authorUid, m_project->fang.person);
        QCOMPARE(found.front().createdAt, explained);
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

    void F2_aPersonThatATextNamesIsKnownToo()
    {
        const auto named = valueOf(m_project->database().read([](db::Connection& connection) {
            return discussion::thingsNamedIn(connection, {QStringLiteral("@Ben and @王芳, @risk-auditor and @Nobody")});
        }));
        QCOMPARE(named.size(), std::size_t(2));
        const std::vector<NamedWords> words = namedWords(QStringLiteral("ask @Ben, a@Ben.org or `@Ben`"), named);
        QCOMPARE(words.size(), std::size_t(1));
        QCOMPARE(words.front().position, qsizetype(4));
        QCOMPARE(words.front().length, qsizetype(4));
        QCOMPARE(words.front().thing.address, (Address{{}, "person", m_project->ben.person}));
        QCOMPARE(namedIn(QStringLiteral("王芳 alone"), named).size(), std::size_t(0));
    }

    void F2_aNameOfSeveralPeopleLeadsNowhere()
    {
        const NamedThing ben{QStringLiteral("@Ben"), QStringLiteral("Ben"), {{}, "person", QStringLiteral("B1")}};
        const NamedThing other{QStringLiteral("@Ben"), QStringLiteral("Ben"), {{}, "person", QStringLiteral("B2")}};
        QCOMPARE(namedWords(QStringLiteral("@Ben"), {ben}).size(), std::size_t(1));
        QVERIFY(namedWords(QStringLiteral("@Ben"), {ben, other}).empty());
    }

    void F2_minutesAndReportsThatNameAThingAreFoundLikeComments()
    {
        const ThingName useCase{"use-case", m_project->useCase};
        MeetingDraft minutes;
        minutes.title = QStringLiteral("Weekly");
        minutes.heldAt = m_project->clock.at;
        minutes.text = QStringLiteral("# Agenda\n- #UC-10 is another\n- we wait for #UC-1\n- @Ben asks");
        const QString meeting =
            valueOf(MeetingStore(m_project->database()).add(minutes, m_project->ada, m_project->once()));
        m_project->later();
        ReportStore reports(m_project->database());
        const QString report = valueOf(reports.create({QStringLiteral("Report")}, m_project->cleo, m_project->once()));
        const QString block =
            valueOf(reports.addBlocks(report,
                                      {{.kind = ReportBlockKind::Text, .text = QStringLiteral("Of #UC-1")},
                                       {.kind = ReportBlockKind::Note, .text = QStringLiteral("`#UC-1` is code")}},
                                      m_project->cleo, m_project->once()));
        const std::vector<NamingText> found = naming(useCase);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found.front().place, (Address{{}, "report", report})); // The newest first.
        QCOMPARE(found.front().text, QStringLiteral("Of #UC-1"));
        QCOMPARE(found.front().author, QStringLiteral("Cleo"));
        QCOMPARE(found.back().placeTitle, QStringLiteral("M-1 · Weekly"));
        QCOMPARE(found.back().text, QStringLiteral("- we wait for #UC-1")); // The line that names it.
        QCOMPARE(naming({"person", m_project->ben.person}).size(), std::size_t(1));
        QVERIFY(reports.removeBlock(block, m_project->cleo, m_project->once()));
        QCOMPARE(naming(useCase).size(), std::size_t(1)); // What was removed says nothing any more.
        QVERIFY(naming({"meeting", meeting}).empty());
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

    std::vector<NamingText> naming(const ThingName& thing)
    {
        return valueOf(m_project->database().read(
            [&](db::Connection& connection) { return discussion::textsNaming(connection, thing, 20); }));
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
