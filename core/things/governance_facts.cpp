// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/governance_facts.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/domain/finding.h"
#include "core/policies/regulations.h"
#include "core/things/fact_lines.h"

namespace assay {
namespace {

QString titleOfRegulation(db::Connection& connection, const QString& id)
{
    db::Statement row = connection.prepare("SELECT content FROM regulation WHERE regulation = ?");
    if (!row.bind(id).step())
        return id;
    return policies::regulationTitle(db::orRaise(policies::regulationsFromText(row.bytesView(0))), id);
}

} // namespace

std::optional<ThingFacts> findingFacts(db::Connection& connection, const QString& key)
{
    db::Statement row = connection.prepare(
        "SELECT f.uid, f.key, f.title, f.state, f.state_since, f.state_reason, f.severity, o.name, f.due_at,"
        " coalesce(m.name || '@' || v.version, ''), coalesce(u.key || ' · ' || u.title, ''), f.criterion, f.condition,"
        " f.cause, f.effect, f.recommendation, a.name, f.accepted_until, f.acceptance, f.source, b.name, f.created_at,"
        " f.staged FROM finding f JOIN person b ON b.id = f.raised_by LEFT JOIN person o ON o.id = f.owner_id"
        " LEFT JOIN person a ON a.id = f.accepter_id LEFT JOIN use_case u ON u.id = f.use_case_id"
        " LEFT JOIN release r ON r.id = f.release_id LEFT JOIN model_version v ON v.id = r.version_id"
        " LEFT JOIN registered_model m ON m.id = v.model_id WHERE f.uid = ? OR f.key = ?");
    if (!row.bind(key).bind(key).step())
        return std::nullopt;
    const std::optional<FindingState> state = findingStateFromString(row.text(3));
    const std::optional<Severity> severity = severityFromString(row.text(6));
    FactLines facts(row);
    facts.words(Text::tr("State"), state ? findingStateTitle(*state) : row.text(3))
        .time(Text::tr("Since"), 4)
        .text(Text::tr("Reason"), 5);
    facts.words(Text::tr("Severity"), severity ? severityTitle(*severity) : row.text(6));
    facts.text(Text::tr("Owner"), 7)
        .time(Text::tr("Due"), 8)
        .text(Text::tr("Release"), 9)
        .text(Text::tr("Use case"), 10);
    facts.text(Text::tr("Should be"), 11).text(Text::tr("Is"), 12).text(Text::tr("Cause"), 13);
    facts.text(Text::tr("Effect"), 14).text(Text::tr("Recommendation"), 15);
    facts.text(Text::tr("Risk borne by"), 16).time(Text::tr("Until"), 17).text(Text::tr("Because"), 18);
    facts.mono(Text::tr("Raised by rule"), 19).text(Text::tr("Raised by"), 20).time(Text::tr("Raised"), 21);
    return ThingFacts{{{}, "finding", row.text(0)}, row.text(1), row.text(2), row.boolean(22), facts.take()};
}

std::optional<ThingFacts> policyFacts(db::Connection& connection, const QString& key)
{
    db::Statement row = connection.prepare(
        "SELECT p.uid, p.policy || '@' || p.version, p.digest, a.name, p.created_at, b.name, p.published_at,"
        " p.effective_from, p.withdrawn_at, (SELECT count(*) FROM approval_request q WHERE q.policy_id = p.id),"
        " c.name, p.proposed_at, m.name, p.agreed_at"
        " FROM policy_version p JOIN person a ON a.id = p.author_id LEFT JOIN person b ON b.id = p.published_by"
        " LEFT JOIN person c ON c.id = p.proposed_by LEFT JOIN person m ON m.id = p.agreed_by"
        " WHERE p.uid = ? OR p.policy || '@' || p.version = ?");
    if (!row.bind(key).bind(key).step())
        return std::nullopt;
    FactLines facts(row);
    facts.words(Text::tr("State"),
                !row.isNull(6)        ? Text::tr("published")
                    : !row.isNull(13) ? Text::tr("draft, agreed to")
                    : !row.isNull(11) ? Text::tr("draft, in review")
                                      : Text::tr("draft"));
    facts.time(Text::tr("In force from"), 7).text(Text::tr("Author"), 3).time(Text::tr("Written"), 4);
    facts.text(Text::tr("Proposed by"), 10).time(Text::tr("Proposed"), 11);
    facts.text(Text::tr("Agreed by"), 12).time(Text::tr("Agreed"), 13);
    facts.text(Text::tr("Published by"), 5).time(Text::tr("Published"), 6).time(Text::tr("Withdrawn"), 8);
    facts.count(Text::tr("Approvals asked under it"), 9).mono(Text::tr("SHA-256"), 2);
    return ThingFacts{{{}, "policy", row.text(0)}, {}, row.text(1), false, facts.take()};
}

std::optional<ThingFacts> regulationFacts(db::Connection& connection, const QString& key)
{
    db::Statement row = connection.prepare("SELECT uid, regulation, content, superseded_by, superseded_at"
                                           " FROM regulation WHERE uid = ? OR regulation = ?");
    if (!row.bind(key).bind(key).step())
        return std::nullopt;
    FactLines facts(row);
    QString title;
    for (const policies::Regulation& regulation : db::orRaise(policies::regulationsFromText(row.bytesView(2)))) {
        title = regulation.title;
        facts.words(Text::tr("Jurisdiction"), regulation.jurisdiction);
        facts.words(Text::tr("Document of"), regulation.date.toString(Qt::ISODate));
        facts.words(Text::tr("In force from"), regulation.effectiveFrom.toString(Qt::ISODate));
        facts.words(Text::tr("Until"),
                    regulation.effectiveTo ? regulation.effectiveTo->toString(Qt::ISODate) : QString());
        facts.words(Text::tr("Points"), QString::number(regulation.clauses.size()));
        facts.words(Text::tr("Source"), regulation.source);
    }
    facts.words(Text::tr("Superseded by"), titleOfRegulation(connection, row.text(3)));
    facts.time(Text::tr("Superseded"), 4);
    return ThingFacts{{{}, "regulation", row.text(0)}, row.text(1), title, false, facts.take()};
}

} // namespace assay
