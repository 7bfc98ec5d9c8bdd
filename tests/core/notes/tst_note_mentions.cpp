// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/naming_comments.h"
#include "core/imports/import_plan.h"
#include "core/notes/note_store.h"
#include "core/people/people_store.h"
#include "core/runs/experiment_store.h"
#include "tests/support/six_runs.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// F2: whom and what a note at runs names.
class TestNoteMentions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TalkProject>();
        valueOf(applyImport(m_project->database(), m_project->cleo, sixRuns(), {}));
        m_run = valueOf(m_project->database().read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT uid FROM run ORDER BY id");
            row.step();
            return row.text(0);
        }));
        m_project->later();
    }

    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void F2_whoIsNamedInANoteHearsOfIt()
    {
        note(QStringLiteral("@Ben and @data-engineer, why does it rise? `@Dora`"), m_project->cleo);
        for (const Actor* named : {&m_project->ben, &m_project->fang})
            QCOMPARE(mentioned(*named), QStringList{m_run});
        QVERIFY(mentioned(m_project->dora).isEmpty()); // What stands in code names nobody.
        QVERIFY(mentioned(m_project->cleo).isEmpty());
    }

    void F2_aRoleForTheUseCaseOfTheExperimentIsReached()
    {
        const Actor admin{m_project->ada.person, toString(Role::Administrator)};
        valueOf(
            PeopleStore(m_project->database())
                .grantLimited(
                    {m_project->dora.person, Role::DataEngineer, m_project->useCase, {}, {}, QStringLiteral("needed")},
                    admin, m_project->once()));
        note(QStringLiteral("@data-engineer, why does it rise?"), m_project->cleo);
        QVERIFY(mentioned(m_project->dora).isEmpty()); // Of which use case it is nobody has said.
        const QString experiment = valueOf(m_project->database().read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT e.uid FROM run r JOIN experiment e ON e.id = r.experiment_id"
                                                   " ORDER BY r.id");
            row.step();
            return row.text(0);
        }));
        valueOf(ExperimentStore(m_project->database())
                    .link({experiment, m_project->useCase}, m_project->cleo, m_project->once()));
        m_project->later();
        const QString uid = note(QStringLiteral("@data-engineer, and why here?"), m_project->cleo);
        QCOMPARE(mentioned(m_project->dora), QStringList{m_run});
        valueOf(NoteStore(m_project->database())
                    .edit({uid, 1, QStringLiteral("nobody")}, m_project->cleo, m_project->once()));
        QVERIFY(mentioned(m_project->dora).isEmpty());
        valueOf(NoteStore(m_project->database())
                    .edit({uid, 2, QStringLiteral("@data-engineer still")}, m_project->cleo, m_project->once()));
        QCOMPARE(mentioned(m_project->dora), QStringList{m_run});
    }

    void F2_nobodyHearsOfANoteThatWasTakenBack()
    {
        const QString uid = note(QStringLiteral("@Ben"), m_project->cleo);
        QVERIFY(NoteStore(m_project->database()).withdraw(uid, m_project->cleo, m_project->once()));
        QVERIFY(mentioned(m_project->ben).isEmpty());
    }

    void F2_aChangedNoteReachesThoseWhomItNewlyNames()
    {
        const QString uid = note(QStringLiteral("@Ben"), m_project->cleo);
        const qint64 first = m_project->clock.at;
        m_project->later();
        QVERIFY(NoteStore(m_project->database())
                    .edit({uid, 1, QStringLiteral("@Ben @Dora")}, m_project->cleo, m_project->once()));
        QCOMPARE(m_project->inboxOf(m_project->ben).items.front().at, first);
        QCOMPARE(m_project->inboxOf(m_project->dora).items.front().at, m_project->clock.at);
        QVERIFY(NoteStore(m_project->database())
                    .edit({uid, 2, QStringLiteral("nobody")}, m_project->cleo, m_project->once()));
        QVERIFY(mentioned(m_project->ben).isEmpty());
    }

    void F4_aNoteReachesWhoFollowsTheRunAndWhoNotedSomethingThere()
    {
        QVERIFY(m_project->marks().follow({"run", m_run}, FollowLevel::All, m_project->ben, m_project->once()));
        m_project->later();
        note(QStringLiteral("It rises"), m_project->cleo);
        QCOMPARE(subscribed(m_project->ben), QStringList{m_run});
        QVERIFY(subscribed(m_project->cleo).isEmpty());
        m_project->later();
        const QString answer = note(QStringLiteral("Since the join"), m_project->fang);
        QCOMPARE(subscribed(m_project->ben), QStringList({m_run, m_run}));
        QCOMPARE(subscribed(m_project->cleo), QStringList{m_run});
        QVERIFY(subscribed(m_project->fang).isEmpty());
        QVERIFY(NoteStore(m_project->database()).withdraw(answer, m_project->fang, m_project->once()));
        QCOMPARE(subscribed(m_project->ben), QStringList{m_run});
        QVERIFY(subscribed(m_project->cleo).isEmpty());
    }

    void F2_aThingKnowsTheNotesThatNameIt()
    {
        note(QStringLiteral("For #UC-1"), m_project->cleo);
        m_project->later();
        m_project->say({"run", m_run}, QStringLiteral("Also for #UC-1"), m_project->ben);
        const auto naming = valueOf(m_project->database().read([&](db::Connection& connection) {
            return discussion::commentsNaming(connection, m_project->theUseCase(), 10);
        }));
        QCOMPARE(naming.size(), std::size_t(2));
        QCOMPARE(naming[0].author, QStringLiteral("Ben")); // The newest first.
        QCOMPARE(naming[1].text, QStringLiteral("For #UC-1"));
        QCOMPARE(naming[1].place, (Address{{}, "run", m_run}));
    }

    void verifyFindsAMentionChangedBehindTheLog()
    {
        note(QStringLiteral("@Ben"), m_project->cleo);
        const auto change = [&](const QByteArray& sql) {
            valueOf(m_project->database().write(
                {m_project->ada, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
                [&](db::WriteTransaction& transaction) { transaction.connection().execute(sql); }));
        };
        change("UPDATE mention SET since = since + 1");
        QVERIFY(!whatIsWrong(m_project->database()).isEmpty());
        change("UPDATE mention SET since = since - 1");
    }

private:
    QString note(const QString& text, const Actor& actor)
    {
        NoteAnchor anchor;
        anchor.runUid = m_run;
        anchor.metric = QStringLiteral("loss");
        anchor.steps = StepRange{3, 3};
        return valueOf(NoteStore(m_project->database()).add({text, {anchor}}, actor, m_project->once()));
    }

    // The uids of the things because of which somebody is told.
    QStringList mentioned(const Actor& actor) const { return reachedBecause(InboxReason::Mentioned, actor); }
    QStringList subscribed(const Actor& actor) const { return reachedBecause(InboxReason::Subscribed, actor); }

    QStringList reachedBecause(InboxReason reason, const Actor& actor) const
    {
        QStringList uids;
        for (const InboxItem& item : m_project->inboxOf(actor).items) {
            if (item.reason == reason)
                uids << item.thing.uid;
        }
        return uids;
    }

    std::unique_ptr<TalkProject> m_project;
    QString m_run; ///< Uid of the first.
};

ASSAY_TEST(TestNoteMentions)
#include "tst_note_mentions.moc"
