// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drift/drift_store.h"

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/base/text_limits.h"
#include "core/base/ulid.h"
#include "core/db/sql_error.h"
#include "core/drift/drift_content.h"
#include "core/drift/drift_rows.h"
#include "core/people/people_store.h"
#include "core/releases/release_rows.h"
#include "core/usecases/use_case_party.h"
#include "core/usecases/use_case_store.h"

#include <algorithm>

namespace assay {
namespace {

const QString DriftEntity = QStringLiteral("drift_check");

QString whatIsWritten()
{
    return Text::tr("Checks for drift");
}

std::optional<qint64> releaseOf(db::Connection& connection, const QString& name, const UseCase& useCase)
{
    if (name.isEmpty())
        return std::nullopt;
    const Release release = releases::byName(connection, name);
    if (release.useCase && release.useCase != useCase.id)
        db::raise(Error::Kind::Invalid,
                  Text::tr("%1 serves another use case than %2. Nothing was saved.").arg(release.name(), useCase.key));
    return release.id.value;
}

DriftCheckId insertCheck(db::WriteTransaction& transaction, const DriftDraft& draft, const drift::Measurement& measured,
                         const UseCase& useCase, const QString& uid)
{
    db::Connection& connection = transaction.connection();
    const qint64 number = connection.integer("SELECT coalesce(max(id), 0) + 1 FROM drift_check");
    db::Statement made = connection.prepare(
        "INSERT INTO drift_check (uid, key, use_case_id, release_id, reference_name, reference_sha256, reference_rows,"
        " current_name, current_sha256, current_rows, policy, watch_limit, drift_limit, note, author_id, role,"
        " checked_at, staged) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
    made.bind(uid).bind(QStringLiteral("DC-%1").arg(number)).bind(useCase.id.value);
    made.bind(releaseOf(connection, draft.release, useCase));
    for (const DriftSource* source : {&measured.reference, &measured.current})
        made.bind(source->name).bindText(toHex(source->sha256)).bind(source->rows);
    made.bind(toString(measured.policy)).bindText(numberText(measured.limits.watch));
    made.bindText(numberText(measured.limits.drifted)).bind(draft.note.trimmed());
    made.bind(people::byUid(connection, transaction.note().actor.person).id.value).bind(transaction.note().actor.role);
    made.bind(transaction.now()).bind(draft.staged).step();
    const DriftCheckId id{made.integer(0)};
    made.reset();
    return id;
}

void insertReadings(db::WriteTransaction& transaction, DriftCheckId check, const std::vector<DriftReading>& readings)
{
    for (const DriftReading& reading : readings) {
        transaction.connection()
            .prepare("INSERT INTO drift_reading (uid, check_id, ordinal, name, verdict, content)"
                     " VALUES (?, ?, ?, ?, ?, ?)")
            .bind(newUlid(transaction.now()))
            .bind(check.value)
            .bind(reading.ordinal)
            .bind(reading.column)
            .bind(toString(reading.verdict))
            .bindText(drift::contentOf(reading))
            .run();
    }
}

std::vector<AuditFact> factsOf(const UseCase& useCase, const drift::Measurement& measured)
{
    const auto count = [&](auto holds) {
        return static_cast<qint64>(std::count_if(measured.readings.begin(), measured.readings.end(), holds));
    };
    return {{QStringLiteral("use_case"), useCase.uid},
            {QStringLiteral("reference"), QString::fromLatin1(toHex(measured.reference.sha256))},
            {QStringLiteral("current"), QString::fromLatin1(toHex(measured.current.sha256))},
            {QStringLiteral("columns"), static_cast<qint64>(measured.readings.size())},
            {QStringLiteral("drifted"), count([](const DriftReading& reading) { return needsWork(reading.verdict); })},
            {QStringLiteral("watch"),
             count([](const DriftReading& reading) { return reading.verdict == DriftVerdict::Watch; })}};
}

} // namespace

Result<QString> DriftStore::record(const DriftDraft& draft, const drift::Measurement& measured, const Actor& actor,
                                   const QString& command)
{
    if (const QString problem = lengthProblem({}, {draft.note}); !problem.isEmpty())
        return fail(Error::Kind::Invalid, problem);
    const db::AuditNote note{actor, QStringLiteral("created"), DriftEntity, {}, {}, command};
    return m_database.writeOnce(note, [&](db::WriteTransaction& transaction) {
        db::Connection& connection = transaction.connection();
        usecases::requireMember(connection, whatIsWritten(), actor);
        const UseCase useCase = usecases::byKeyOrUid(connection, draft.useCase);
        const QString uid = newUlid(transaction.now());
        const DriftCheckId id = insertCheck(transaction, draft, measured, useCase, uid);
        insertReadings(transaction, id, measured.readings);
        transaction.record({.verb = {},
                            .entity = DriftEntity,
                            .entityId = uid,
                            .after = drift::driftHash(connection, id),
                            .facts = factsOf(useCase, measured)});
        return uid;
    });
}

namespace drift {

QString recordRefusal(db::Connection& connection, const Actor& actor)
{
    const UseCaseParty party{people::byUid(connection, actor.person).id,
                             people::rolesActedInSomewhere(connection, actor)};
    return usecases::memberRefusal(whatIsWritten(), party, people::holders(connection));
}

} // namespace drift
} // namespace assay
