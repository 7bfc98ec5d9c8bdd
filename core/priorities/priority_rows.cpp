// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/priorities/priority_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/usecases/use_case_store.h"

#include <algorithm>

namespace assay::priorities {
namespace {

const QByteArray RatingSql = "SELECT r.id, r.uid, r.use_case_id, r.respect, r.score, r.reason, p.id, p.uid, p.name,"
                             " r.rated_at, r.staged FROM use_case_rating r JOIN person p ON p.id = r.person_id ";

std::vector<Rating> readRatings(db::Statement rows)
{
    std::vector<Rating> ratings;
    while (rows.step()) {
        Rating rating;
        rating.id = {rows.integer(0)};
        rating.uid = rows.text(1);
        rating.useCase = {rows.integer(2)};
        rating.respect = respectFromString(rows.text(3)).value_or(Respect::Value);
        rating.score = static_cast<int>(rows.integer(4));
        rating.reason = rows.text(5);
        rating.by = {{rows.integer(6)}, rows.text(7), rows.text(8)};
        rating.at = rows.integer(9);
        rating.staged = rows.boolean(10);
        ratings.push_back(std::move(rating));
    }
    return ratings;
}

void number(std::vector<Ranked>& ranked)
{
    const auto isRanked = [](const Ranked& entry) { return entry.priority.score().has_value(); };
    const auto among = static_cast<int>(std::count_if(ranked.begin(), ranked.end(), isRanked));
    for (std::size_t i = 0; i < ranked.size() && isRanked(ranked[i]); ++i) {
        const bool same = i > 0 && ranked[i].priority.score() == ranked[i - 1].priority.score();
        ranked[i].rank = same ? ranked[i - 1].rank : static_cast<int>(i) + 1;
    }
    for (Ranked& entry : ranked) {
        entry.among = among;
        entry.sentence = entry.rank > 0
            ? Text::tr("rank %1 of %2: %3")
                  .arg(QString::number(entry.rank), QString::number(among), entry.priority.sentence())
            : entry.priority.sentence();
    }
}

std::vector<Ranked> rankingBy(const std::vector<Rating>& ratings, std::vector<UseCase> useCases)
{
    std::map<qint64, std::vector<Rating>> byUseCase;
    for (const Rating& rating : ratings)
        byUseCase[rating.useCase.value].push_back(rating);
    std::vector<Ranked> ranked;
    for (UseCase& useCase : useCases) {
        if (useCase.state != UseCaseState::Stopped && useCase.state != UseCaseState::Retired) {
            Priority priority = priorityOf(byUseCase[useCase.id.value]);
            ranked.push_back({std::move(useCase), std::move(priority), 0, 0, {}});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        return a.priority.score().value_or(-1) > b.priority.score().value_or(-1);
    });
    number(ranked);
    return ranked;
}

} // namespace

std::vector<Rating> ofUseCase(db::Connection& connection, UseCaseId useCase)
{
    db::Statement rows = connection.prepare(RatingSql + "WHERE r.use_case_id = ? ORDER BY r.rated_at DESC, r.id DESC");
    rows.bind(useCase.value);
    return readRatings(std::move(rows));
}

std::vector<Rating> all(db::Connection& connection)
{
    return readRatings(connection.prepare(RatingSql + "ORDER BY r.id"));
}

std::vector<Ranked> ranking(db::Connection& connection)
{
    return rankingBy(all(connection), usecases::all(connection));
}

std::vector<Ranked> rankingOn(db::Connection& connection, std::vector<UseCase> useCases, qint64 past)
{
    std::vector<Rating> ratings = all(connection);
    std::erase_if(ratings, [past](const Rating& rating) { return rating.at > past; });
    return rankingBy(ratings, std::move(useCases));
}

Digest ratingHash(db::Connection& connection, RatingId id)
{
    RowHasher hasher("use_case_rating");
    addRows(hasher, connection,
            "SELECT r.uid, u.uid, r.respect, CAST(r.score AS TEXT), r.reason, p.uid, CAST(r.rated_at AS TEXT),"
            " CAST(r.staged AS TEXT) FROM use_case_rating r JOIN use_case u ON u.id = r.use_case_id"
            " JOIN person p ON p.id = r.person_id WHERE r.id = ?",
            id.value);
    return hasher.finish();
}

} // namespace assay::priorities
