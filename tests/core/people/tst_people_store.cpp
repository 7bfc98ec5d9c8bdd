// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_rules.h"
#include "core/people/people_store.h"
#include "core/people/person_texts.h"

#include "core/discussion/comment_rows.h"
#include "core/findings/finding_store.h"
#include "core/reports/report_store.h"
#include "core/things/thing_history.h"
#include "core/views/runs_page_view.h"
#include "core/views/view_store.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// Who comes, who goes and who may do what: the rules, what the log is told, and what becomes of whoever has left.
class TestPeopleStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<TalkProject>();
        m_admin = {m->ada.person, toString(Role::Administrator)};
    }
    void cleanup() { QCOMPARE(whatIsWrong(m->database()), QString()); }

    void anAdministratorBringsPeopleIn()
    {
        Person person;
        person.name = QStringLiteral("  Eve Moyo ");
        person.email = QStringLiteral("eve@example.org ");
        person.roles = {Role::DevOps, Role::DataEngineer};
        const Person added = read(valueOf(people().add(person, m_admin, m->once())));
        QCOMPARE(added.name, QStringLiteral("Eve Moyo"));
        QCOMPARE(added.email, QStringLiteral("eve@example.org"));
        QVERIFY(added.active && !added.staged);
        QCOMPARE(added.roles, person.roles);
    }

    void F19_everyChangeOfPeopleByAnybodyElseIsRefusedAndNamesWhoMay()
    {
        const QString before = dump(m->database());
        Person person;
        person.name = QStringLiteral("Eve");
        const Actor asManager{m->ada.person, toString(Role::Manager)};
        for (const Actor& actor : {m->cleo, m->ben, asManager, Actor{m->cleo.person, toString(Role::Administrator)}}) {
            const QString cleo = m->cleo.person;
            refused(people().add(person, actor, m->once()), Error::Kind::Denied, "Administrator (Ada)");
            refused(people().grant(cleo, Role::Manager, QStringLiteral("more"), actor, m->once()), Error::Kind::Denied,
                    "Administrator (Ada)");
            refused(people().revoke(cleo, Role::DataScientist, QStringLiteral("less"), actor, m->once()),
                    Error::Kind::Denied, "Administrator (Ada)");
            refused(people().leave(cleo, QStringLiteral("gone"), actor, m->once()), Error::Kind::Denied,
                    "Administrator (Ada)");
            refused(people().comeBack(cleo, {}, QStringLiteral("back"), actor, m->once()), Error::Kind::Denied,
                    "Administrator (Ada)");
        }
        QCOMPARE(dump(m->database()), before);
    }

    void namesThatPeopleWouldTakeForEachOtherAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("the same") << QStringLiteral("Cleo") << true;
        QTest::newRow("case") << QStringLiteral("CLEO") << true;
        QTest::newRow("spaces") << QStringLiteral(" Cleo ") << true;
        QTest::newRow("accent") << QStringLiteral("Cl\u00e9o") << true;
        QTest::newRow("unseen") << QStringLiteral("Cle\u200bo") << true;
        QTest::newRow("Cyrillic") << QStringLiteral("Cl\u0435\u043e") << true;
        QTest::newRow("digit") << QStringLiteral("C1eo") << true;
        QTest::newRow("capital I") << QStringLiteral("CIeo") << true;
        QTest::newRow("full width") << QStringLiteral("\uff23leo") << true;
        QTest::newRow("Chinese") << QStringLiteral("王芳") << true;
        QTest::newRow("longer") << QStringLiteral("Cleo Park") << false;
        QTest::newRow("other Chinese") << QStringLiteral("王方") << false;
        QTest::newRow("other kana") << QStringLiteral("がな") << false;
    }

    void namesThatPeopleWouldTakeForEachOtherAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(bool, isTaken);
        Person kana;
        kana.name = QStringLiteral("かな");
        valueOf(people().add(kana, m_admin, m->once()));
        Person person;
        person.name = name;
        const Result<QString> added = people().add(person, m_admin, m->once());
        QCOMPARE(!added, isTaken);
        if (isTaken)
            refused(added, Error::Kind::Invalid, "tells the two apart");
    }

    void emptyNamesAndAddressesThatAreNoneAreRefused()
    {
        Person person;
        refused(people().add(person, m_admin, m->once()), Error::Kind::Invalid, "needs a name");
        person.name = QStringLiteral("\u200b\u2060"); // Takes room in a file and none on a screen.
        refused(people().add(person, m_admin, m->once()), Error::Kind::Invalid, "needs a name");
        person.name = QStringLiteral("Eve\nMoyo");
        refused(people().add(person, m_admin, m->once()), Error::Kind::Invalid, "one line");
        person.name = QString(2000, u'e');
        refused(people().add(person, m_admin, m->once()), Error::Kind::Invalid, "at most 300");
        person.name = QStringLiteral("Eve");
        person.email = QStringLiteral("eve at home");
        refused(people().add(person, m_admin, m->once()), Error::Kind::Invalid, "no e-mail address");
        person.email = QStringLiteral("eve@example.org");
        valueOf(people().add(person, m_admin, m->once()));
        person.name = QString::fromUtf8("𠮷𠀋"); // Each in two units of UTF-16, of which none is a letter alone.
        person.email = QStringLiteral("yoshi@example.org");
        valueOf(people().add(person, m_admin, m->once()));
        person.name = QStringLiteral("Finn");
        person.email = QStringLiteral("EVE@example.org");
        refused(people().add(person, m_admin, m->once()), Error::Kind::Invalid, "Eve");
    }

    void rolesAreGivenAndTakenForAReasonAndTheLogNamesEach()
    {
        const RoleChange change{
            m->cleo.person, {Role::DevOps, Role::Manager}, {Role::DataScientist}, QStringLiteral("changed teams")};
        QVERIFY(people().changeRoles(change, m_admin, m->once()));
        QCOMPARE(read(m->cleo.person).roles, (std::vector{Role::DevOps, Role::Manager}));
        const std::vector<AuditEntry> told = history(m->cleo.person);
        QCOMPARE(told.size(), std::size_t(4));
        QCOMPARE(historySentence(told.at(2)), QStringLiteral("gave a role: DevOps engineer"));
        QCOMPARE(historySentence(told.at(0)), QStringLiteral("took a role away: Data scientist"));
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(told.at(i).reason, QStringLiteral("changed teams"));
        refused(people().revoke(m->cleo.person, Role::DevOps, QStringLiteral(" "), m_admin, m->once()),
                Error::Kind::Invalid, "reason");
        refused(people().grant(m->cleo.person, Role::DevOps, QStringLiteral("again"), m_admin, m->once()),
                Error::Kind::Invalid, "already");
        refused(people().revoke(m->cleo.person, Role::EndUser, QStringLiteral("never"), m_admin, m->once()),
                Error::Kind::Invalid, "does not hold");
    }

    void theOnlyAdministratorNeitherGivesTheRoleUpNorLeaves()
    {
        const QString ada = m->ada.person;
        const auto giveUp = [&] {
            return people().revoke(ada, Role::Administrator, QStringLiteral("enough"), m_admin, m->once());
        };
        refused(giveUp(), Error::Kind::Denied, "only administrator");
        refused(people().leave(ada, QStringLiteral("gone"), m_admin, m->once()), Error::Kind::Denied,
                "only administrator");
        QVERIFY(people().grant(m->cleo.person, Role::Administrator, QStringLiteral("second"), m_admin, m->once()));
        QVERIFY(people().leave(m->cleo.person, QStringLiteral("gone"), m_admin, m->once()));
        refused(giveUp(), Error::Kind::Denied, "only administrator"); // Whoever has left administers nothing.
        QVERIFY(people().grant(m->ben.person, Role::Administrator, QStringLiteral("second"), m_admin, m->once()));
        QVERIFY(giveUp());
        refused(people().grant(ada, Role::Administrator, QStringLiteral("back"), m_admin, m->once()),
                Error::Kind::Denied, "Administrator (Ben)");
    }

    void whoeverHasLeftActsNoMoreAndKeepsWhatTheyDid()
    {
        const QString task = m->taskFor(m->cleo, m->ada);
        m->say(m->theUseCase(), QStringLiteral("I was here"), m->cleo);
        QVERIFY(people().leave(m->cleo.person, QStringLiteral("another job"), m_admin, m->once()));
        const Person left = read(m->cleo.person);
        QVERIFY(!left.active && left.roles.empty());
        QCOMPARE(historySentence(history(m->cleo.person).front()),
                 QStringLiteral("said that they have left, which ended their roles"));
        QCOMPARE(m->task(task).owner.name, QStringLiteral("Cleo"));
        QCOMPARE(open(left).tasks, 1);
        const Result<QString> said = m->comments().add({m->theUseCase(), QStringLiteral("still")}, m->cleo, m->once());
        refused(said, Error::Kind::Denied, "administrator");
        refused(people().leave(m->cleo.person, QStringLiteral("twice"), m_admin, m->once()), Error::Kind::Invalid,
                "has left");
        refused(people().grant(m->cleo.person, Role::DevOps, QStringLiteral("more"), m_admin, m->once()),
                Error::Kind::Invalid, "has left");
    }

    void whoeverHasLeftWritesNoMoreOfWhatIsTheirs()
    {
        FindingDraft draft;
        draft.useCase = m->useCase;
        draft.text.title = QStringLiteral("Overfits");
        draft.ownerUid = m->cleo.person;
        FindingStore findings(m->database());
        const QString finding = valueOf(findings.raise(draft, m->ada, m->once()));
        ReportStore reports(m->database());
        const QString report = valueOf(reports.create({QStringLiteral("Mine")}, m->cleo, m->once()));
        ViewStore views(m->database());
        const QString view =
            valueOf(views.create({RunsPage, QStringLiteral("Mine"), false, canonicalView({})}, m->cleo, m->once()));
        valueOf(people().leave(m->cleo.person, QStringLiteral("another job"), m_admin, m->once()));
        const QString before = dump(m->database());
        refused(findings.move({finding, FindingState::InProgress, {}}, m->cleo, m->once()), Error::Kind::Denied,
                "has left the project");
        refused(reports.rename(report, QStringLiteral("Theirs"), m->cleo, m->once()), Error::Kind::Denied,
                "has left the project");
        refused(views.edit({.uid = view, .expectedVersion = 1, .shared = true}, m->cleo, m->once()),
                Error::Kind::Denied, "has left the project");
        QCOMPARE(dump(m->database()), before);
    }

    void F2_nobodyWhoHasLeftIsMentionedAndRolesReachThoseWhoAreHere()
    {
        Person eve;
        eve.name = QStringLiteral("Eve");
        eve.roles = {Role::DataScientist};
        const Actor other{valueOf(people().add(eve, m_admin, m->once())), toString(Role::DataScientist)};
        QVERIFY(people().leave(m->cleo.person, QStringLiteral("another job"), m_admin, m->once()));
        m->later();
        const std::size_t before = m->inboxOf(m->cleo).items.size();
        m->say(m->theUseCase(), QStringLiteral("@Cleo and @data-scientist, look"), m->ada);
        m->later();
        QCOMPARE(m->inboxOf(m->cleo).items.size(), before);
        QCOMPARE(m->inboxOf(other).items.size(), std::size_t(1));
        QCOMPARE(numberIn(m->database(),
                          "SELECT count(*) FROM mention m JOIN person p ON p.id = m.person_id"
                          " WHERE p.active = 0"),
                 0);
    }

    void whoeverComesBackHoldsTheRolesThatAreSaidAndNoOthers()
    {
        QVERIFY(people().leave(m->cleo.person, QStringLiteral("another job"), m_admin, m->once()));
        QVERIFY(people().comeBack(m->cleo.person, {Role::DevOps}, QStringLiteral("hired again"), m_admin, m->once()));
        const Person back = read(m->cleo.person);
        QVERIFY(back.active);
        QCOMPARE(back.roles, std::vector{Role::DevOps});
        refused(people().comeBack(m->cleo.person, {}, QStringLiteral("twice"), m_admin, m->once()),
                Error::Kind::Invalid, "has not left");
    }

    void peopleChangeTheirOwnAddressAndAdministratorsNames()
    {
        const Person cleo = read(m->cleo.person);
        QVERIFY(people().edit({cleo.uid, cleo.name, QStringLiteral("cleo@example.org")}, m->cleo, m->once()));
        refused(people().edit({cleo.uid, QStringLiteral("Cleopatra"), QStringLiteral("cleo@example.org")}, m->cleo,
                              m->once()),
                Error::Kind::Denied, "Administrator (Ada)");
        refused(people().edit({cleo.uid, cleo.name, QStringLiteral("other@example.org")}, m->ben, m->once()),
                Error::Kind::Denied, "Cleo");
        refused(people().edit({cleo.uid, QStringLiteral("Cleopatra"), {}, cleo.rowVersion}, m_admin, m->once()),
                Error::Kind::Conflict, "Cleo");
        QVERIFY(people().edit({cleo.uid, QStringLiteral("Cleopatra"), {}, cleo.rowVersion + 1}, m_admin, m->once()));
        QCOMPARE(read(cleo.uid).name, QStringLiteral("Cleopatra"));
        QCOMPARE(historySentence(history(cleo.uid).front()),
                 QStringLiteral("changed the name from “Cleo” to “Cleopatra”"));
    }

    void F17_whatTwoChangeOfOnePersonBothStaysAndTheSameFieldIsNamedWithItsAuthor()
    {
        const Person cleo = read(m->cleo.person);
        PersonEdit mine{cleo.uid, QStringLiteral("Cleopatra"), cleo.email, cleo.rowVersion};
        mine.seen = people::textsOf(cleo);
        QVERIFY(people().edit({cleo.uid, cleo.name, QStringLiteral("cleo@example.org")}, m->cleo, m->once()));
        QVERIFY(people().edit(mine, m_admin, m->once()));
        QCOMPARE(read(cleo.uid).name, QStringLiteral("Cleopatra"));
        QCOMPARE(read(cleo.uid).email, QStringLiteral("cleo@example.org"));

        PersonEdit late{cleo.uid, cleo.name, QStringLiteral("c@example.org"), cleo.rowVersion};
        late.seen = people::textsOf(cleo);
        const QString before = dump(m->database());
        refused(people().edit(late, m_admin, m->once()), Error::Kind::Conflict, "e-mail address (by Cleopatra)");
        QCOMPARE(dump(m->database()), before);
        late.email = QStringLiteral("cleo@example.org"); // Both wrote the same, and the new name is not touched.
        refused(people().edit(late, m_admin, m->once()), Error::Kind::Invalid, "Nothing differs");
    }

    void F17_whoLeftMeanwhileIsNoConflictOfNames()
    {
        const Person cleo = read(m->cleo.person);
        QVERIFY(people().leave(cleo.uid, QStringLiteral("another job"), m_admin, m->once()));
        PersonEdit mine{cleo.uid, QStringLiteral("Cleopatra"), cleo.email, cleo.rowVersion};
        mine.seen = people::textsOf(cleo);
        QVERIFY(people().edit(mine, m_admin, m->once()));
        QCOMPARE(read(cleo.uid).name, QStringLiteral("Cleopatra"));
        QVERIFY(!read(cleo.uid).active);
    }

    void aCommandSentAgainChangesNothingMore()
    {
        const QString key = m->once();
        QVERIFY(people().grant(m->cleo.person, Role::DevOps, QStringLiteral("on call"), m_admin, key));
        const QString before = dump(m->database());
        QVERIFY(people().grant(m->cleo.person, Role::DevOps, QStringLiteral("on call"), m_admin, key));
        QCOMPARE(dump(m->database()), before);
    }

private:
    PeopleStore people() const { return PeopleStore(m->database()); }

    Person read(const QString& uid) const
    {
        return valueOf(m->database().read([&](db::Connection& connection) { return people::byUid(connection, uid); }));
    }

    people::OpenWork open(const Person& person) const
    {
        return valueOf(
            m->database().read([&](db::Connection& connection) { return people::openWork(connection, person.id); }));
    }

    /// What the log says of somebody, the newest first.
    std::vector<AuditEntry> history(const QString& uid) const
    {
        return valueOf(m->database().read([&](db::Connection& connection) {
            std::vector<AuditEntry> entries;
            db::Statement rows = connection.prepare(
                "SELECT body FROM audit_event WHERE entity = 'person' AND entity_id = ? ORDER BY seq DESC");
            rows.bind(uid);
            while (rows.step())
                entries.push_back(db::orRaise(parseBody(rows.bytes(0))));
            return entries;
        }));
    }

    template <typename T>
    static void refused(const Result<T>& result, Error::Kind kind, const char* words)
    {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
        QVERIFY2(result.error().message.contains(QString::fromUtf8(words)), qPrintable(result.error().message));
    }

    std::unique_ptr<TalkProject> m;
    Actor m_admin;
};

ASSAY_TEST(TestPeopleStore)
#include "tst_people_store.moc"
