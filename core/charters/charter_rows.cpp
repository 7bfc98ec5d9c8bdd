// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charters/charter_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/charters/charter_text.h"
#include "core/charters/plan_from_framing.h"
#include "core/db/sql_error.h"

#include <algorithm>

namespace assay::charters {
namespace {

const QByteArray CharterSql =
    "SELECT c.id, c.uid, c.use_case_id, c.kind, c.version, c.state, c.content, p.id, p.uid, p.name, c.created_at,"
    " c.proposed_at, c.accepted_at, c.staged, c.row_version FROM charter c JOIN person p ON p.id = c.author_id ";

void readVoices(db::Connection& connection, Charter& charter)
{
    db::Statement rows =
        connection.prepare("SELECT p.id, p.uid, p.name, v.role, v.vote, v.text, v.voted_at FROM charter_vote v"
                           " JOIN person p ON p.id = v.person_id WHERE v.charter_id = ? ORDER BY v.id");
    rows.bind(charter.id.value);
    while (rows.step()) {
        CharterVoice voice;
        voice.person = {{rows.integer(0)}, rows.text(1), rows.text(2)};
        voice.role = roleFromString(rows.text(3)).value_or(Role::EndUser);
        voice.vote = charterVoteFromString(rows.text(4)).value_or(CharterVote::Abstain);
        voice.text = rows.text(5);
        voice.at = rows.integer(6);
        charter.voices.push_back(std::move(voice));
    }
}

void readAttendees(db::Connection& connection, Charter& charter)
{
    db::Statement rows = connection.prepare(
        "SELECT coalesce(p.uid, g.uid), coalesce(p.name, g.name), a.group_id IS NOT NULL AS of_group"
        " FROM charter_attendee a LEFT JOIN person p ON p.id = a.person_id LEFT JOIN user_group g ON g.id = a.group_id"
        " WHERE a.charter_id = ? ORDER BY of_group, 2, a.id");
    rows.bind(charter.id.value);
    while (rows.step())
        charter.attendees.push_back({rows.text(0), rows.text(1), rows.boolean(2)});
}

std::vector<Charter> readCharters(db::Connection& connection, db::Statement rows)
{
    std::vector<Charter> charters;
    while (rows.step()) {
        Charter charter;
        charter.id = {rows.integer(0)};
        charter.uid = rows.text(1);
        charter.useCase = {rows.integer(2)};
        charter.kind = charterKindFromString(rows.text(3)).value_or(CharterKind::Framing);
        charter.version = rows.integer(4);
        charter.state = charterStateFromString(rows.text(5)).value_or(CharterState::Draft);
        charter.content = rows.text(6).toUtf8();
        charter.author = {{rows.integer(7)}, rows.text(8), rows.text(9)};
        charter.createdAt = rows.integer(10);
        charter.proposedAt = rows.optionalInteger(11);
        charter.acceptedAt = rows.optionalInteger(12);
        charter.staged = rows.boolean(13);
        charter.rowVersion = rows.integer(14);
        charters.push_back(std::move(charter));
    }
    for (Charter& charter : charters) {
        readVoices(connection, charter);
        readAttendees(connection, charter);
    }
    return charters;
}

template <typename IsWanted>
std::optional<Charter> newestOf(db::Connection& connection, UseCaseId useCase, IsWanted isWanted)
{
    const std::vector<Charter> charters = ofUseCase(connection, useCase);
    const auto found = std::find_if(charters.rbegin(), charters.rend(), isWanted);
    return found == charters.rend() ? std::nullopt : std::optional(*found);
}

} // namespace

std::vector<Charter> all(db::Connection& connection)
{
    return readCharters(connection, connection.prepare(CharterSql + "ORDER BY c.id"));
}

std::vector<Charter> ofUseCase(db::Connection& connection, UseCaseId useCase)
{
    db::Statement rows = connection.prepare(CharterSql + "WHERE c.use_case_id = ? ORDER BY c.id");
    rows.bind(useCase.value);
    return readCharters(connection, std::move(rows));
}

Charter byUid(db::Connection& connection, const QString& uid)
{
    db::Statement row = connection.prepare(CharterSql + "WHERE c.uid = ?");
    row.bind(uid);
    std::vector<Charter> found = readCharters(connection, std::move(row));
    if (found.empty())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no framing or evaluation plan %1.").arg(uid));
    return std::move(found.front());
}

std::optional<Charter> accepted(db::Connection& connection, UseCaseId useCase, CharterKind kind)
{
    return newestOf(connection, useCase, [kind](const Charter& charter) {
        return charter.kind == kind && charter.state == CharterState::Accepted;
    });
}

std::optional<Charter> open(db::Connection& connection, UseCaseId useCase, CharterKind kind)
{
    return newestOf(connection, useCase, [kind](const Charter& charter) {
        return charter.kind == kind
            && (charter.state == CharterState::Draft || charter.state == CharterState::Proposed);
    });
}

QStringList framingLacks(db::Connection& connection, UseCaseId useCase)
{
    if (accepted(connection, useCase, CharterKind::Framing))
        return {};
    const std::optional<Charter> begun = open(connection, useCase, CharterKind::Framing);
    if (!begun)
        return missingIn(Framing());
    const Result<Framing> framing = framingFromText(begun->content);
    if (!framing)
        db::raise(framing.error().kind, framing.error().message, framing.error().detail);
    return missingIn(*framing);
}

QByteArray firstPlan(db::Connection& connection, UseCaseId useCase, const QByteArray& text)
{
    std::optional<Charter> framing;
    for (Charter& charter : ofUseCase(connection, useCase)) {
        if (charter.kind == CharterKind::EvaluationPlan)
            return text;
        framing = std::move(charter);
    }
    const Result<Framing> said = framing ? framingFromText(framing->content) : Result<Framing>(Framing{});
    return completedPlan(text, said.value_or(Framing{}));
}

std::optional<qint64> firstResultAt(db::Connection& connection, UseCaseId useCase)
{
    db::Statement row = connection.prepare(
        "SELECT min(e.at) FROM (SELECT r.uid FROM experiment_use_case x CROSS JOIN run r"
        " WHERE x.use_case_id = ? AND r.experiment_id = x.experiment_id UNION SELECT r.uid FROM release v CROSS JOIN"
        " run r WHERE v.use_case_id = ? AND r.id = v.run_id) known CROSS JOIN audit_event e"
        " WHERE e.entity = 'run' AND e.entity_id = known.uid");
    row.bind(useCase.value).bind(useCase.value);
    return row.step() ? row.optionalInteger(0) : std::nullopt;
}

CharterAsk askOf(db::Connection& connection, const UseCase& useCase)
{
    CharterAsk ask{useCase.riskTier == RiskTier::High};
    db::Statement row = connection.prepare("SELECT id, uid, name, active FROM person WHERE id = ?");
    if (row.bind(useCase.businessOwner.value).step())
        ask.businessOwner = {
            {row.integer(0)}, row.text(1), row.boolean(3) ? row.text(2) : Text::tr("%1 (has left)").arg(row.text(2))};
    return ask;
}

Digest charterHash(db::Connection& connection, CharterId id)
{
    RowHasher hasher("charter");
    addRows(hasher, connection,
            "SELECT c.uid, u.uid, c.kind, CAST(c.version AS TEXT), c.state, c.content, p.uid,"
            " CAST(c.created_at AS TEXT), coalesce(CAST(c.proposed_at AS TEXT), ''),"
            " coalesce(CAST(c.accepted_at AS TEXT), ''), CAST(c.staged AS TEXT), CAST(c.row_version AS TEXT)"
            " FROM charter c JOIN use_case u ON u.id = c.use_case_id JOIN person p ON p.id = c.author_id"
            " WHERE c.id = ?",
            id.value);
    addRows(hasher, connection,
            "SELECT p.uid, v.role, v.vote, v.text, CAST(v.voted_at AS TEXT) FROM charter_vote v"
            " JOIN person p ON p.id = v.person_id WHERE v.charter_id = ? ORDER BY v.id",
            id.value);
    db::Statement attended = connection.prepare("SELECT 1 FROM charter_attendee WHERE charter_id = ?");
    attended.bind(id.value);
    if (attended.step()) // Only where there are any: what was logged before there were stays comparable.
        addRows(hasher, connection,
                "SELECT coalesce(p.uid, ''), coalesce(g.uid, '') FROM charter_attendee a"
                " LEFT JOIN person p ON p.id = a.person_id LEFT JOIN user_group g ON g.id = a.group_id"
                " WHERE a.charter_id = ? ORDER BY a.id",
                id.value);
    return hasher.finish();
}

} // namespace assay::charters
