// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/thing_history.h"
#include "core/views/list_view.h"
#include "core/views/usual_view_store.h"
#include "core/views/usual_views.h"
#include "core/views/view_rows.h"
#include "core/views/view_store.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// F13: with which saved view a page opens, for a role and for a person.
class TestUsualViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void F13_aRoleHasAUsualViewUntilItIsTakenBack()
    {
        const QString view = save(QStringLiteral("Open ones"));
        QVERIFY(say({view, Role::RiskAuditor}));
        QCOMPARE(opensFor(m_project->ben), view);
        QCOMPARE(opensFor(m_project->cleo), QString()); // Who acts in another role.
        QVERIFY(say({view, Role::RiskAuditor, true}));
        QCOMPARE(opensFor(m_project->ben), QString());
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM usual_view"), 2); // Nothing is destroyed.
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM audit_event WHERE entity = 'usual_view'"), 2);
    }

    void F13_aPersonsOwnComesBeforeThatOfTheirRole()
    {
        const QString ofRole = save(QStringLiteral("For auditors"));
        const QString own = save(QStringLiteral("Ben's"), false, m_project->ben);
        QVERIFY(say({ofRole, Role::RiskAuditor}));
        QVERIFY(say({own}, m_project->ben));
        QCOMPARE(opensFor(m_project->ben), own);
        QVERIFY(say({own, std::nullopt, true}, m_project->ben));
        QCOMPARE(opensFor(m_project->ben), ofRole);
    }

    void F13_aLaterWordTakesThePlaceOfAnEarlierOne()
    {
        const QString first = save(QStringLiteral("First"));
        const QString second = save(QStringLiteral("Second"));
        QVERIFY(say({first, Role::RiskAuditor}));
        QVERIFY(say({second, Role::RiskAuditor}));
        QCOMPARE(opensFor(m_project->ben), second);
        QVERIFY(!say({first, Role::RiskAuditor, true})); // It is not usual any more.
        const auto all = valueOf(m_project->database().read(views::usualViews));
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all.front().view.uid, second);
        QVERIFY(all.front().role == Role::RiskAuditor);
    }

    void F13_aViewThatIsPutAwayOrKeptToItsOwnerOpensNoPage()
    {
        const QString view = save(QStringLiteral("Open ones"));
        QVERIFY(say({view, Role::RiskAuditor}));
        edit({.uid = view, .expectedVersion = 1, .shared = false});
        QCOMPARE(opensFor(m_project->ben), QString());
        edit({.uid = view, .expectedVersion = 2, .shared = true});
        QCOMPARE(opensFor(m_project->ben), view);
        edit({.uid = view, .expectedVersion = 3, .archived = true});
        QCOMPARE(opensFor(m_project->ben), QString());
    }

    void F13_whoMayNotSayItForARoleIsToldWhoDoes()
    {
        const QString view = save(QStringLiteral("Open ones"));
        const Result<> refused = say({view, Role::RiskAuditor}, m_project->cleo);
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == Error::Kind::Denied);
        QVERIFY2(refused.error().message.contains(QStringLiteral("Ada")), qPrintable(refused.error().message));
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM usual_view"), 0);
    }

    void whatCannotBeUsualSaysWhy()
    {
        const QString own = save(QStringLiteral("Mine"), false);
        const Result<> notShared = say({own, Role::RiskAuditor});
        QVERIFY(!notShared && notShared.error().message.contains(QStringLiteral("share it before")));
        const Result<> anothers = say({own}, m_project->ben);
        QVERIFY(!anothers && anothers.error().kind == Error::Kind::Denied);
        QVERIFY(say({own}, m_project->cleo));
        const Result<> again = say({own}, m_project->cleo);
        QVERIFY(!again && again.error().message.contains(QStringLiteral("already")));
        const Result<> nothing = say({QStringLiteral("01NOTHERE")});
        QVERIFY(!nothing && nothing.error().kind == Error::Kind::NotFound);
    }

    void theLogTellsInWordsWhoOpensAPageWithWhat()
    {
        const QString view = save(QStringLiteral("Open ones"));
        QVERIFY(say({view, Role::RiskAuditor}));
        const AuditEntry entry = valueOf(m_project->database().read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT body FROM audit_event ORDER BY seq DESC LIMIT 1");
            row.step();
            return db::orRaise(parseBody(row.bytesView(0)));
        }));
        QCOMPARE(historySentence(entry),
                 QStringLiteral("said that a page opens with “Open ones” for the role Model-risk auditor"));
    }

private:
    QString save(const QString& name, bool shared = true) { return save(name, shared, m_project->cleo); }

    QString save(const QString& name, bool shared, const Actor& owner)
    {
        return valueOf(ViewStore(m_project->database())
                           .create({QStringLiteral("findings"), name, shared,
                                    canonicalListView({.choice = QStringLiteral("all")})},
                                   owner, m_project->once()));
    }

    void edit(const ViewEdit& change)
    {
        QVERIFY(ViewStore(m_project->database()).edit(change, m_project->cleo, m_project->once()));
    }

    Result<> say(const UsualViewDraft& draft) { return say(draft, m_project->ada); }

    Result<> say(const UsualViewDraft& draft, const Actor& actor)
    {
        m_project->later();
        return UsualViewStore(m_project->database()).say(draft, actor, m_project->once());
    }

    /// The uid of the view with which the list of findings opens for somebody.
    QString opensFor(const Actor& actor)
    {
        return valueOf(m_project->database().read([&](db::Connection& connection) {
            const PersonId person = people::byUid(connection, actor.person).id;
            const auto view =
                views::opensWith(connection, QStringLiteral("findings"), roleFromString(actor.role), person);
            return view ? view->uid : QString();
        }));
    }

    std::unique_ptr<TalkProject> m_project;
};

ASSAY_TEST(TestUsualViews)
#include "tst_usual_views.moc"
