// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/thing.h"

#include "core/base/text.h"
#include "core/domain/release.h"
#include "core/domain/run.h"
#include "core/domain/use_case.h"
#include "core/people/people_rows.h"
#include "core/runs/run_rows.h"
#include "core/things/approval_facts.h"
#include "core/things/change_facts.h"
#include "core/things/drift_facts.h"
#include "core/things/fact_lines.h"
#include "core/things/governance_facts.h"
#include "core/things/incident_facts.h"
#include "core/things/risk_facts.h"
#include "core/things/scan_facts.h"
#include "core/things/talk_facts.h"
#include "core/things/teamwork_facts.h"
#include "core/things/user_facts.h"
#include "core/things/view_facts.h"

#include <array>

namespace assay {
namespace {

std::optional<ThingFacts> useCase(db::Connection& connection, const QString& key)
{
    db::Statement row = connection.prepare(
        "SELECT u.uid, u.key, u.title, u.state, u.state_since, u.risk_tier, o.name, b.name, u.technique, u.problem,"
        " u.value_hypothesis, u.iteration, u.created_at, u.stop_reason, u.staged, u.decision, s.name FROM use_case u"
        " LEFT JOIN person o ON o.id = u.owner_id LEFT JOIN person b ON b.id = u.business_owner_id"
        " LEFT JOIN person s ON s.id = u.sponsor_id"
        " WHERE u.uid = ? OR u.key = ?");
    const QString name = key.section(u'@', 0, 0); // Behind an @ is as of which day.
    if (!row.bind(name).bind(name).step())
        return std::nullopt;
    const std::optional<UseCaseState> state = useCaseStateFromString(row.text(3));
    const std::optional<RiskTier> tier = riskTierFromString(row.text(5));
    FactLines facts(row);
    facts.words(Text::tr("State"), state ? stateTitle(*state) : row.text(3))
        .time(Text::tr("Since"), 4)
        .words(Text::tr("Risk"), tier ? tierTitle(*tier) : row.text(5));
    facts.text(Text::tr("Owner"), 6)
        .text(Text::tr("Business owner"), 7)
        .text(Text::tr("Sponsor"), 16)
        .text(Text::tr("Technique"), 8)
        .text(Text::tr("Problem"), 9);
    facts.text(Text::tr("Decision"), 15)
        .text(Text::tr("Value expected"), 10)
        .count(Text::tr("Iteration"), 11)
        .time(Text::tr("Proposed"), 12)
        .text(Text::tr("Reason"), 13);
    return ThingFacts{{{}, "use-case", row.text(0)}, row.text(1), row.text(2), row.boolean(14), facts.take()};
}

std::optional<ThingFacts> experiment(db::Connection& connection, const QString& key)
{
    db::Statement row = connection.prepare(
        "SELECT e.uid, e.name, (SELECT count(*) FROM run r WHERE r.experiment_id = e.id),"
        " (SELECT max(r.started_at) FROM run r WHERE r.experiment_id = e.id), e.created_at, e.external_id, e.deleted,"
        " (SELECT u.title FROM experiment_use_case l JOIN use_case u ON u.id = l.use_case_id"
        " WHERE l.experiment_id = e.id)"
        " FROM experiment e WHERE e.uid = ?");
    if (!row.bind(key).step())
        return std::nullopt;
    FactLines facts(row);
    facts.words(Text::tr("Use case"), row.isNull(7) ? QString() : row.text(7));
    facts.count(Text::tr("Runs"), 2).time(Text::tr("Last run"), 3).time(Text::tr("Created"), 4);
    facts.words(Text::tr("In its source"), row.boolean(6) ? Text::tr("deleted") : QString())
        .mono(Text::tr("Source's id"), 5);
    return ThingFacts{{{}, "experiment", row.text(0)}, {}, row.text(1), false, facts.take()};
}

std::optional<ThingFacts> run(db::Connection& connection, const QString& key)
{
    db::Statement row =
        connection.prepare("SELECT r.uid, " + runs::nameSql()
                           + ", r.status, e.name, r.started_at, r.ended_at, r.user_name, r.source,"
                             " (SELECT count(*) FROM run_param p WHERE p.run_id = r.id),"
                             " (SELECT count(*) FROM metric_series m WHERE m.run_id = r.id),"
                             " (SELECT coalesce(sum(m.points), 0) FROM metric_series m WHERE m.run_id = r.id),"
                             " (SELECT count(*) FROM run_artifact a WHERE a.run_id = r.id), r.deleted, r.external_id,"
                             " CASE WHEN r.given_name = '' THEN '' ELSE r.name END, r.archived_at,"
                             " (SELECT count(DISTINCT a.note_id) FROM note_anchor a JOIN note n ON n.id = a.note_id"
                             " WHERE a.run_id = r.id AND n.withdrawn_at IS NULL)"
                             " FROM run r JOIN experiment e ON e.id = r.experiment_id WHERE r.uid = ?");
    if (!row.bind(key).step())
        return std::nullopt;
    FactLines facts(row);
    facts.text(Text::tr("Status"), 2)
        .text(Text::tr("Experiment"), 3)
        .time(Text::tr("Started"), 4)
        .time(Text::tr("Ended"), 5);
    facts.text(Text::tr("Started by"), 6)
        .mono(Text::tr("Script"), 7)
        .count(Text::tr("Parameters"), 8)
        .count(Text::tr("Metrics"), 9);
    facts.count(Text::tr("Metric points"), 10).count(Text::tr("Artifacts"), 11).count(Text::tr("Notes"), 16);
    facts.time(Text::tr("Archived"), 15).text(Text::tr("Named in its source"), 14);
    facts.words(Text::tr("In its source"), row.boolean(12) ? Text::tr("deleted") : QString())
        .mono(Text::tr("Source's id"), 13);
    return ThingFacts{{{}, "run", row.text(0)}, {}, row.text(1), false, facts.take()};
}

std::optional<ThingFacts> report(db::Connection& connection, const QString& key)
{
    db::Statement row = connection.prepare(
        "SELECT r.uid, v.title, coalesce(u.key || ' · ' || u.title, ''), p.name, r.created_at, v.version, r.staged,"
        " (SELECT count(*) FROM report_edition e WHERE e.report_id = r.id) FROM report r"
        " JOIN report_version v ON v.report_id = r.id AND v.version ="
        " (SELECT max(w.version) FROM report_version w WHERE w.report_id = r.id)"
        " JOIN person p ON p.id = r.author_id LEFT JOIN use_case u ON u.id = r.use_case_id WHERE r.uid = ?");
    if (!row.bind(key.section(u'@', 0, 0)).step()) // Behind an @ is which edition.
        return std::nullopt;
    FactLines facts(row);
    facts.text(Text::tr("Use case"), 2).text(Text::tr("Author"), 3).time(Text::tr("Created"), 4);
    facts.count(Text::tr("Version"), 5).count(Text::tr("Editions"), 7);
    return ThingFacts{{{}, "report", row.text(0)}, {}, row.text(1), row.boolean(6), facts.take()};
}

std::optional<ThingFacts> release(db::Connection& connection, const QString& key)
{
    db::Statement row = connection.prepare(
        "SELECT r.uid, m.name || '@' || CAST(v.version AS TEXT), r.state, r.state_since,"
        " coalesce(u.key || ' · ' || u.title, ''), coalesce(u.risk_tier, ''), p.name, r.technique, r.code_commit,"
        " (SELECT count(*) FROM release_artifact a WHERE a.release_id = r.id), r.created_at, r.state_reason, r.staged,"
        " r.identity FROM release r JOIN model_version v ON v.id = r.version_id"
        " JOIN registered_model m ON m.id = v.model_id JOIN person p ON p.id = r.author_id"
        " LEFT JOIN use_case u ON u.id = r.use_case_id"
        " WHERE r.uid = ? OR m.name || '@' || CAST(v.version AS TEXT) = ? ORDER BY r.id");
    if (!row.bind(key).bind(key).step())
        return std::nullopt;
    const std::optional<ReleaseState> state = releaseStateFromString(row.text(2));
    const std::optional<RiskTier> tier = riskTierFromString(row.text(5));
    FactLines facts(row);
    facts.words(Text::tr("State"), state ? releaseStateTitle(*state) : row.text(2))
        .time(Text::tr("Since"), 3)
        .text(Text::tr("Reason"), 11)
        .text(Text::tr("Use case"), 4);
    facts.words(Text::tr("Risk"), tier ? tierTitle(*tier) : row.text(5))
        .text(Text::tr("Author"), 6)
        .text(Text::tr("Technique"), 7)
        .mono(Text::tr("Commit"), 8);
    facts.count(Text::tr("Files"), 9).time(Text::tr("Begun"), 10);
    ThingFacts made{{{}, "release", row.text(0)}, {}, row.text(1), row.boolean(12), facts.take()};
    made.facts.push_back({Text::tr("Identity"), QString::fromLatin1(row.bytes(13).toHex()), {}, true});
    return made;
}

std::optional<ThingFacts> model(db::Connection& connection, const QString& key)
{
    db::Statement row = connection.prepare(
        "SELECT m.uid, m.name, m.description, (SELECT count(*) FROM model_version v WHERE v.model_id = m.id),"
        " (SELECT max(v.version) FROM model_version v WHERE v.model_id = m.id), m.created_at, m.external_id"
        " FROM registered_model m WHERE m.uid = ?");
    if (!row.bind(key).step())
        return std::nullopt;
    FactLines facts(row);
    facts.text(Text::tr("Description"), 2).count(Text::tr("Versions"), 3);
    facts.words(Text::tr("Newest version"), row.isNull(4) ? QString() : QString::number(row.integer(4)));
    facts.time(Text::tr("Created"), 5).mono(Text::tr("Source's id"), 6);
    return ThingFacts{{{}, "model", row.text(0)}, {}, row.text(1), false, facts.take()};
}

QString rolesOf(const Person& person)
{
    QStringList titles;
    for (const Role role : person.roles)
        titles << roleTitle(role);
    for (const LimitedRole& each : person.limited) {
        if (each.useCase)
            titles << each.title();
    }
    return titles.join(QStringLiteral(", "));
}

std::optional<ThingFacts> person(db::Connection& connection, const QString& key)
{
    db::Statement row =
        connection.prepare("SELECT p.uid, p.name, p.email, p.active, p.created_at, p.staged,"
                           " (SELECT count(*) FROM use_case u WHERE u.owner_id = p.id) FROM person p WHERE p.uid = ?");
    if (!row.bind(key).step())
        return std::nullopt;
    FactLines facts(row);
    facts.words(Text::tr("Roles"), rolesOf(people::byUid(connection, row.text(0))))
        .text(Text::tr("E-mail"), 2)
        .count(Text::tr("Use cases owned"), 6);
    facts.words(Text::tr("Active"), row.boolean(3) ? Text::tr("yes") : Text::tr("no")).time(Text::tr("Added"), 4);
    return ThingFacts{{{}, "person", row.text(0)}, {}, row.text(1), row.boolean(5), facts.take()};
}

std::optional<ThingFacts> import(db::Connection& connection, const QString& key)
{
    db::Statement row = connection.prepare(
        "SELECT j.uid, j.source, j.format, j.imported_at, p.name, j.created, j.updated, j.points, j.issues"
        " FROM import_job j LEFT JOIN person p ON p.uid = j.actor WHERE j.uid = ?");
    if (!row.bind(key).step())
        return std::nullopt;
    FactLines facts(row);
    facts.text(Text::tr("Format"), 2).mono(Text::tr("Source"), 1).time(Text::tr("Imported"), 3).text(Text::tr("By"), 4);
    facts.count(Text::tr("Rows created"), 5).count(Text::tr("Rows added to"), 6).count(Text::tr("Metric points"), 7);
    facts.count(Text::tr("Could not be read"), 8);
    const QString name = row.text(1).section(u'/', -1, -1, QString::SectionSkipEmpty);
    return ThingFacts{{{}, "import", row.text(0)}, {}, name, false, facts.take()};
}

/// "run-1: loss, steps 10 to 20": what a note is about, a line each.
QString anchorsOf(db::Connection& connection, qint64 note)
{
    constexpr int most = 20;
    db::Statement rows = connection.prepare("SELECT " + runs::nameSql()
                                            + ", a.metric, a.first_step, a.last_step"
                                              " FROM note_anchor a JOIN run r ON r.id = a.run_id WHERE a.note_id = ?"
                                              " ORDER BY a.ordinal");
    rows.bind(note);
    QStringList lines;
    qint64 more = 0;
    while (rows.step()) {
        if (lines.size() == most) {
            ++more;
            continue;
        }
        QString line = rows.text(0);
        if (!rows.text(1).isEmpty())
            line = Text::tr("%1: %2").arg(line, rows.text(1));
        if (!rows.isNull(2))
            line = rows.integer(2) == rows.integer(3)
                ? Text::tr("%1, step %2").arg(line).arg(rows.integer(2))
                : Text::tr("%1, steps %2 to %3").arg(line).arg(rows.integer(2)).arg(rows.integer(3));
        lines << line;
    }
    if (more > 0)
        lines << Text::tr("and %1 more").arg(more);
    return lines.join(QStringLiteral("; "));
}

std::optional<ThingFacts> note(db::Connection& connection, const QString& key)
{
    db::Statement row = connection.prepare(
        "SELECT n.uid, n.text, p.name, n.created_at, n.edited_at, n.resolved_at, r.name, n.withdrawn_at, n.id FROM "
        "note n"
        " JOIN person p ON p.id = n.author_id LEFT JOIN person r ON r.id = n.resolved_by_id WHERE n.uid = ?");
    if (!row.bind(key).step())
        return std::nullopt;
    FactLines facts(row);
    facts.text(Text::tr("Text"), 1).words(Text::tr("About"), anchorsOf(connection, row.integer(8)));
    facts.text(Text::tr("Author"), 2).time(Text::tr("Written"), 3).time(Text::tr("Changed"), 4);
    facts.time(Text::tr("Resolved"), 5).text(Text::tr("Resolved by"), 6).time(Text::tr("Taken back"), 7);
    const QString title = row.text(1).section(u'\n', 0, 0, QString::SectionSkipEmpty).trimmed();
    return ThingFacts{{{}, "note", row.text(0)}, {}, title, false, facts.take()};
}

struct Reader {
    const char* kind;
    std::optional<ThingFacts> (*read)(db::Connection&, const QString&);
};

constexpr std::array Readers{Reader{"use-case", useCase},
                             Reader{"experiment", experiment},
                             Reader{"run", run},
                             Reader{"report", report},
                             Reader{"release", release},
                             Reader{"sign-off", signOffFacts},
                             Reader{"evidence", evidenceFacts},
                             Reader{"scan", scanFacts},
                             Reader{"scan-result", scanResultFacts},
                             Reader{"model", model},
                             Reader{"note", note},
                             Reader{"person", person},
                             Reader{"import", import},
                             Reader{"finding", findingFacts},
                             Reader{"risk", riskFacts},
                             Reader{"incident", incidentFacts},
                             Reader{"drift", driftFacts},
                             Reader{"decision", decisionFacts},
                             Reader{"change", changeFacts},
                             Reader{"handover", handoverFacts},
                             Reader{"meeting", meetingFacts},
                             Reader{"task", taskFacts},
                             Reader{"comment", commentFacts},
                             Reader{"user-group", userGroupFacts},
                             Reader{"feedback", feedbackFacts},
                             Reader{"value", valueFacts},
                             Reader{"policy", policyFacts},
                             Reader{"regulation", regulationFacts},
                             Reader{"view", viewFacts}};

} // namespace

std::optional<ThingFacts> thingFacts(db::Connection& connection, const Address& address)
{
    for (const Reader& reader : Readers) {
        if (address.kind != reader.kind)
            continue;
        std::optional<ThingFacts> facts = reader.read(connection, address.key);
        for (ThingFact& line : facts ? ledHere(connection, facts->address.key) : std::vector<ThingFact>())
            facts->facts.push_back(std::move(line));
        return facts;
    }
    return std::nullopt;
}

} // namespace assay
