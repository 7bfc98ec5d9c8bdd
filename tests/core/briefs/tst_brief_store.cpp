// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefs/brief_store.h"

#include "core/briefs/brief_rows.h"
#include "core/discussion/naming_texts.h"
#include "core/portfolio/decision_queue.h"
#include "core/reports/report_html.h"
#include "tests/support/set_clock.h"
#include "tests/support/test_program.h"
#include "tests/support/user_group_row.h"
#include "tests/support/value_project.h"

using namespace assay;
using namespace assay::tests;

/// What is told the management, and what waits for whom.
class TestBriefStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<ValueProject>(); }

    void S48_briefIsReopenedIdenticallyWhateverHappensLater()
    {
        m->measured();
        valueOf(BriefStore(m->database()).freeze(m->kofi, m->once()));
        const QByteArray first = page(1);
        QVERIFY(first.contains("losses avoided") && first.contains("Accept a value"));
        valueOf(m->store().accept({QStringLiteral("V-1")}, m->bo, m->once()));
        valueOf(BriefStore(m->database()).freeze(m->mei, m->once()));
        QCOMPARE(page(1), first);
        QVERIFY(page(2) != first);
        QVERIFY(page(2).contains("Accepted"));
        m->project.reopen();
        QCOMPARE(page(1), first);
        QCOMPARE(wrongRows(m->database()), QStringList());
    }

    void S48_operationsAndManagersFreezeAndOthersAreToldWho()
    {
        for (const Actor& other : {m->ana, m->bo, m->uli}) {
            const auto refused = BriefStore(m->database()).freeze(other, m->once());
            QVERIFY(!refused && refused.error().kind == Error::Kind::Denied);
            QVERIFY(refused.error().message.contains(QStringLiteral("Kofi"))
                    && refused.error().message.contains(QStringLiteral("Mei")));
        }
        QCOMPARE(numberIn(m->database(), "SELECT count(*) FROM brief"), 0);
    }

    void changesAreThoseSinceTheBriefBefore()
    {
        SetClock clock(m->database().clock().now());
        const auto database = openedAt(clock, m->project.path());
        valueOf(BriefStore(*database).freeze(m->kofi, m->once()));
        QVERIFY(page(1).contains("first brief"));
        clock.at += 1000;
        UseCaseProposal proposal;
        proposal.title = proposal.problem = QStringLiteral("Something new");
        valueOf(UseCaseStore(*database).propose(proposal, m->bo, m->once()));
        valueOf(BriefStore(*database).freeze(m->kofi, m->once()));
        QVERIFY(page(2).contains("Something new"));
        clock.at += 1000;
        valueOf(BriefStore(*database).freeze(m->kofi, m->once()));
        QVERIFY(page(3).contains("No use case has moved since"));
    }

    void F2_whatABriefNamesLeadsThereAndIsFoundWithIt()
    {
        const QString uid = valueOf(m->database().read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT uid FROM use_case WHERE key = 'UC-1'");
            return row.step() ? row.text(0) : QString();
        }));
        QVERIFY(!uid.isEmpty());
        SetClock clock(m->database().clock().now());
        const auto database = openedAt(clock, m->project.path());
        valueOf(BriefStore(*database).freeze(m->kofi, m->once()));
        clock.at += 1000;
        UseCaseProposal proposal;
        proposal.title = proposal.problem = QStringLiteral("Goes on from #UC-1");
        valueOf(UseCaseStore(*database).propose(proposal, m->bo, m->once()));
        valueOf(BriefStore(*database).freeze(m->kofi, m->once()));
        const QString link =
            QStringLiteral("<a href=\"assay://%1/use-case/%2\">#UC-1</a>").arg(m->database().projectUid(), uid);
        QVERIFY(!page(1).contains(link.toUtf8()));
        QVERIFY2(page(2).contains(link.toUtf8()), page(2).constData());
        const auto naming = valueOf(database->read([&uid](db::Connection& connection) {
            return discussion::textsNaming(connection, {"use-case", uid}, 20);
        }));
        QCOMPARE(naming.size(), std::size_t(1));
        QCOMPARE(naming.front().place, (Address{{}, "portfolio", QStringLiteral("brief"), QStringLiteral("2")}));
    }

    void briefThatIsChangedBehindTheLogIsNotShown()
    {
        valueOf(BriefStore(m->database()).freeze(m->kofi, m->once()));
        valueOf(m->database().write({m->ana, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
                                    [&](db::WriteTransaction& transaction) {
                                        transaction.connection().execute("UPDATE brief SET content = content || ' '");
                                    }));
        const auto shown = m->database().read([](db::Connection& connection) {
            return briefs::frozenFigures(connection, briefs::byNumber(connection, 1));
        });
        QVERIFY(!shown && shown.error().kind == Error::Kind::Corrupt);
        QCOMPARE(wrongRows(m->database()).size(), 1);
    }

    void S48_ofTheFewValuesThereIsRoomForThoseThatWaitForSomebodyComeFirst()
    {
        for (int i = 0; i < 4; ++i)
            valueOf(m->store().accept({m->measured()}, m->bo, m->once()));
        valueOf(m->propose(m->ana));
        m->measured();
        valueOf(BriefStore(m->database()).freeze(m->kofi, m->once()));
        const ReportFigures figures = valueOf(m->database().read([](db::Connection& connection) {
            return briefs::frozenFigures(connection, briefs::byNumber(connection, 1));
        }));
        QStringList shown;
        for (const QStringList& row : figures.blocks.back().table.rows)
            shown << row.front();
        QCOMPARE(shown, QStringLiteral("V-6 V-5 V-1 V-2").split(u' '));
    }

    void queueHoldsWhatWaitsForThePersonAndNothingElse()
    {
        const QString uid = valueOf(m->propose(m->ana));
        valueOf(m->measure(uid, m->ana));
        QCOMPARE(kindsFor(m->kofi), QStringList{QStringLiteral("value-acknowledgement")});
        QVERIFY(!kindsFor(m->ana).contains(QStringLiteral("value-acknowledgement"))); // She stands by it.
        QVERIFY(!kindsFor(m->bo).contains(QStringLiteral("value-acceptance")));
        valueOf(m->store().acknowledge({uid}, m->kofi, m->once()));
        QVERIFY(kindsFor(m->kofi).isEmpty());
        QVERIFY(kindsFor(m->bo).contains(QStringLiteral("value-acceptance")));
        valueOf(m->store().dispute({uid, QStringLiteral("c"), QStringLiteral("e")}, m->uli, m->once()));
        QVERIFY(kindsFor(m->bo).contains(QStringLiteral("value-dispute")));
        QVERIFY(kindsFor(m->mei).contains(QStringLiteral("value-dispute")));
        QVERIFY(!kindsFor(m->uli).contains(QStringLiteral("value-dispute")));
    }

private:
    QByteArray page(qint64 number)
    {
        return valueOf(m->database().read([number](db::Connection& connection) {
            return reportHtml(briefs::frozenFigures(connection, briefs::byNumber(connection, number)));
        }));
    }

    QStringList kindsFor(const Actor& actor)
    {
        QStringList kinds;
        for (const PendingDecision& decision : valueOf(m->database().read([&](db::Connection& connection) {
                 return decisionQueue(connection, actor.person, m->database().clock().now());
             })))
            kinds << toString(decision.kind);
        return kinds;
    }

    std::unique_ptr<ValueProject> m;
};

ASSAY_TEST(TestBriefStore)
#include "tst_brief_store.moc"
