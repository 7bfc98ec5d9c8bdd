// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change_rows.h"
#include "core/changes/change_store.h"
#include "core/changes/change_texts.h"
#include "core/decisions/decision_rows.h"
#include "core/decisions/decision_store.h"
#include "core/decisions/decision_texts.h"
#include "core/findings/finding_rows.h"
#include "core/findings/finding_store.h"
#include "core/incidents/incident_rows.h"
#include "core/incidents/incident_store.h"
#include "core/incidents/incident_texts.h"
#include "core/merge/newer_texts.h"
#include "core/risks/risk_rows.h"
#include "core/risks/risk_store.h"
#include "core/risks/risk_texts.h"
#include "core/things/log_lines.h"
#include "core/things/thing_history.h"
#include "core/undo/undo_store.h"
#include "core/usecases/use_case_texts.h"
#include "core/user_groups/user_group_rows.h"
#include "core/user_groups/user_group_store.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

namespace {

/// A thing that people write words of: how one of them calls it otherwise, and what it is called.
struct Worded {
    Actor author;
    std::function<Result<>(const QString& title)> rename;
    std::function<QString()> title;
};

} // namespace

/// F16: what an edit changed stays readable in the log, and is put back by taking the entry back.
class TestEditUndo : public QObject {
    Q_OBJECT

    template <typename Read>
    auto read(Read work) const
    {
        return valueOf(m_project->database().read([&](db::Connection& connection) { return work(connection); }));
    }

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void F16_theWordsOfEachKindOfThingArePutBack_data() { kinds(); }
    void F16_theWordsOfEachKindOfThingArePutBack()
    {
        const Worded thing = made();
        valueOf(thing.rename(QStringLiteral("Second")));
        const qint64 edited = newest();
        const UndoOffer offered = offer(edited, thing.author);
        QCOMPARE(offered.refusal, QString());
        QVERIFY2(offered.sentence.startsWith(QStringLiteral("Put back what ")), qPrintable(offered.sentence));
        valueOf(undo(edited, thing.author));
        QCOMPARE(thing.title(), QStringLiteral("First"));
        QCOMPARE(lines().at(0).verb, QStringLiteral("undone"));
        QCOMPARE(lines().at(1).verb, QStringLiteral("updated")); // An edit as any other.
        valueOf(undo(newest() - 1, thing.author));
        QCOMPARE(thing.title(), QStringLiteral("Second"));
    }

    void F16_formerWordsStandInTheLog_data() { kinds(); }
    void F16_formerWordsStandInTheLog()
    {
        const Worded thing = made();
        valueOf(thing.rename(QStringLiteral("Second")));
        const LogLine line = lines().at(0);
        QCOMPARE(line.former.size(), std::size_t(1));
        QCOMPARE(line.former.front().text, QStringLiteral("First"));
        LogFilter filter;
        filter.words = QStringLiteral("first");
        const LogLines found = valueOf(
            m_project->database().read([&](db::Connection& connection) { return logLines(connection, filter, 10); }));
        QVERIFY(std::any_of(found.lines.begin(), found.lines.end(),
                            [&](const LogLine& each) { return each.seq == line.seq; }));
        const ThingHistory history = valueOf(m_project->database().read(
            [&](db::Connection& connection) { return thingHistory(connection, line.address, 10); }));
        QCOMPARE(history.lines.front().former, line.former);
    }

    void F16_formerWordsAreThoseThatPeopleRead()
    {
        FindingStore findings(m_project->database());
        FindingDraft finding;
        finding.useCase = m_project->useCase;
        finding.text.title = QStringLiteral("First");
        finding.severity = Severity::Low;
        const QString uid = valueOf(findings.raise(finding, m_project->ben, m_project->once()));
        valueOf(findings.edit({uid, 1, finding.text, Severity::High, {}}, m_project->ben, m_project->once()));
        QCOMPARE(lines().at(0).former.front().text, severityTitle(Severity::Low));
        TaskEdit edit;
        edit.task = m_project->taskFor(m_project->cleo, m_project->ada);
        edit.expectedVersion = 1;
        edit.priority = TaskPriority::High;
        valueOf(m_project->tasks().edit(edit, m_project->ada, m_project->once()));
        QCOMPARE(lines().at(0).former.front().text, taskPriorityTitle(TaskPriority::Normal));
    }

    void F16_whatSomebodyChangedSinceIsNotLost_data() { kinds(); }
    void F16_whatSomebodyChangedSinceIsNotLost()
    {
        const Worded thing = made();
        valueOf(thing.rename(QStringLiteral("Second")));
        const qint64 edited = newest();
        valueOf(thing.rename(QStringLiteral("Third")));
        const Result<> refused = undo(edited, thing.author);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("changed it again (entry %1)").arg(edited + 1)),
                 qPrintable(refused.error().message));
        QCOMPARE(thing.title(), QStringLiteral("Third"));
        QCOMPARE(newest(), edited + 1);
    }

    void F16_whoMayNotEditItMayNotTakeItBack_data() { kinds(); }
    void F16_whoMayNotEditItMayNotTakeItBack()
    {
        const Worded thing = made();
        valueOf(thing.rename(QStringLiteral("Second")));
        QVERIFY(!offer(newest(), m_project->dora).refusal.isEmpty());
        QVERIFY(!undo(newest(), m_project->dora));
        QCOMPARE(thing.title(), QStringLiteral("Second"));
    }

    void F16_takingBackMakesOneVersionMore()
    {
        const QString uid = decision();
        const auto now = [&] {
            return read([&](db::Connection& connection) { return decisions::byName(connection, uid); });
        };
        const auto rename = [&](const QString& title) {
            DecisionEdit edit{.decision = uid, .expectedVersion = now().rowVersion, .text = now().text, .reviewAt = {}};
            edit.text.title = title;
            valueOf(DecisionStore(m_project->database()).edit(edit, m_project->cleo, m_project->once()));
        };
        rename(QStringLiteral("Second"));
        valueOf(undo(newest(), m_project->cleo));
        rename(QStringLiteral("Third"));
        const auto newerThan = [&](qint64 version) {
            return read([&](db::Connection& connection) {
                return decisions::newerTexts(connection, now(), version).authors.size();
            });
        };
        QCOMPARE(now().rowVersion, 4);
        QCOMPARE(newerThan(4), std::size_t(0));
        QCOMPARE(newerThan(3), std::size_t(1));
    }

    void F16_otherFieldsThatChangedSinceStay()
    {
        editUseCase([](UseCaseFields& fields) { fields.title = QStringLiteral("Screening of loans"); });
        const qint64 edited = newest();
        editUseCase([](UseCaseFields& fields) { fields.problem = QStringLiteral("Losses"); });
        valueOf(undo(edited, m_project->cleo));
        QCOMPARE(useCase().problem, QStringLiteral("Losses"));
        QVERIFY(useCase().title != u"Screening of loans");
    }

    void F16_whoHasLeftIsNotNamedAgain()
    {
        editUseCase([this](UseCaseFields& fields) { fields.ownerUid = m_project->fang.person; });
        editUseCase([this](UseCaseFields& fields) { fields.ownerUid = m_project->cleo.person; });
        const qint64 edited = newest();
        QCOMPARE(lines().at(0).former.front().text, QStringLiteral("王芳")); // By name.
        const Actor administrator{m_project->ada.person, toString(Role::Administrator)};
        valueOf(PeopleStore(m_project->database())
                    .leave(m_project->fang.person, QStringLiteral("Elsewhere"), administrator, m_project->once()));
        QVERIFY2(offer(edited, m_project->cleo).refusal.contains(QStringLiteral("has left the project")),
                 qPrintable(offer(edited, m_project->cleo).refusal));
    }

    void F16_anEntryOfAnEarlierVersionSaysWhyItIsNotTakenBack()
    {
        const QString uid = decision();
        const db::AuditNote note{m_project->ada,   QStringLiteral("updated"), QStringLiteral("decision"), uid, {},
                                 m_project->once()};
        valueOf(m_project->database().writeOnce(note, [&](db::WriteTransaction& transaction) {
            db::Connection& connection = transaction.connection();
            const Digest hash = decisions::decisionHash(connection, decisions::byName(connection, uid).id);
            transaction.record({.verb = {},
                                .entity = {},
                                .entityId = {},
                                .before = hash,
                                .after = hash,
                                .facts = {{QStringLiteral("fields"), QStringLiteral("title")}}});
            return uid;
        }));
        QVERIFY2(offer(newest(), m_project->ada).refusal.contains(QStringLiteral("earlier version of Assay")),
                 qPrintable(offer(newest(), m_project->ada).refusal));
    }

    void F16_anEntryThatWasTakenBackIsNoVersion()
    {
        const Worded thing = madeRisk();
        valueOf(thing.rename(QStringLiteral("Second")));
        valueOf(undo(newest(), thing.author));
        valueOf(thing.rename(QStringLiteral("Third")));
        const auto since = [&](qint64 versions) {
            return read([&](db::Connection& connection) {
                const Risk risk = risks::byName(connection, QStringLiteral("R-1"));
                return risks::newerTexts(connection, risk, risk.rowVersion - versions).authors;
            });
        };
        QVERIFY(since(0).empty()); // Whoever has seen the last has seen all.
        QVERIFY(since(1).contains(QStringLiteral("title")));
    }

    void F16_aTargetThatWasNotTouchedKeepsItsDigits()
    {
        const double target = 1.0 / 3;
        UserGroupStore store(m_project->database());
        valueOf(store.add({m_project->useCase, {.name = QStringLiteral("Officers"), .adoptionTarget = target}},
                          m_project->ada, m_project->once()));
        valueOf(store.edit({QStringLiteral("G-1"), {}, {.name = QStringLiteral("Advisers"), .adoptionTarget = target}},
                           m_project->ada, m_project->once()));
        valueOf(undo(newest(), m_project->ada));
        const UserGroup after =
            read([](db::Connection& c) { return usergroups::byKeyOrUid(c, QStringLiteral("G-1")); });
        QCOMPARE(after.name, QStringLiteral("Officers"));
        QVERIFY(after.adoptionTarget == std::optional(target));
    }

private:
    static void kinds()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const char* kind : {"use_case", "decision", "finding", "user_group", "change", "risk", "incident"})
            QTest::newRow(kind) << QByteArray(kind);
    }

    Worded made()
    {
        QFETCH(QByteArray, kind);
        if (kind == "use_case")
            return madeUseCase();
        if (kind == "decision")
            return madeDecision();
        if (kind == "finding")
            return madeFinding();
        if (kind == "user_group")
            return madeGroup();
        if (kind == "incident")
            return madeIncident();
        return kind == "change" ? madeChange() : madeRisk();
    }

    UseCase useCase() const
    {
        return read([&](db::Connection& connection) { return usecases::byUid(connection, m_project->useCase); });
    }

    void editUseCase(const std::function<void(UseCaseFields&)>& change) { valueOf(edited(change)); }
    Result<> edited(const std::function<void(UseCaseFields&)>& change)
    {
        const UseCase before = useCase();
        UseCaseEdit edit{before.uid, before.rowVersion,
                         read([&](db::Connection& connection) { return usecases::fieldsOf(connection, before); })};
        change(edit.fields);
        return UseCaseStore(m_project->database()).edit(edit, m_project->cleo, m_project->once());
    }

    Worded madeUseCase()
    {
        const auto rename = [this](const QString& title) {
            return edited([&](UseCaseFields& fields) { fields.title = title; });
        };
        valueOf(rename(QStringLiteral("First")));
        return {m_project->cleo, rename, [this] { return useCase().title; }};
    }

    QString decision()
    {
        DecisionDraft draft;
        draft.text.title = QStringLiteral("First");
        return valueOf(DecisionStore(m_project->database()).propose(draft, m_project->cleo, m_project->once()));
    }

    Worded madeDecision()
    {
        const QString uid = decision();
        const auto now = [this, uid] {
            return read([&](db::Connection& connection) { return decisions::byName(connection, uid); });
        };
        return {m_project->cleo,
                [this, uid, now](const QString& title) {
                    DecisionEdit edit{
                        .decision = uid, .expectedVersion = now().rowVersion, .text = now().text, .reviewAt = {}};
                    edit.text.title = title;
                    return DecisionStore(m_project->database()).edit(edit, m_project->cleo, m_project->once());
                },
                [now] { return now().text.title; }};
    }

    Worded madeFinding()
    {
        FindingDraft draft;
        draft.useCase = m_project->useCase;
        draft.text.title = QStringLiteral("First");
        const QString uid =
            valueOf(FindingStore(m_project->database()).raise(draft, m_project->ben, m_project->once()));
        const auto now = [this, uid] {
            return read([&](db::Connection& connection) { return findings::byName(connection, uid); });
        };
        return {m_project->ben,
                [this, uid, now](const QString& title) {
                    FindingEdit edit{uid, now().rowVersion, now().text, now().severity, now().dueAt};
                    edit.text.title = title;
                    return FindingStore(m_project->database()).edit(edit, m_project->ben, m_project->once());
                },
                [now] { return now().text.title; }};
    }

    Worded madeGroup()
    {
        UserGroupStore store(m_project->database());
        const QString key = valueOf(
            store.add({m_project->useCase, {.name = QStringLiteral("First")}}, m_project->cleo, m_project->once()));
        return {
            m_project->cleo,
            [this, key](const QString& title) {
                return UserGroupStore(m_project->database())
                    .edit({key, {}, {.name = title}}, m_project->cleo, m_project->once());
            },
            [this, key] {
                return read([&](db::Connection& connection) { return usergroups::byKeyOrUid(connection, key); }).name;
            }};
    }

    Worded madeChange()
    {
        ChangeDraft draft;
        draft.fields.text.title = QStringLiteral("First");
        const QString uid = valueOf(ChangeStore(m_project->database()).plan(draft, m_project->cleo, m_project->once()));
        const auto now = [this, uid] {
            return read([&](db::Connection& connection) { return changes::byName(connection, uid); });
        };
        return {m_project->cleo,
                [this, uid, now](const QString& title) {
                    ChangeEdit edit{uid, now().rowVersion, changes::fieldsOf(now())};
                    edit.fields.text.title = title;
                    return ChangeStore(m_project->database()).edit(edit, m_project->cleo, m_project->once());
                },
                [now] { return now().text.title; }};
    }

    Worded madeRisk()
    {
        RiskDraft draft;
        draft.fields.text.title = QStringLiteral("First");
        const QString uid = valueOf(RiskStore(m_project->database()).raise(draft, m_project->ben, m_project->once()));
        const auto now = [this, uid] {
            return read([&](db::Connection& connection) { return risks::byName(connection, uid); });
        };
        return {m_project->ben,
                [this, uid, now](const QString& title) {
                    RiskEdit edit{uid, now().rowVersion, risks::fieldsOf(now())};
                    edit.fields.text.title = title;
                    return RiskStore(m_project->database()).edit(edit, m_project->ben, m_project->once());
                },
                [now] { return now().text.title; }};
    }

    Worded madeIncident()
    {
        IncidentDraft draft;
        draft.fields.text.title = QStringLiteral("First");
        IncidentStore store(m_project->database());
        const QString uid = valueOf(store.report(draft, m_project->cleo, m_project->once()));
        const auto now = [this, uid] {
            return read([&](db::Connection& connection) { return incidents::byName(connection, uid); });
        };
        return {m_project->cleo,
                [this, uid, now](const QString& title) {
                    IncidentEdit edit{uid, now().rowVersion, incidents::fieldsOf(now())};
                    edit.fields.text.title = title;
                    return IncidentStore(m_project->database()).edit(edit, m_project->cleo, m_project->once());
                },
                [now] { return now().text.title; }};
    }

    std::vector<LogLine> lines() const
    {
        return read([](db::Connection& connection) { return logLines(connection, {}, 3).lines; });
    }
    qint64 newest() const { return lines().front().seq; }

    UndoOffer offer(qint64 seq, const Actor& actor) const
    {
        return read(
            [&](db::Connection& connection) { return undoing::offerOf(connection, seq, actor, m_project->clock.at); });
    }

    Result<> undo(qint64 seq, const Actor& actor)
    {
        return UndoStore(m_project->database()).undo(seq, actor, m_project->once());
    }

    std::unique_ptr<TalkProject> m_project;
};

ASSAY_TEST(TestEditUndo)

#include "tst_edit_undo.moc"
