// SPDX-License-Identifier: GPL-3.0-or-later
// Search over 50,000 texts of 40 words, some of them Chinese, beside a walk over the same rows with LIKE.
#include "core/search/search_index.h"
#include "tests/bench/bench.h"
#include "tests/support/run_project.h"

#include <random>

namespace assay::bench {
namespace {

constexpr int writtenTexts = 50'000;
constexpr int wordsOfText = 40;

/// A text in which common words are common and rare ones rare, with a Chinese sentence in every tenth.
QString writtenText(std::mt19937& random, int number)
{
    std::geometric_distribution<int> word(0.004);
    QStringList words;
    for (int i = 0; i < wordsOfText; ++i)
        words.append(QStringLiteral("word%1").arg(word(random)));
    if (number % 10 == 0)
        words.append(QStringLiteral("我们希望减少小额贷款的损失"));
    return words.join(u' ');
}

void writeTexts(db::Database& database, const Actor& actor)
{
    std::mt19937 random(20261129);
    const db::AuditNote note{actor, QStringLiteral("imported"), QStringLiteral("project"), {}, {}, {}};
    required(database.write(note, [&](db::WriteTransaction& transaction) {
        db::Statement insert = transaction.connection().prepare(
            "INSERT INTO note (uid, author_id, text, created_at, row_version) VALUES (?, 1, ?, ?, 1)");
        for (int i = 0; i < writtenTexts; ++i)
            insert.bind(QStringLiteral("N%1").arg(i)).bind(writtenText(random, i)).bind(transaction.now()).run();
    }));
}

double percentile99(std::vector<double> timings)
{
    std::sort(timings.begin(), timings.end());
    return timings.at(timings.size() * 99 / 100);
}

void measureQueries(Report& report, tests::RunProject& project, SearchIndex& index)
{
    std::mt19937 random(7);
    std::geometric_distribution<int> word(0.004);
    std::vector<double> timings;
    for (int i = 0; i < 200; ++i) {
        const QString text = i % 4 == 0 ? QStringLiteral("贷款")
            : i % 4 == 1                ? QStringLiteral("word%1 word%2").arg(word(random)).arg(word(random))
                                        : QStringLiteral("word%1").arg(word(random) + 40);
        const SearchQuery query = required(parseSearch(text));
        timings.push_back(medianMilliseconds(
            1, [&] { required(index.find(project.database(), query, {.personUid = {}, .limit = 50, .now = 0})); }));
    }
    const double plain = medianMilliseconds(5, [&] {
        required(project.database().read([](db::Connection& connection) {
            return connection.integer("SELECT count(*) FROM note WHERE text LIKE '%贷款%'");
        }));
    });
    const Timings summary = summaryOf(timings);
    report.within(QStringLiteral("a query, first 50 hits with excerpts"), summary, 5,
                  QStringLiteral("LIKE over the rows"), plain);
    report.plain(QStringLiteral("  99th percentile of 200 queries"), percentile99(timings), QStringLiteral("ms"));
}

} // namespace

void searchBench(Report& report)
{
    report.section(QStringLiteral("Searching 50,000 texts"));
    tests::RunProject project;
    writeTexts(project.database(), project.actor());
    SearchIndex index;
    const SearchQuery chinese = required(parseSearch(QStringLiteral("贷款")));
    SearchAnswer answer;
    const double built = medianMilliseconds(1, [&] {
        answer = required(index.find(project.database(), chinese, {.personUid = {}, .limit = 50, .now = 0}));
    });
    report.plain(QStringLiteral("making the index"), built, QStringLiteral("ms"));
    report.plain(QStringLiteral("  hits of a Chinese word of two characters, at most 50"),
                 static_cast<double>(answer.hits.size()), QStringLiteral("hits"));
    measureQueries(report, project, index);
}

} // namespace assay::bench
