// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/comment_rows.h"
#include "core/imports/import_plan.h"
#include "tests/support/six_runs.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// F1 and F2: what people say of things, and whom they name.
class TestCommentStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void F1_commentOnAnyThingIsReadBack()
    {
        const QString first = say(QStringLiteral("Is the *target* right?"), m_project->cleo);
        CommentDraft answer{{"use-case", QStringLiteral("UC-1")}, QStringLiteral("Yes")};
        answer.answers = first;
        answer.quote = QStringLiteral("the *target*");
        valueOf(m_project->comments().add(answer, m_project->dora, m_project->once()));
        const auto found = all();
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].text, QStringLiteral("Is the *target* right?"));
        QCOMPARE(found[0].author.name, QStringLiteral("Cleo"));
        QCOMPARE(found[0].role, QStringLiteral("data-scientist"));
        QCOMPARE(found[1].quote, answer.quote);
        QCOMPARE(found[1].answers, first);
    }

    void F1_anchorSurvivesReimport()
    {
        const ImportBatch batch = sixRuns();
        valueOf(applyImport(m_project->database(), m_project->cleo, batch, {}));
        const QString run = valueOf(m_project->database().read([](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT uid FROM run ORDER BY id");
            row.step();
            return row.text(0);
        }));
        CommentDraft draft{{"run", run}, QStringLiteral("A kink")};
        draft.anchor = CommentAnchor{CommentAnchor::Part::Metric, QStringLiteral("loss"), StepRange{3, 5}};
        valueOf(m_project->comments().add(draft, m_project->cleo, m_project->once()));
        valueOf(applyImport(m_project->database(), m_project->cleo, batch, {}));
        const auto found = valueOf(m_project->database().read([&](db::Connection& connection) {
            return discussion::commentsOn(connection, {"run", run});
        }));
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found.front().anchor == draft.anchor);
    }

    void editKeepsWhatWasSaidBefore()
    {
        const QString uid = say(QStringLiteral("one"), m_project->cleo);
        const qint64 since = m_project->clock.at;
        m_project->later();
        QVERIFY(!m_project->comments().edit({uid, 1, QStringLiteral("mine")}, m_project->ben, m_project->once()));
        QVERIFY(m_project->comments().edit({uid, 1, QStringLiteral("two")}, m_project->cleo, m_project->once()));
        const auto late = m_project->comments().edit({uid, 1, QStringLiteral("x")}, m_project->cleo, m_project->once());
        QVERIFY(!late && late.error().kind == Error::Kind::Conflict);
        const auto same =
            m_project->comments().edit({uid, 2, QStringLiteral(" two\n")}, m_project->cleo, m_project->once());
        QVERIFY(!same && same.error().kind == Error::Kind::Invalid);
        const Comment comment = all().front();
        QCOMPARE(comment.text, QStringLiteral("two"));
        QCOMPARE(comment.editedAt, std::optional(m_project->clock.at));
        const auto before = valueOf(m_project->database().read(
            [&](db::Connection& connection) { return discussion::commentRevisions(connection, comment.id); }));
        QCOMPARE(before.size(), std::size_t(1));
        QCOMPARE(before.front().text, QStringLiteral("one"));
        QCOMPARE(before.front().since, since);
    }

    void resolvedStaysAndWithdrawnIsListedNoMore()
    {
        const QString uid = say(QStringLiteral("one"), m_project->cleo);
        QVERIFY(m_project->comments().resolve(uid, m_project->ben, m_project->once()));
        QVERIFY(!m_project->comments().resolve(uid, m_project->ben, m_project->once()));
        QCOMPARE(all().front().resolvedBy, QStringLiteral("Ben"));
        QVERIFY(m_project->comments().reopen(uid, m_project->ben, m_project->once()));
        QVERIFY(!all().front().resolvedAt);
        QVERIFY(!m_project->comments().withdraw(uid, m_project->ben, m_project->once()));
        QVERIFY(m_project->comments().withdraw(uid, m_project->cleo, m_project->once()));
        QVERIFY(all().empty());
        QVERIFY(!m_project->comments().edit({uid, 4, QStringLiteral("x")}, m_project->cleo, m_project->once()));
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM comment"), 1);
    }

    void F2_roleReachesItsMembersOfThen()
    {
        const QString uid = say(QStringLiteral("@model-risk and @王芳, see #UC-1 and #UC-77"), m_project->cleo);
        m_project->somebody(QStringLiteral("Eva"), Role::RiskAuditor);
        QStringList named;
        for (const Mention& mention : mentions(uid))
            named << mention.target + u'>' + nameOf(mention.person);
        named.sort();
        QStringList expected{QStringLiteral("risk-auditor>Ada"), QStringLiteral("risk-auditor>Ben"),
                             m_project->fang.person + QStringLiteral(">王芳"), m_project->useCase + u'>'};
        expected.sort();
        QCOMPARE(named, expected);
    }

    void editNamesNewPeopleAndLeavesTheOthersTime()
    {
        const QString uid = say(QStringLiteral("@Ben"), m_project->cleo);
        const qint64 first = m_project->clock.at;
        m_project->later();
        QVERIFY(m_project->comments().edit({uid, 1, QStringLiteral("@Ben @王芳")}, m_project->cleo, m_project->once()));
        const auto found = mentions(uid);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].since, first);
        QCOMPARE(found[1].since, m_project->clock.at);
    }

    void refusedCommentLeavesNoTrace()
    {
        const QString before = dump(m_project->database());
        CommentStore store = m_project->comments();
        QVERIFY(!store.add({m_project->theUseCase(), QStringLiteral(" \n")}, m_project->cleo, m_project->once()));
        QVERIFY(!store.add({m_project->theUseCase(), QString(discussion::longestComment + 1, u'x')}, m_project->cleo,
                           m_project->once()));
        QVERIFY(!store.add({{"use-case", QStringLiteral("UC-9")}, QStringLiteral("x")}, m_project->cleo,
                           m_project->once()));
        QVERIFY(!store.add({m_project->theUseCase(), QStringLiteral("x")},
                           {m_project->cleo.person, QStringLiteral("manager")}, m_project->once()));
        QCOMPARE(dump(m_project->database()), before);
    }

    void verifyFindsACommentChangedBehindTheLog()
    {
        const QString uid = say(QStringLiteral("one"), m_project->cleo);
        const QByteArray change = "UPDATE comment SET text = 'other' WHERE uid = '" + uid.toUtf8() + "'";
        valueOf(m_project->database().write(
            {m_project->ada, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
            [&](db::WriteTransaction& transaction) { transaction.connection().execute(change); }));
        QVERIFY(!whatIsWrong(m_project->database()).isEmpty());
        valueOf(m_project->database().write({m_project->ada, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}},
                                            [&](db::WriteTransaction& transaction) {
                                                transaction.connection().execute("UPDATE comment SET text = 'one'");
                                            }));
    }

private:
    QString say(const QString& text, const Actor& actor)
    {
        return m_project->say(m_project->theUseCase(), text, actor);
    }
    std::vector<Comment> all() const
    {
        return valueOf(m_project->database().read(
            [&](db::Connection& connection) { return discussion::commentsOn(connection, m_project->theUseCase()); }));
    }
    std::vector<Mention> mentions(const QString& uid) const
    {
        return valueOf(m_project->database().read([&](db::Connection& connection) {
            return discussion::mentionsIn(connection, discussion::commentByUid(connection, uid).id);
        }));
    }
    QString nameOf(const QString& person) const
    {
        if (person.isEmpty())
            return {};
        return valueOf(m_project->database().read(
                           [&](db::Connection& connection) { return people::byUid(connection, person); }))
            .name;
    }

    std::unique_ptr<TalkProject> m_project;
};

ASSAY_TEST(TestCommentStore)
#include "tst_comment_store.moc"
