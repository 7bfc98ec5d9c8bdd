// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/charter_fields.h"
#include "core/charters/charter_rows.h"
#include "core/charters/charter_store.h"
#include "core/decisions/decision_rows.h"
#include "core/decisions/decision_texts.h"
#include "core/discussion/comment_rows.h"
#include "core/discussion/comment_store.h"
#include "core/tasks/task_texts.h"
#include "core/usecases/use_case_texts.h"
#include "core/user_groups/user_group_rows.h"
#include "core/user_groups/user_group_texts.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// F17: what people write at once into one use case, task or draft.
class TestMergedEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_project = std::make_unique<TalkProject>(); }
    void cleanup()
    {
        QCOMPARE(whatIsWrong(m_project->database()), QString());
        m_project.reset();
    }

    void F17_differentFieldsOfAUseCaseBothStay()
    {
        UseCaseEdit mine = useCaseEdit();
        UseCaseEdit theirs = useCaseEdit();
        theirs.fields.problem = QStringLiteral("Losses");
        mine.fields.technique = QStringLiteral("rules");
        valueOf(UseCaseStore(m_project->database()).edit(theirs, m_project->cleo, m_project->once()));
        valueOf(UseCaseStore(m_project->database()).edit(mine, m_project->ada, m_project->once()));
        QCOMPARE(useCase().problem, QStringLiteral("Losses"));
        QCOMPARE(useCase().technique, QStringLiteral("rules"));
        // The entry names what its author changed, and nothing of what the other did.
        const FieldAuthors authors = valueOf(m_project->database().read([&](db::Connection& connection) {
            return usecases::newerTexts(connection, usecases::byUid(connection, m_project->useCase), 1).authors;
        }));
        QCOMPARE(authors.at(QStringLiteral("problem")).name, QStringLiteral("Cleo"));
        QCOMPARE(authors.at(QStringLiteral("technique")).name, QStringLiteral("Ada"));
        QCOMPARE(authors.size(), std::size_t(2));
    }

    void F17_sameFieldOfAUseCaseIsNamedWithItsAuthorAndNothingIsWritten()
    {
        UseCaseEdit mine = useCaseEdit();
        UseCaseEdit theirs = useCaseEdit();
        theirs.fields.problem = QStringLiteral("Losses");
        mine.fields.problem = QStringLiteral("Costs");
        mine.fields.technique = QStringLiteral("rules");
        valueOf(UseCaseStore(m_project->database()).edit(theirs, m_project->cleo, m_project->once()));
        const QString before = dump(m_project->database());
        const auto done = UseCaseStore(m_project->database()).edit(mine, m_project->ada, m_project->once());
        QVERIFY(!done && done.error().kind == Error::Kind::Conflict);
        QVERIFY2(done.error().message.contains(QStringLiteral("problem (by Cleo)")), qPrintable(done.error().message));
        QVERIFY(!done.error().message.contains(QStringLiteral("technique")));
        QCOMPARE(dump(m_project->database()), before);
    }

    void F17_differentFieldsOfATaskBothStayAndItsOwnerHasAnEntryOfItsOwn()
    {
        const QString key = m_project->taskFor(m_project->cleo, m_project->ada);
        const Task opened = m_project->task(key);
        TaskEdit theirs{key};
        theirs.title = QStringLiteral("Retrain weekly");
        valueOf(m_project->tasks().edit(theirs, m_project->cleo, m_project->once()));
        TaskEdit mine = tasks::editFrom(key, tasks::textsOf(opened));
        mine.seen = tasks::textsOf(opened);
        mine.text = QStringLiteral("On Mondays");
        mine.owner = m_project->fang.person;
        valueOf(m_project->tasks().edit(mine, m_project->ada, m_project->once()));
        const Task after = m_project->task(key);
        QCOMPARE(after.title, QStringLiteral("Retrain weekly"));
        QCOMPARE(after.text, QStringLiteral("On Mondays"));
        QCOMPARE(after.owner.uid, m_project->fang.person);
        QCOMPARE(after.rowVersion, opened.rowVersion + 3);
        QCOMPARE(numberIn(m_project->database(), "SELECT count(*) FROM audit_event WHERE verb = 'assigned'"), 1);
        QCOMPARE(m_project->inboxOf(m_project->fang).items.size(), std::size_t(1));
    }

    void F17_sameFieldOfATaskIsAConflictUnlessBothWroteTheSame()
    {
        const QString key = m_project->taskFor(m_project->cleo, m_project->ada);
        const FieldTexts opened = tasks::textsOf(m_project->task(key));
        TaskEdit theirs{key};
        theirs.title = QStringLiteral("Retrain weekly");
        theirs.owner = m_project->fang.person;
        valueOf(m_project->tasks().edit(theirs, m_project->cleo, m_project->once()));
        TaskEdit mine{key};
        mine.seen = opened;
        mine.title = QStringLiteral("Retrain daily");
        mine.owner = m_project->dora.person;
        const auto done = m_project->tasks().edit(mine, m_project->ada, m_project->once());
        QVERIFY(!done && done.error().kind == Error::Kind::Conflict);
        QVERIFY2(done.error().message.contains(QStringLiteral("title (by Cleo), owner (by Cleo)")),
                 qPrintable(done.error().message));
        mine.title = theirs.title;
        mine.owner = theirs.owner;
        mine.priority = TaskPriority::High;
        valueOf(m_project->tasks().edit(mine, m_project->ada, m_project->once()));
        QVERIFY(m_project->task(key).priority == TaskPriority::High);
    }

    void F17_draftsOfAFramingAreBroughtTogether()
    {
        Framing opened;
        opened.entity = QStringLiteral("A loan");
        draft(opened, std::nullopt, m_project->ada);
        Framing theirs = opened;
        theirs.canvas[canvasBlocks().front().key] = QStringLiteral("Fewer losses");
        theirs.costFalsePositive = 12.25;
        draft(theirs, opened, m_project->cleo);
        Framing mine = opened;
        mine.outcomes = QStringLiteral("Good or bad");
        draft(mine, opened, m_project->ada);
        const Framing after = framing();
        QCOMPARE(after.entity, QStringLiteral("A loan"));
        QCOMPARE(after.outcomes, QStringLiteral("Good or bad"));
        QCOMPARE(after.costFalsePositive, std::optional(12.25));
        QCOMPARE(after.canvas, theirs.canvas);
    }

    void F17_sameFieldOfADraftIsAConflictAlsoWhereNothingWasThere()
    {
        Framing theirs;
        theirs.entity = QStringLiteral("A loan");
        draft(theirs, std::nullopt, m_project->cleo);
        Framing mine;
        mine.entity = QStringLiteral("An application");
        const auto done = tryDraft(mine, Framing{}, m_project->ada);
        QVERIFY(!done && done.error().kind == Error::Kind::Conflict);
        QVERIFY2(done.error().message.contains(QStringLiteral("what one prediction is about (by Cleo)")),
                 qPrintable(done.error().message));
        QCOMPARE(framing().entity, QStringLiteral("A loan"));
    }

    void F17_differentFieldsOfAUserGroupBothStayAndTheSameIsNamed()
    {
        UserGroupStore groups(m_project->database());
        valueOf(groups.add({.useCase = m_project->useCase, .fields = {.name = QStringLiteral("Officers")}},
                           m_project->ada, m_project->once()));
        const FieldTexts seen = usergroups::textsOf(userGroup());
        valueOf(groups.edit({.group = QStringLiteral("G-1"),
                             .expectedVersion = 1,
                             .fields = {.name = QStringLiteral("Officers"), .size = 40, .adoptionTarget = 1 / 3.0}},
                            m_project->ada, m_project->once()));
        UserGroupEdit mine{.group = QStringLiteral("G-1"), .expectedVersion = 1, .fields = {}, .seen = seen};
        mine.fields = {.name = QStringLiteral("Officers"), .contact = QStringLiteral("Ina")};
        valueOf(groups.edit(mine, m_project->ada, m_project->once()));
        QCOMPARE(userGroup().size, std::optional<qint64>(40));
        QCOMPARE(userGroup().contact, QStringLiteral("Ina"));
        QCOMPARE(userGroup().adoptionTarget, std::optional(1 / 3.0)); // To the last digit.
        mine.fields = {.name = QStringLiteral("Officers"), .size = 50};
        const Result<> refused = groups.edit(mine, m_project->ada, m_project->once());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Conflict);
        QVERIFY2(refused.error().message.contains(QStringLiteral("how many people (by Ada)")),
                 qPrintable(refused.error().message));
        QCOMPARE(userGroup().size, std::optional<qint64>(40));
    }

    void F17_differentFieldsOfADecisionBothStayAndTheSameIsNamed()
    {
        DecisionStore store(m_project->database());
        DecisionDraft draft;
        draft.text.title = QStringLiteral("Queue");
        const QString uid = valueOf(store.propose(draft, m_project->ada, m_project->once()));
        const FieldTexts seen = decisions::textsOf(draft.text, {});
        DecisionEdit theirs{.decision = uid, .expectedVersion = 1, .text = draft.text, .reviewAt = {}, .seen = seen};
        theirs.text.context = QStringLiteral("Batches are late");
        valueOf(store.edit(theirs, m_project->ada, m_project->once()));
        DecisionEdit mine{.decision = uid, .expectedVersion = 1, .text = draft.text, .reviewAt = {}, .seen = seen};
        mine.text.outcome = QStringLiteral("One queue");
        mine.reviewAt = 1'800'000'000'000;
        valueOf(store.edit(mine, m_project->ada, m_project->once()));
        const auto now = [&] {
            return valueOf(m_project->database().read(
                [&](db::Connection& connection) { return decisions::byName(connection, uid); }));
        };
        QCOMPARE(now().text.context, QStringLiteral("Batches are late"));
        QCOMPARE(now().text.outcome, QStringLiteral("One queue"));
        QCOMPARE(now().reviewAt, mine.reviewAt);
        mine.text.context = QStringLiteral("Nobody waits");
        const Result<> refused = store.edit(mine, m_project->ada, m_project->once());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Conflict);
        QVERIFY2(refused.error().message.contains(QStringLiteral("why it has to be decided (by Ada)")),
                 qPrintable(refused.error().message));
        QCOMPARE(now().text.context, QStringLiteral("Batches are late"));
    }

    void F17_commentIsOverwrittenOnlyByWhoSawItsText()
    {
        CommentStore comments(m_project->database());
        const QString uid =
            valueOf(comments.add({.thing = {"use-case", m_project->useCase}, .text = QStringLiteral("one")},
                                 m_project->cleo, m_project->once()));
        valueOf(comments.resolve(uid, m_project->ada, m_project->once()));
        const CommentEdit two{.comment = uid, .text = QStringLiteral("two"), .seen = QStringLiteral("one")};
        valueOf(comments.edit(two, m_project->cleo, m_project->once()));
        const CommentEdit late{.comment = uid, .text = QStringLiteral("three"), .seen = QStringLiteral("one")};
        const Result<> refused = comments.edit(late, m_project->cleo, m_project->once());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Conflict);
        const NewerTexts newer = valueOf(m_project->database().read([&](db::Connection& connection) {
            return discussion::newerText(discussion::commentByUid(connection, uid));
        }));
        QCOMPARE(newer.texts.front().text, QStringLiteral("two"));
        QCOMPARE(newer.authors.at(QStringLiteral("text")).name, QStringLiteral("Cleo"));
    }

    void charterSaysTheSameAfterItsFieldsAreTakenApart()
    {
        EvaluationPlan plan{QStringLiteral("auc"),
                            QStringLiteral("test"),
                            false,
                            QStringLiteral("cost"),
                            {QStringLiteral("rules"), QStringLiteral("a, b")},
                            {},
                            30,
                            QStringLiteral("bootstrap")};
        Framing framing;
        framing.waitDays = 90;
        framing.costFalseNegative = 0.1;
        framing.humanRole = HumanRole::Augment;
        for (const CanvasBlock& block : canvasBlocks())
            framing.canvas[block.key] = block.title;
        for (const auto& [kind, content] : {std::pair(CharterKind::EvaluationPlan, charters::textOf(plan)),
                                            std::pair(CharterKind::Framing, charters::textOf(framing)),
                                            std::pair(CharterKind::Framing, QByteArrayLiteral("{}"))})
            QCOMPARE(charters::contentFrom(kind, valueOf(charters::textsOf(kind, content))), content);
    }

private:
    UserGroup userGroup()
    {
        return valueOf(m_project->database().read(
            [](db::Connection& connection) { return usergroups::byKeyOrUid(connection, QStringLiteral("G-1")); }));
    }

    UseCase useCase() const
    {
        return valueOf(m_project->database().read(
            [&](db::Connection& connection) { return usecases::byUid(connection, m_project->useCase); }));
    }

    /// As a form has it that was opened now.
    UseCaseEdit useCaseEdit() const
    {
        const UseCase seen = useCase();
        const UseCaseFields fields = valueOf(m_project->database().read(
            [&](db::Connection& connection) { return usecases::fieldsOf(connection, seen); }));
        return {seen.uid, seen.rowVersion, fields, usecases::textsOf(fields)};
    }

    Result<QString> tryDraft(const Framing& framing, const std::optional<Framing>& seen, const Actor& actor)
    {
        CharterDraft draft{QStringLiteral("UC-1"), CharterKind::Framing, charters::textOf(framing)};
        if (seen)
            draft.seen = charters::textOf(*seen);
        return CharterStore(m_project->database()).draft(draft, actor, m_project->once());
    }

    void draft(const Framing& framing, const std::optional<Framing>& seen, const Actor& actor)
    {
        valueOf(tryDraft(framing, seen, actor));
    }

    Framing framing() const
    {
        return valueOf(charters::framingFromText(valueOf(m_project->database().read([&](db::Connection& connection) {
            return charters::open(connection, useCase().id, CharterKind::Framing)->content;
        }))));
    }

    std::unique_ptr<TalkProject> m_project;
};

ASSAY_TEST(TestMergedEdits)
#include "tst_merged_edits.moc"
