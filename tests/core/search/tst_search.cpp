// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/decision_store.h"
#include "core/search/search_index.h"
#include "core/search/search_words.h"
#include "core/views/list_view.h"
#include "core/views/view_store.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// F11 of the design: one box over everything that is written.
class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        m_index = std::make_unique<SearchIndex>();
        m_commands = 0;
    }

    void F11_wordsOfAnyTextAreFoundWithAnExcerpt()
    {
        add(QStringLiteral("Card default"), QStringLiteral("Losses on small loans rose last winter"));
        add(QStringLiteral("Churn"), QStringLiteral("Customers leave"));
        const SearchAnswer answer = find(QStringLiteral("LOANS small"));
        QCOMPARE(titles(answer), QStringList{QStringLiteral("Card default")});
        QVERIFY2(answer.hits.front().excerpt.contains(QStringLiteral("small loans")),
                 qUtf8Printable(answer.hits.front().excerpt));
        QCOMPARE(titles(find(QStringLiteral("loa type:use"))), QStringList{QStringLiteral("Card default")});
        QCOMPARE(titles(find(QStringLiteral("\"small loans\""))).size(), 1);
        QCOMPARE(titles(find(QStringLiteral("\"loans small\""))).size(), 0);
    }

    void F11_anExcerptIsTextWithoutTheMarksOfMarkdown()
    {
        add(QStringLiteral("Framing"),
            QStringLiteral(
                "# Why\n\n- losses on **small loans** rose, see [the report](https://a.example/loss)\n- `refuse_all`"));
        QCOMPARE(find(QStringLiteral("loans")).hits.front().excerpt,
                 QStringLiteral("Why losses on small loans rose, see the report refuse_all"));
        QVERIFY(find(QStringLiteral("example")).hits.front().excerpt.contains(QStringLiteral("a.example/loss")));
        add(QStringLiteral("Long"),
            QStringLiteral("before ").repeated(300) + QStringLiteral("*needle* ")
                + QStringLiteral("after ").repeated(300));
        const QString cut = find(QStringLiteral("needle")).hits.front().excerpt;
        QVERIFY2(cut.startsWith(u'…') && cut.endsWith(u'…') && cut.contains(QStringLiteral(" needle after")),
                 qPrintable(cut));
    }

    void F11_viewsThatOthersKeepToThemselvesTakeNoPlace()
    {
        add(QStringLiteral("Overdue loans"), QStringLiteral("Losses"));
        for (const char* name : {"Overdue one", "Overdue two"})
            valueOf(ViewStore(m_project->database())
                        .create({QStringLiteral("findings"), QString::fromLatin1(name), false,
                                 canonicalListView({.choice = QStringLiteral("all")})},
                                m_project->actor(), QString::number(++m_commands)));
        SearchWish other = wish();
        other.personUid = QStringLiteral("01SOMEBODY");
        other.limit = 1;
        const auto answerTo = [&](const char* words) {
            return valueOf(
                m_index->find(m_project->database(), valueOf(parseSearch(QString::fromLatin1(words))), other));
        };
        for (const char* words : {"overdue", "overdue after:2001-01-01"}) {
            QCOMPARE(titles(answerTo(words)), QStringList{QStringLiteral("Overdue loans")});
            QVERIFY(!answerTo(words).more);
        }
        const SearchAnswer newest = answerTo("after:2001-01-01");
        QCOMPARE(newest.hits.size(), std::size_t(1));
        QVERIFY(newest.hits.front().kind != "view");
    }

    void F11_aChineseWordOfTwoCharactersIsFoundInsideASentence()
    {
        add(QStringLiteral("信贷筛选"), QStringLiteral("我们希望减少小额贷款的损失，并在审批前识别高风险客户。"));
        add(QStringLiteral("流失"), QStringLiteral("客户离开的原因"));
        for (const char* words : {"贷款", "风险", "小额贷款", "款", "信贷"})
            QCOMPARE(titles(find(QString::fromUtf8(words))), QStringList{QStringLiteral("信贷筛选")});
        QCOMPARE(titles(find(QStringLiteral("客户"))).size(), 2);
        QCOMPARE(titles(find(QStringLiteral("贷损"))).size(), 0);
    }

    void F11_savedViewsAreFoundByThoseWhoFindThem()
    {
        const auto view = [&](const QString& name, bool shared) {
            return valueOf(ViewStore(m_project->database())
                               .create({QStringLiteral("findings"), name, shared,
                                        canonicalListView({.choice = QStringLiteral("all")})},
                                       m_project->actor(), QString::number(++m_commands)));
        };
        const QString own = view(QStringLiteral("Overdue of mine"), false);
        view(QStringLiteral("Overdue of all"), true);
        QCOMPARE(titles(find(QStringLiteral("overdue type:view"))).size(), 2);
        SearchWish other = wish();
        other.personUid = QStringLiteral("01SOMEBODY");
        const auto query = valueOf(parseSearch(QStringLiteral("overdue type:view")));
        QCOMPARE(titles(valueOf(m_index->find(m_project->database(), query, other))),
                 QStringList{QStringLiteral("Overdue of all")});
        const ViewEdit away{.uid = own, .expectedVersion = 1, .archived = true};
        QVERIFY(ViewStore(m_project->database()).edit(away, m_project->actor(), QString::number(++m_commands)));
        QCOMPARE(titles(find(QStringLiteral("overdue type:view"))), QStringList{QStringLiteral("Overdue of all")});
    }

    void anIndexThatWasMadeBeforeTheFirstQuestionAnswersTheSame()
    {
        add(QStringLiteral("Drift of inputs"), QStringLiteral("text"));
        QVERIFY(m_index->make(m_project->database(), [] { return false; }));
        QVERIFY(m_index->documents() > 0);
        QCOMPARE(titles(find(QStringLiteral("drift"))), QStringList{QStringLiteral("Drift of inputs")});
        add(QStringLiteral("Drift of outputs"), QStringLiteral("text"));
        QCOMPARE(titles(find(QStringLiteral("drift"))).size(), 2);
    }

    void makingThatIsStoppedKeepsNothingAndTheNextQuestionIsAnswered()
    {
        add(QStringLiteral("Drift of inputs"), QStringLiteral("text"));
        QVERIFY(m_index->make(m_project->database(), [] { return true; }));
        QCOMPARE(m_index->documents(), 0);
        QCOMPARE(titles(find(QStringLiteral("drift"))), QStringList{QStringLiteral("Drift of inputs")});
    }

    void wordsInTitlesComeBeforeWordsInTexts()
    {
        add(QStringLiteral("Something else"), QStringLiteral("about drift of inputs"));
        add(QStringLiteral("Drift of inputs"), QStringLiteral("text"));
        QCOMPARE(titles(find(QStringLiteral("drift"))),
                 (QStringList{QStringLiteral("Drift of inputs"), QStringLiteral("Something else")}));
    }

    void anOldTitleIsNotLostBehindManyNewerTexts()
    {
        add(QStringLiteral("Drift of inputs"), QStringLiteral("text"));
        writeNotes(1'500, QStringLiteral("Read today\nabout drift of inputs"));
        const SearchAnswer answer = find(QStringLiteral("drift"));
        QCOMPARE(answer.hits.front().title, QStringLiteral("Drift of inputs"));
        QVERIFY(answer.more);
    }

    void aTitleIsOneLineAndTheRestIsFoundAsText()
    {
        writeNotes(1,
                   QStringLiteral("\n First line \nsecond ") + QStringLiteral("long ").repeated(40'000)
                       + QStringLiteral("needle"));
        const SearchAnswer answer = find(QStringLiteral("needle"));
        QCOMPARE(titles(answer), QStringList{QStringLiteral("First line")});
        QVERIFY2(answer.hits.front().excerpt.contains(QStringLiteral("needle")),
                 qUtf8Printable(answer.hits.front().excerpt));
        writeNotes(1, QStringLiteral("🙂").repeated(5'000) + QStringLiteral(" pin"));
        const QString title = find(QStringLiteral("pin")).hits.front().title;
        QVERIFY(title.size() <= 160 && title.endsWith(QStringLiteral("🙂…")));
    }

    void whatIsWrittenLaterIsFoundAndWhatWasChangedIsNot()
    {
        const QString uid = add(QStringLiteral("First"), QStringLiteral("about apples"));
        QCOMPARE(titles(find(QStringLiteral("apples"))).size(), 1);
        UseCaseEdit edit;
        edit.useCaseUid = uid;
        edit.expectedVersion = 1;
        edit.fields.title = QStringLiteral("First");
        edit.fields.problem = QStringLiteral("about pears");
        valueOf(UseCaseStore(m_project->database()).edit(edit, m_project->actor(), QStringLiteral("edited")));
        QCOMPARE(titles(find(QStringLiteral("apples"))).size(), 0);
        QCOMPARE(titles(find(QStringLiteral("pears"))).size(), 1);
        add(QStringLiteral("Second"), QStringLiteral("about pears"));
        QCOMPARE(titles(find(QStringLiteral("pears"))).size(), 2);
    }

    void operatorsNarrowByKindStateOwnerRoleAndTime()
    {
        add(QStringLiteral("Screening"), QStringLiteral("loans"), m_project->actor().person);
        add(QStringLiteral("Nobody's"), QStringLiteral("loans"));
        DecisionDraft decision;
        decision.text.title = QStringLiteral("Serve loans by batch");
        valueOf(DecisionStore(m_project->database()).propose(decision, m_project->actor(), QStringLiteral("d")));
        QCOMPARE(find(QStringLiteral("loans")).hits.size(), std::size_t(3));
        QCOMPARE(titles(find(QStringLiteral("loans type:decision"))),
                 QStringList{QStringLiteral("Serve loans by batch")});
        QCOMPARE(find(QStringLiteral("loans type:use-case type:decision")).hits.size(), std::size_t(3));
        QCOMPARE(titles(find(QStringLiteral("type:use owner:me"))), QStringList{QStringLiteral("Screening")});
        QCOMPARE(titles(find(QStringLiteral("type:use owner:found"))), QStringList{QStringLiteral("Screening")});
        QCOMPARE(find(QStringLiteral("loans role:data-scientist type:use")).hits.size(), std::size_t(1));
        QCOMPARE(find(QStringLiteral("loans state:propos")).hits.size(), std::size_t(3));
        QCOMPARE(find(QStringLiteral("loans is:done")).hits.size(), std::size_t(0));
        QCOMPARE(find(QStringLiteral("loans before:2001-01-01")).hits.size(), std::size_t(0));
        QCOMPARE(find(QStringLiteral("loans after:2001-01-01")).hits.size(), std::size_t(3));
    }

    void F11_whatTheBoardCallsStaleIsStaleAndNothingElse()
    {
        const qint64 day = qint64(24) * 3600 * 1000;
        for (int i = 0; i < 5; ++i) {
            const QString uid = add(QStringLiteral("Done %1").arg(i), QStringLiteral("loans"));
            valueOf(m_project->database().write({}, [&](db::WriteTransaction& transaction) {
                transaction.record({.verb = QStringLiteral("state_changed"),
                                    .entity = QStringLiteral("use_case"),
                                    .entityId = uid,
                                    .facts = {{QStringLiteral("to"), QStringLiteral("Framed")}}});
            }));
        }
        add(QStringLiteral("Left behind"), QStringLiteral("loans"));
        const qint64 now = m_project->database().clock().now();
        QCOMPARE(titles(find(QStringLiteral("is:stale"), now + day)), QStringList{QStringLiteral("Left behind")});
        // Nobody is done with being framed, so nothing says how long is too long.
        QCOMPARE(titles(find(QStringLiteral("is:stale"), now + 60 * day)), QStringList{QStringLiteral("Left behind")});
    }

    void aValueThatAnOperatorDoesNotKnowIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("kind") << QStringLiteral("type:banana") << QStringLiteral("use-case");
        QTest::newRow("role") << QStringLiteral("role:king") << QStringLiteral("risk-auditor");
        QTest::newRow("is") << QStringLiteral("is:late") << QStringLiteral("stale");
        QTest::newRow("day") << QStringLiteral("before:tuesday") << QStringLiteral("2026-03-31");
    }

    void aValueThatAnOperatorDoesNotKnowIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const Result<SearchQuery> query = parseSearch(text);
        QVERIFY(!query);
        QVERIFY2(query.error().message.contains(said), qUtf8Printable(query.error().message));
    }

    void noTextCanBecomeAnotherQuery_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"\"", "\"\"", "loans\" OR \"churn", "NEAR(loans churn)", "loans*", "-loans", "^", "(", "AND",
              "title:loans", "owner:%", "state:_", "'; DROP TABLE document; --", ":::", "type:", "🙂", "\\"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void noTextCanBecomeAnotherQuery()
    {
        QFETCH(QString, text);
        add(QStringLiteral("Loans"), QStringLiteral("text"));
        const Result<SearchQuery> query = parseSearch(text);
        QVERIFY2(query.has_value(), query ? "" : qUtf8Printable(query.error().message));
        const auto answer = m_index->find(m_project->database(), *query, wish());
        QVERIFY2(answer.has_value(), answer ? "" : qUtf8Printable(answer.error().detail));
        QVERIFY(find(QStringLiteral("loans")).hits.size() == 1);
        if (text == QLatin1StringView("owner:%") || text == QLatin1StringView("state:_"))
            QCOMPARE(answer->hits.size(), std::size_t(0));
    }

    void moreThanAskedForIsSaid()
    {
        for (int i = 0; i < 5; ++i)
            add(QStringLiteral("Case %1").arg(i), QStringLiteral("loans"));
        SearchWish few = wish();
        few.limit = 3;
        const SearchAnswer answer =
            valueOf(m_index->find(m_project->database(), valueOf(parseSearch(QStringLiteral("loans"))), few));
        QCOMPARE(answer.hits.size(), std::size_t(3));
        QVERIFY(answer.more);
        QVERIFY(!find(QStringLiteral("loans")).more);
    }

private:
    SearchWish wish() const
    {
        return {.personUid = m_project->actor().person, .now = m_project->database().clock().now()};
    }
    QString add(const QString& title, const QString& problem, const QString& owner = {})
    {
        UseCaseProposal proposal;
        proposal.title = title;
        proposal.problem = problem;
        proposal.ownerUid = owner;
        return valueOf(
            UseCaseStore(m_project->database()).propose(proposal, m_project->actor(), QString::number(++m_commands)));
    }
    /// Notes as the store leaves them, in one transaction.
    void writeNotes(int count, const QString& text)
    {
        const db::AuditNote note{m_project->actor(), QStringLiteral("imported"), QStringLiteral("project"), {}, {}, {}};
        valueOf(m_project->database().write(note, [&](db::WriteTransaction& transaction) {
            db::Statement insert = transaction.connection().prepare(
                "INSERT INTO note (uid, author_id, text, created_at, row_version) VALUES (?, 1, ?, ?, 1)");
            for (int i = 0; i < count; ++i)
                insert.bind(QStringLiteral("N%1").arg(++m_notes)).bind(text).bind(transaction.now()).run();
        }));
        m_index = std::make_unique<SearchIndex>(); // The log names no single note.
    }
    SearchAnswer find(const QString& text, std::optional<qint64> now = {})
    {
        SearchWish asked = wish();
        asked.now = now.value_or(asked.now);
        return valueOf(m_index->find(m_project->database(), valueOf(parseSearch(text)), asked));
    }
    static QStringList titles(const SearchAnswer& answer)
    {
        QStringList titles;
        for (const SearchHit& hit : answer.hits)
            titles.append(hit.title);
        return titles;
    }

    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<SearchIndex> m_index;
    int m_commands = 0;
    int m_notes = 0;
};

ASSAY_TEST(TestSearch)
#include "tst_search.moc"
