// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/charter_fields.h"
#include "core/charters/charter_rows.h"
#include "core/charters/charter_store.h"
#include "core/tasks/task_texts.h"
#include "core/usecases/use_case_texts.h"
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
