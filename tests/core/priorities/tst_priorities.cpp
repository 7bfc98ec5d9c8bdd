// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/use_cases_on.h"
#include "core/priorities/priority_rows.h"
#include "core/priorities/priority_store.h"
#include "tests/support/set_clock.h"
#include "tests/support/test_program.h"
#include "tests/support/user_project.h"

using namespace assay;
using namespace assay::tests;

class TestPriorities : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theScoreIsTheOneFormulaAndTheSentenceHasItsNumbers()
    {
        const Priority priority = priorityOf(rated(5, 3, 2, 4));
        QCOMPARE(priority.score(), std::optional(30.0));
        QCOMPARE(priority.sentence(), QStringLiteral("value 5 × reach 4 × feasibility 3 ÷ risk 2 = 30.00"));
        QCOMPARE(priority.scoreText(), QStringLiteral("30.00"));
        QVERIFY(*priorityOf(rated(5, 3, 5, 4)).score() < 30.0); // More risk, less score.
        const Priority thirds = priorityOf(rated(5, 5, 3, 4));  // As the column beside the sentence has it.
        QCOMPARE(thirds.scoreText(), QStringLiteral("33.33"));
        QVERIFY(thirds.sentence().endsWith(QStringLiteral("= 33.33")));
        QVERIFY(priorityOf({}).scoreText().isEmpty());
    }

    void aNewerRatingTakesThePlaceOfAnOlderOneWhateverTheirOrder()
    {
        std::vector<Rating> ratings = rated(5, 3, 2, 4);
        Rating later = ratings.front();
        later.score = 1;
        later.at = 10;
        ratings.insert(ratings.begin(), later);
        QCOMPARE(priorityOf(ratings).score(), std::optional(6.0));
        std::reverse(ratings.begin(), ratings.end());
        QCOMPARE(priorityOf(ratings).score(), std::optional(6.0));
    }

    void whatNobodyRatedIsNotRankedAndSaysSo()
    {
        std::vector<Rating> ratings = rated(5, 3, 2, 4);
        ratings.pop_back();
        QVERIFY(!priorityOf(ratings).score());
        QVERIFY(priorityOf(ratings).sentence().contains(QStringLiteral("Reach")));
    }

    void theRankingPutsTheMostWorthwhileFirstAndEqualsTogether()
    {
        UserProject project;
        for (const char* name : {"second", "third", "unrated"})
            valueOf(propose(project.database(), project.as(Role::Manager), QString::fromLatin1(name)));
        rate(project, "UC-1", 2);
        rate(project, "UC-2", 4);
        rate(project, "UC-3", 4);
        const auto ranked = project.read([](db::Connection& connection) { return priorities::ranking(connection); });
        QCOMPARE(ranked.size(), std::size_t(4));
        QCOMPARE(ranked[0].useCase.key, QStringLiteral("UC-2"));
        QCOMPARE(ranked[0].rank, 1);
        QCOMPARE(ranked[1].rank, 1);
        QCOMPARE(ranked[2].rank, 3);
        QCOMPARE(ranked[2].useCase.key, QStringLiteral("UC-1"));
        QCOMPARE(ranked[3].rank, 0);
        QVERIFY(ranked[2].sentence.startsWith(QStringLiteral("rank 3 of 3: value 2")));
        QCOMPARE(whatIsWrong(project.database()), QString());
    }

    void theRankingOfADayKnowsOnlyWhatWasRatedByThen()
    {
        UserProject project;
        SetClock clock(project.database().clock().now() + 1000);
        const auto database = openedAt(clock, project.project().path());
        const auto rateAll = [&](int value) {
            PriorityStore store(*database);
            for (const Respect respect : respects())
                valueOf(store.rate(QStringLiteral("UC-1"),
                                   {{respect, respect == Respect::Value ? value : 1, QStringLiteral("so")}},
                                   project.as(Role::Manager), project.next()));
        };
        rateAll(2);
        const qint64 then = clock.at;
        clock.at += 1000;
        rateAll(5);
        valueOf(propose(*database, project.as(Role::Manager), QStringLiteral("later")));
        const auto on = [&](qint64 past) {
            return project.read([past](db::Connection& connection) {
                return priorities::rankingOn(connection, useCasesOn(connection, past), past);
            });
        };
        QCOMPARE(on(then).size(), std::size_t(1));
        QCOMPARE(on(then).front().priority.score(), std::optional(2.0));
        QCOMPARE(on(then - 1).front().rank, 0);
        QCOMPARE(on(clock.at).size(), std::size_t(2));
        QCOMPARE(on(clock.at).front().priority.score(), std::optional(5.0));
    }

    void aRatingNeedsAScoreInRangeAndAReason()
    {
        UserProject project;
        PriorityStore store(project.database());
        const Actor ada = project.as(Role::Manager);
        QVERIFY(
            !store.rate(QStringLiteral("UC-1"), {{Respect::Value, 6, QStringLiteral("much")}}, ada, project.next()));
        QVERIFY(!store.rate(QStringLiteral("UC-1"), {{Respect::Value, 3, QStringLiteral(" ")}}, ada, project.next()));
        QVERIFY(!store.rate(QStringLiteral("UC-1"), {}, ada, project.next()));
        const Actor kofi = project.somebody("Kofi", Role::DevOps);
        QVERIFY(!store.rate(QStringLiteral("UC-1"), {{Respect::Value, 3, QStringLiteral("so")}}, kofi, project.next()));
        QCOMPARE(numberIn(project.database(), "SELECT count(*) FROM use_case_rating"), 0);
    }

private:
    static std::vector<Rating> rated(int value, int feasibility, int risk, int reach)
    {
        std::vector<Rating> ratings(4);
        const int scores[] = {value, feasibility, risk, reach};
        for (std::size_t i = 0; i < 4; ++i) {
            ratings[i].respect = respects()[i];
            ratings[i].score = scores[i];
        }
        return ratings;
    }

    static void rate(UserProject& project, const char* useCase, int value)
    {
        std::vector<RatingDraft> drafts{{Respect::Value, value, QStringLiteral("so")}};
        for (const Respect respect : {Respect::Feasibility, Respect::Risk, Respect::Reach})
            drafts.push_back({respect, 2, QStringLiteral("so")});
        valueOf(PriorityStore(project.database())
                    .rate(QString::fromLatin1(useCase), drafts, project.as(Role::Manager), project.next()));
    }
};

ASSAY_TEST(TestPriorities)
#include "tst_priorities.moc"
