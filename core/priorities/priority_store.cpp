// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/priorities/priority_store.h"

#include "core/base/text.h"
#include "core/base/ulid.h"
#include "core/people/people_store.h"
#include "core/priorities/priority_rows.h"
#include "core/usecases/use_case_party.h"
#include "core/usecases/use_case_store.h"

namespace assay {
namespace {

const QString RatingEntity = QStringLiteral("use_case_rating");

QString ratingProblem(const std::vector<RatingDraft>& ratings)
{
    if (ratings.empty())
        return Text::tr("A rating says at least one of value, feasibility, risk and reach.");
    for (const RatingDraft& rating : ratings) {
        if (rating.score < 1 || rating.score > 5)
            return Text::tr("%1 is rated from 1 to 5.").arg(respectTitle(rating.respect));
        if (rating.reason.trimmed().isEmpty())
            return Text::tr("%1 needs the reason for its rating.").arg(respectTitle(rating.respect));
    }
    return {};
}

void insertRating(db::WriteTransaction& transaction, const UseCase& useCase, const RatingDraft& rating, bool staged)
{
    db::Connection& connection = transaction.connection();
    const QString uid = newUlid(transaction.now());
    connection
        .prepare("INSERT INTO use_case_rating (uid, use_case_id, respect, score, reason, person_id, rated_at, staged)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(uid)
        .bind(useCase.id.value)
        .bind(toString(rating.respect))
        .bind(rating.score)
        .bind(rating.reason.trimmed())
        .bind(people::byUid(connection, transaction.note().actor.person).id.value)
        .bind(transaction.now())
        .bind(staged)
        .run();
    db::Statement row = connection.prepare("SELECT id FROM use_case_rating WHERE uid = ?");
    row.bind(uid).step();
    transaction.record({.verb = {},
                        .entity = RatingEntity,
                        .entityId = uid,
                        .after = priorities::ratingHash(connection, {row.integer(0)}),
                        .reason = rating.reason.trimmed(),
                        .facts = {{QStringLiteral("use_case"), useCase.uid},
                                  {QStringLiteral("respect"), toString(rating.respect)},
                                  {QStringLiteral("score"), static_cast<qint64>(rating.score)}}});
}

} // namespace

Result<> PriorityStore::rate(const QString& useCase, const std::vector<RatingDraft>& ratings, const Actor& actor,
                             const QString& command, bool staged)
{
    if (const QString problem = ratingProblem(ratings); !problem.isEmpty())
        return fail(Error::Kind::Invalid, problem);
    const db::AuditNote note{actor, QStringLiteral("created"), RatingEntity, {}, {}, command};
    const Result<QString> done = m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        const UseCase rated = usecases::byKeyOrUid(connection, useCase);
        usecases::requireWriter(connection, rated, Text::tr("The ratings"), actor);
        for (const RatingDraft& rating : ratings)
            insertRating(transaction, rated, rating, staged);
        return rated.uid;
    });
    if (!done)
        return failed(done);
    return {};
}

} // namespace assay
