// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/audit_log.h"
#include "core/merge/newer_texts.h"
#include "core/people/new_project.h"
#include "core/people/people_store.h"
#include "core/usecases/use_case_edit.h"
#include "core/usecases/use_case_rules.h"
#include "core/usecases/use_case_store.h"
#include "core/verify/project_verifier.h"
#include "tests/support/agreed_framing.h"
#include "tests/support/raw_project.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>

#include <map>

using namespace assay;
using namespace assay::tests;

class TestUseCaseStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto made =
            createProject(m_dir->filePath(QStringLiteral("p.assay")), {QStringLiteral("p"), QStringLiteral("Mei")});
        QVERIFY(made.has_value());
        m_database = std::move(*made);
        m_mei = defaultActor(*m_database, QStringLiteral("manager")).value();
    }

    void proposedUseCaseIsReadBack()
    {
        const UseCase found = propose();
        QCOMPARE(found.title, QStringLiteral("Screening"));
        QCOMPARE(found.key, QStringLiteral("UC-1"));
        QVERIFY(found.state == UseCaseState::Proposed);
    }

    void unknownStateInARowIsAnErrorThatNamesIt()
    {
        const UseCase made = propose();
        for (const QByteArray& column : {QByteArray("state"), QByteArray("state_before_hold")}) {
            RawProject raw(m_dir->filePath(QStringLiteral("p.assay")));
            QVERIFY(raw.change("UPDATE use_case SET " + column + " = 'Approvd'"));
            const auto all = UseCaseStore(*m_database).all();
            QVERIFY(!all && all.error().kind == Error::Kind::Corrupt);
            QVERIFY2(all.error().message.contains(made.key) && all.error().message.contains(QStringLiteral("Approvd")),
                     qPrintable(all.error().message));
            QVERIFY(!move(made.uid, UseCaseState::Framed, m_mei));
            const ProjectVerification found = valueOf(verifyProject(*m_database));
            QCOMPARE(found.rows.size(), std::size_t(1));
            QCOMPARE(found.rows.front().entityId, made.uid);
            QVERIFY(found.rows.front().message.contains(made.key));
            QVERIFY(raw.change("UPDATE use_case SET " + column + " = '"
                               + (column == "state" ? QByteArray("Proposed") : QByteArray()) + "'"));
        }
        QVERIFY(valueOf(verifyProject(*m_database)).intact());
    }

    void theSameCommandTwiceMakesOneUseCase()
    {
        const UseCaseProposal proposal = sample();
        const auto first = UseCaseStore(*m_database).propose(proposal, m_mei, QStringLiteral("c1"));
        const auto again = UseCaseStore(*m_database).propose(proposal, m_mei, QStringLiteral("c1"));
        QCOMPARE(first.value(), again.value());
        QCOMPARE(UseCaseStore(*m_database).all().value().size(), std::size_t(1));
    }

    void everyStepOfTheLifeCycleIsTakenByItsRole()
    {
        const QString uid = propose().uid;
        passWithoutRelease(*m_database, m_mei.person, uid);
        const std::pair<UseCaseState, Role> way[] = {
            {UseCaseState::Framed, Role::EndUser},           {UseCaseState::Approved, Role::Manager},
            {UseCaseState::Developing, Role::DataScientist}, {UseCaseState::Validating, Role::DataScientist},
            {UseCaseState::Releasing, Role::RiskAuditor},    {UseCaseState::Operating, Role::DevOps},
            {UseCaseState::Retired, Role::Manager},
        };
        for (const auto& [to, role] : way) {
            const auto moved = move(uid, to, {m_mei.person, toString(role)});
            QVERIFY2(moved.has_value(), qUtf8Printable(moved ? QString() : moved.error().message));
            QVERIFY(current(uid).state == to);
        }
    }

    void refusedStepNamesTheRuleAndLeavesNoTrace()
    {
        const QString uid = propose().uid;
        QVERIFY(move(uid, UseCaseState::Framed, m_mei).has_value());
        const qint64 before = entries();
        const auto moved = move(uid, UseCaseState::Approved, {m_mei.person, QStringLiteral("data-scientist")});
        QVERIFY(!moved);
        QVERIFY(moved.error().kind == Error::Kind::Denied);
        QVERIFY(moved.error().message.contains(QStringLiteral("Manager")));
        QVERIFY(moved.error().message.contains(QStringLiteral("Mei")));
        QVERIFY(current(uid).state == UseCaseState::Framed);
        QCOMPARE(entries(), before);
    }

    void personWithoutTheRoleIsRefused()
    {
        Person ana;
        ana.name = QStringLiteral("Ana");
        ana.roles = {Role::DataScientist};
        const QString uid = PeopleStore(*m_database).add(ana, administrator(), QStringLiteral("ana")).value();
        const QString useCase = propose().uid;
        QVERIFY(move(useCase, UseCaseState::Framed, m_mei).has_value());
        const auto moved = move(useCase, UseCaseState::Approved, {uid, QStringLiteral("manager")});
        QVERIFY(!moved);
        QVERIFY(moved.error().kind == Error::Kind::Denied);
    }

    void stepOutOfOrderIsRefusedAndTellsTheWaysOut()
    {
        const QString uid = propose().uid;
        const auto moved = move(uid, UseCaseState::Operating, {m_mei.person, QStringLiteral("devops")});
        QVERIFY(!moved);
        QVERIFY(moved.error().message.contains(QStringLiteral("Framed")));
    }

    void framingNeedsAProblemAndABusinessOwner()
    {
        UseCaseProposal bare;
        bare.title = QStringLiteral("Bare");
        const QString uid = UseCaseStore(*m_database).propose(bare, m_mei, QStringLiteral("bare")).value();
        const auto moved = move(uid, UseCaseState::Framed, m_mei);
        QVERIFY(!moved);
        QVERIFY(moved.error().message.contains(QStringLiteral("business owner")));
    }

    void holdNeedsAReasonAndGoesBackToWhereItWas()
    {
        const QString uid = propose().uid;
        QVERIFY(move(uid, UseCaseState::Framed, m_mei).has_value());
        QVERIFY(!move(uid, UseCaseState::OnHold, m_mei));
        QVERIFY(move(uid, UseCaseState::OnHold, m_mei, QStringLiteral("no data")).has_value());
        QCOMPARE(current(uid).stopReason, QStringLiteral("no data"));
        QVERIFY(!move(uid, UseCaseState::Approved, m_mei));
        QVERIFY(move(uid, UseCaseState::Framed, m_mei).has_value());
    }

    void returningFromValidationStartsAnIteration()
    {
        const QString uid = propose().uid;
        for (const auto& [to, role] : {std::pair{UseCaseState::Framed, "manager"},
                                       {UseCaseState::Approved, "manager"},
                                       {UseCaseState::Developing, "data-scientist"},
                                       {UseCaseState::Validating, "data-scientist"}})
            QVERIFY(move(uid, to, {m_mei.person, QString::fromLatin1(role)}).has_value());
        const Actor auditor{m_mei.person, QStringLiteral("risk-auditor")};
        QVERIFY(!move(uid, UseCaseState::Developing, auditor));
        QVERIFY(move(uid, UseCaseState::Developing, auditor, QStringLiteral("too costly")).has_value());
        QCOMPARE(current(uid).iteration, 2);
    }

    /// The model of the life cycle, written down a second time: who takes which step.
    void everyStepIsAllowedToExactlyItsRole_data()
    {
        QTest::addColumn<UseCaseState>("from");
        QTest::addColumn<UseCaseState>("to");
        QTest::addColumn<QString>("role");
        for (int from = 0; from <= static_cast<int>(UseCaseState::Stopped); ++from) {
            for (int to = 0; to <= static_cast<int>(UseCaseState::Stopped); ++to) {
                const auto a = static_cast<UseCaseState>(from);
                const auto b = static_cast<UseCaseState>(to);
                QTest::addRow("%s to %s", qPrintable(toString(a)), qPrintable(toString(b))) << a << b << whoTakes(a, b);
            }
        }
    }

    void everyStepIsAllowedToExactlyItsRole()
    {
        QFETCH(UseCaseState, from);
        QFETCH(UseCaseState, to);
        QFETCH(QString, role);
        UseCase useCase;
        useCase.key = QStringLiteral("UC-1");
        useCase.state = from;
        useCase.problem = QStringLiteral("Losses");
        useCase.businessOwner = {1};
        useCase.framingAccepted = true;
        useCase.stateBeforeHold = UseCaseState::Validating;
        for (Role acting : allRoles()) {
            const auto refusal = refusalOf(useCase, to, {acting}, {{Role::Manager, {QStringLiteral("Mei")}}});
            const bool may = role == QStringLiteral("anyone") || role == toString(acting);
            QCOMPARE(!refusal, may);
            QVERIFY(may || (refusal->sentence.contains(QStringLiteral("UC-1")) && !refusal->brief.isEmpty()));
        }
    }

    void aHeldFramingIsNotAskedForAgain()
    {
        UseCase useCase;
        useCase.state = UseCaseState::OnHold;
        useCase.stateBeforeHold = UseCaseState::Framed;
        QVERIFY(!refusalOf(useCase, UseCaseState::Framed, {Role::Manager}, {}));
    }

    void anEditIsLoggedWithItsFields()
    {
        const UseCase before = propose();
        UseCaseEdit edit = editOf(before);
        edit.fields.title = QStringLiteral("Loan screening");
        edit.fields.decision = QStringLiteral("Grant or refuse");
        QVERIFY(UseCaseStore(*m_database).edit(edit, m_mei, next()).has_value());
        const UseCase after = current(before.uid);
        QCOMPARE(after.title, QStringLiteral("Loan screening"));
        QCOMPARE(after.decision, QStringLiteral("Grant or refuse"));
        QCOMPARE(after.rowVersion, before.rowVersion + 1);
        const AuditEntry entry = lastEntry();
        QCOMPARE(merging::changedFields(entry), (QStringList{QStringLiteral("title"), QStringLiteral("decision")}));
        QCOMPARE(merging::formerTexts(entry),
                 (FieldTexts{{QStringLiteral("decision"), before.decision}, {QStringLiteral("title"), before.title}}));
        QVERIFY(verifyProject(*m_database).value().intact());
    }

    void aStaleEditIsRefusedAndTellsWhatChanged()
    {
        const UseCase before = propose();
        UseCaseEdit first = editOf(before);
        first.fields.problem = QStringLiteral("Losses on small loans");
        QVERIFY(UseCaseStore(*m_database).edit(first, m_mei, next()).has_value());
        QVERIFY(move(before.uid, UseCaseState::Framed, m_mei).has_value());
        UseCaseEdit second = editOf(before);
        second.fields.title = QStringLiteral("Other");
        const qint64 logged = entries();
        const auto done = UseCaseStore(*m_database).edit(second, m_mei, next());
        QVERIFY(!done);
        QVERIFY(done.error().kind == Error::Kind::Conflict);
        QVERIFY2(done.error().message.contains(QStringLiteral("Mei changed: problem")),
                 qUtf8Printable(done.error().message));
        QVERIFY(done.error().message.contains(QStringLiteral("Framed")));
        QCOMPARE(current(before.uid).title, QStringLiteral("Screening"));
        QCOMPARE(entries(), logged);
    }

    void textsAreChangedByOwnersScientistsAndManagers()
    {
        Person kofi;
        kofi.name = QStringLiteral("Kofi");
        kofi.roles = {Role::DevOps};
        const QString uid = PeopleStore(*m_database).add(kofi, administrator(), QStringLiteral("kofi")).value();
        const Actor devops{uid, toString(Role::DevOps)};
        UseCaseEdit edit = editOf(propose());
        edit.fields.problem = QStringLiteral("Other");
        const auto refused = UseCaseStore(*m_database).edit(edit, devops, next());
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == Error::Kind::Denied);
        QVERIFY(refused.error().message.contains(QStringLiteral("Manager (Mei)")));
        edit.fields.businessOwnerUid = uid;
        QVERIFY(UseCaseStore(*m_database).edit(edit, m_mei, next()).has_value());
        edit.expectedVersion += 1;
        edit.fields.problem = QStringLiteral("Mine now");
        QVERIFY(UseCaseStore(*m_database).edit(edit, devops, next()).has_value());
    }

    void rowsChangedBehindTheLogAreFound()
    {
        const QString uid = propose().uid;
        QVERIFY(verifyProject(*m_database).value().intact());
        const db::AuditNote unrelated{m_mei, QStringLiteral("commented"), QStringLiteral("note"), {}, {}};
        QVERIFY(m_database
                    ->write(unrelated,
                            [&](db::WriteTransaction& transaction) {
                                transaction.connection()
                                    .prepare("UPDATE use_case SET title = 'Other' WHERE uid = ?")
                                    .bind(uid)
                                    .run();
                            })
                    .has_value());
        const ProjectVerification found = verifyProject(*m_database).value();
        QVERIFY(found.log.intact());
        QCOMPARE(found.rows.size(), std::size_t(1));
        QCOMPARE(found.rows.front().entityId, uid);
    }

private:
    Actor administrator() const { return {m_mei.person, toString(Role::Administrator)}; }
    UseCaseProposal sample() const
    {
        UseCaseProposal proposal;
        proposal.title = QStringLiteral("Screening");
        proposal.problem = QStringLiteral("Losses");
        proposal.ownerUid = m_mei.person;
        proposal.businessOwnerUid = m_mei.person;
        return proposal;
    }
    /// With a framing that is agreed on.
    UseCase propose()
    {
        const QString uid = UseCaseStore(*m_database).propose(sample(), m_mei, next()).value();
        agreeOnFraming(*m_database, m_mei.person, uid);
        return current(uid);
    }
    UseCaseEdit editOf(const UseCase& useCase) const { return {useCase.uid, useCase.rowVersion, sample()}; }
    static QString whoTakes(UseCaseState from, UseCaseState to)
    {
        using S = UseCaseState;
        const std::map<std::pair<S, S>, const char*> steps{{{S::Proposed, S::Framed}, "anyone"},
                                                           {{S::Framed, S::Approved}, "manager"},
                                                           {{S::Approved, S::Developing}, "data-scientist"},
                                                           {{S::Developing, S::Validating}, "data-scientist"},
                                                           {{S::Validating, S::Releasing}, "risk-auditor"},
                                                           {{S::Validating, S::Developing}, "risk-auditor"},
                                                           {{S::Releasing, S::Operating}, "devops"},
                                                           {{S::Operating, S::Developing}, "data-scientist"},
                                                           {{S::Operating, S::Retired}, "manager"},
                                                           {{S::OnHold, S::Validating}, "manager"}};
        if (const auto found = steps.find({from, to}); found != steps.end())
            return QString::fromLatin1(found->second);
        const bool open = from != S::Retired && from != S::Stopped;
        const bool byManager = to == S::Stopped || (to == S::OnHold && from != S::OnHold);
        return open && byManager ? QStringLiteral("manager") : QStringLiteral("nobody");
    }
    Result<> move(const QString& uid, UseCaseState to, const Actor& actor, const QString& reason = {})
    {
        return UseCaseStore(*m_database).move({uid, to, reason}, actor, next());
    }
    UseCase current(const QString& uid)
    {
        return m_database->read([&](db::Connection& connection) { return usecases::byUid(connection, uid); }).value();
    }
    qint64 entries()
    {
        return m_database->read([](db::Connection& connection) { return audit::head(connection).size; }).value();
    }
    AuditEntry lastEntry()
    {
        return m_database
            ->read([](db::Connection& connection) {
                db::Statement row = connection.prepare("SELECT body FROM audit_event ORDER BY seq DESC LIMIT 1");
                row.step();
                return db::orRaise(parseBody(row.bytesView(0)));
            })
            .value();
    }
    QString next() { return QStringLiteral("command %1").arg(++m_commands); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<db::Database> m_database;
    Actor m_mei;
    int m_commands = 0;
};

ASSAY_TEST(TestUseCaseStore)
#include "tst_use_case_store.moc"
