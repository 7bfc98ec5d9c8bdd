// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/log_lines.h"

#include "core/gates/gate_facts.h"
#include "core/gates/gate_store.h"
#include "core/gates/waivable_items.h"
#include "core/inbox/inbox_reading.h"
#include "core/inbox/inbox_store.h"
#include "core/things/log_export.h"
#include "core/things/thing_history.h"
#include "tests/support/approval_fixture.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// The log of a project as lines that people filter and export.
class TestLogLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_made = std::make_unique<ApprovalProject>();
        m_made->ask("Please look at the fairness");
    }
    void cleanup() { m_made.reset(); }

    void everyEntryIsALineTheNewestFirst()
    {
        const LogLines all = lines({});
        QCOMPARE(all.size, numberIn(database(), "SELECT count(*) FROM audit_event"));
        QCOMPARE(all.matches, all.size);
        QCOMPARE(static_cast<qint64>(all.lines.size()), all.size);
        for (std::size_t i = 0; i < all.lines.size(); ++i)
            QCOMPARE(all.lines[i].seq, all.size - static_cast<qint64>(i));
        for (const LogLine& line : all.lines)
            QVERIFY2(!line.sentence.isEmpty() && !line.kind.isEmpty() && !line.isBroken, qPrintable(line.verb));
    }

    void limitCutsTheListAndNotTheCount()
    {
        const LogLines some = lines({}, 3);
        QCOMPARE(some.lines.size(), std::size_t{3});
        QCOMPARE(some.matches, some.size);
        LogFilter words;
        words.words = QStringLiteral("credit@1");
        const LogLines found = lines(words, 1);
        QCOMPARE(found.lines.size(), std::size_t{1});
        QVERIFY(found.matches > 1);
        QVERIFY(found.matches < found.size);
    }

    void wordsPersonKindAndChangeEachKeepTheRestBack()
    {
        LogFilter reason;
        reason.words = QStringLiteral("FAIRNESS look");
        QCOMPARE(lines(reason).lines.size(), std::size_t{2}); // It is the reason of what followed as well.
        reason.entity = QStringLiteral("approval_request");
        QCOMPARE(lines(reason).lines.size(), std::size_t{1});
        QCOMPARE(lines(reason).lines.front().person, QStringLiteral("Ana"));
        QCOMPARE(lines(reason).lines.front().thing, QStringLiteral("credit@1"));

        LogFilter ana;
        ana.person = m_made->ana.person;
        QVERIFY(!lines(ana).lines.empty());
        for (const LogLine& line : lines(ana).lines)
            QCOMPARE(line.person, QStringLiteral("Ana"));

        LogFilter releases;
        releases.entity = QStringLiteral("release");
        releases.verb = QStringLiteral("state_changed");
        const LogLines moved = lines(releases);
        QCOMPARE(moved.lines.size(), std::size_t{2}); // A candidate, then submitted.
        QCOMPARE(moved.lines.front().address.kind, QByteArray("release"));
        QCOMPARE(moved.lines.front().kind, QStringLiteral("Release"));
        QCOMPARE(moved.matches, 2);
    }

    void daysAreAnInterval()
    {
        const qint64 at = lines({}).lines.front().at;
        LogFilter before;
        before.until = at;
        LogFilter since;
        since.from = at;
        QCOMPARE(lines(before).matches + lines(since).matches, lines({}).size);
        QVERIFY(lines(since).matches > 0);
    }

    void unreadableEntryIsALineThatNoWordsHide()
    {
        breakEntry(5);
        LogFilter words;
        words.words = QStringLiteral("no such words anywhere");
        const LogLines found = lines(words);
        QCOMPARE(found.lines.size(), std::size_t{1});
        QCOMPARE(found.lines.front().seq, 5);
        QVERIFY(found.lines.front().isBroken);
        QVERIFY(found.lines.front().sentence.contains(QStringLiteral("Entry 5")));
    }

    void choicesAreWhatTheLogHas()
    {
        const LogChoices choices =
            valueOf(database().read([](db::Connection& connection) { return logChoices(connection); }));
        QVERIFY(std::any_of(choices.people.begin(), choices.people.end(),
                            [](const NamedPerson& person) { return person.name == QStringLiteral("Ana"); }));
        QVERIFY(std::none_of(choices.people.begin(), choices.people.end(),
                             [](const NamedPerson& person) { return person.name == QStringLiteral("Mei"); }));
        QVERIFY(choices.entities.contains(QStringLiteral("release")));
        QVERIFY(choices.verbs.contains(QStringLiteral("requested")));
        QCOMPARE(static_cast<qint64>(choices.entities.size()),
                 numberIn(database(), "SELECT count(DISTINCT entity) FROM audit_event"));
        QCOMPARE(static_cast<qint64>(choices.verbs.size()),
                 numberIn(database(), "SELECT count(DISTINCT verb) FROM audit_event"));
        QCOMPARE(static_cast<qint64>(choices.people.size()),
                 numberIn(database(), "SELECT count(DISTINCT actor) FROM audit_event"));
    }

    void exportHasAllThatPass()
    {
        const QString path = m_dir.filePath(QStringLiteral("log.csv"));
        LogFilter filter;
        filter.words = QStringLiteral("credit@1");
        valueOf(exportLog(database(), filter, path, {}));
        const QByteArray content = contentOf(path);
        QVERIFY(content.startsWith("entry,at,person,role,verb,entity,entity_id,thing,what,reason,was\n"));
        QCOMPARE(content.count('\n') - 1, lines(filter).matches);
        QVERIFY(content.contains("Please look at the fairness"));
    }

    void cancelledExportLeavesTheFileAsItWas()
    {
        const QString path = m_dir.filePath(QStringLiteral("kept.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before");
        file.close();
        const Result<> done = exportLog(database(), {}, path, [](const ReadProgress&) { return false; });
        QVERIFY(!done);
        QVERIFY(done.error().kind == Error::Kind::Cancelled);
        QCOMPARE(contentOf(path), QByteArray("before"));
    }

    void aWaiverIsToldWithItsGateAndAnAnswerWithItsRelease()
    {
        const ThingName useCase{"use-case", m_made->useCase};
        valueOf(InboxStore(database()).follow(useCase, FollowLevel::All, m_made->tom, m_made->once()));
        valueOf(GateStore(database())
                    .waive(m_made->useCase, Gate::Validation, QStringLiteral("evaluation-plan"),
                           QStringLiteral("Not of this test"), m_made->mei, m_made->once()));
        LogFilter waived;
        waived.entity = QStringLiteral("gate_waiver");
        const LogLine line = lines(waived).lines.front();
        QCOMPARE(line.thing, QStringLiteral("UC-1 · G2 · evaluation-plan"));
        QCOMPARE(line.sentence,
                 QStringLiteral("said that “Gate 2: validation” is passed without “an evaluation plan "
                                "that is agreed on”"));
        const ThingHistory history = valueOf(database().read([&](db::Connection& connection) {
            return thingHistory(connection, {{}, useCase.kind, useCase.uid}, 5);
        }));
        QCOMPARE(history.lines.front().sentence, line.sentence);
        const Inbox heard = valueOf(database().read([&](db::Connection& connection) {
            return inbox::inboxOf(connection, m_made->tom.person, database().clock().now(), {});
        }));
        QVERIFY(std::any_of(heard.items.begin(), heard.items.end(), [&useCase](const InboxItem& item) {
            return item.thing == useCase && item.sentence.contains(QStringLiteral("Gate 2: validation"));
        }));
        const GateFacts facts = valueOf(database().read([this](db::Connection& connection) {
            return usecases::gateFacts(connection, usecases::byUid(connection, m_made->useCase), 0);
        }));
        QVERIFY(facts.waivers.back().gate == Gate::Validation);
        const auto told = [](const char* item) { // As by an earlier version.
            AuditEntry entry;
            entry.facts = {{QStringLiteral("item"), QString::fromLatin1(item)}};
            return usecases::waivedGate(entry);
        };
        QVERIFY(told("live-release") == Gate::Release);
        QVERIFY(!told("evaluation-plan"));
        const QString answer = valueOf(database().write(
            {m_made->ana, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}}, [](db::WriteTransaction& transaction) {
                db::Connection& connection = transaction.connection();
                connection.execute("INSERT INTO control_answer (uid, release_id, control, answer, text, evidence,"
                                   " person_id, role, answered_at) SELECT 'A', r.id, 'data-approved', 'yes', '', '[]',"
                                   " r.author_id, 'manager', 0 FROM release r LIMIT 1");
                return logThingName(connection, QStringLiteral("control_answer"), QStringLiteral("A"));
            }));
        QCOMPARE(answer, QStringLiteral("credit@1 · data-approved"));
    }

    void linesGoDownToAnEntryThatIsAskedFor()
    {
        const std::vector<LogLine> all = lines({}).lines;
        QVERIFY(all.size() > 6);
        const auto downTo = [this](std::size_t limit, qint64 seq) {
            return valueOf(database().read(
                               [=](db::Connection& connection) { return logLines(connection, {}, limit, {}, seq); }))
                .lines;
        };
        QCOMPARE(downTo(2, all[4].seq).size(), std::size_t(5));
        QCOMPARE(downTo(2, all[4].seq).back().seq, all[4].seq);
        QCOMPARE(downTo(6, all[1].seq).size(), std::size_t(6)); // At least so many.
        QCOMPARE(lines({}, 2).lines.size(), std::size_t(2));
    }

private:
    db::Database& database() const { return m_made->database(); }

    LogLines lines(const LogFilter& filter, std::size_t limit = 100'000) const
    {
        return valueOf(
            database().read([&](db::Connection& connection) { return logLines(connection, filter, limit); }));
    }

    void breakEntry(int seq) const
    {
        valueOf(database().write(
            {m_made->ana, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
            [seq](db::WriteTransaction& transaction) {
                db::Connection& connection = transaction.connection();
                connection.execute("DROP TRIGGER audit_event_is_never_updated");
                connection.prepare("UPDATE audit_event SET body = x'7b' WHERE seq = ?").bind(seq).run();
                return 0;
            }));
    }

    QTemporaryDir m_dir;
    std::unique_ptr<ApprovalProject> m_made;
};

ASSAY_TEST(TestLogLines)
#include "tst_log_lines.moc"
