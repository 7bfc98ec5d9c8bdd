// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_sources.h"

#include "core/runs/run_rows.h"
#include "core/things/thing_kind.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <vector>

namespace assay {
namespace {

constexpr auto KeptViews =
    "SELECT x.uid, '', v.name, '', o.uid, o.name FROM saved_view x JOIN (SELECT * FROM saved_view_version WHERE"
    " archived = 0) v ON v.view_id = x.id AND v.version = (SELECT max(w.version) FROM saved_view_version w"
    " WHERE w.view_id = x.id) JOIN person o ON o.id = x.owner_id";

constexpr auto Runs = " FROM run r JOIN experiment e ON e.id = r.experiment_id";

} // namespace

namespace {

/// What is planned, built, run and judged.
std::vector<SearchSource> sourcesOfWork()
{
    return {
        {"use-case", "use_case",
         "SELECT x.uid, x.key, x.title, x.state, o.uid, o.name, x.problem, x.decision, x.value_hypothesis, x.technique,"
         " x.stop_reason FROM use_case x LEFT JOIN person o ON o.id = x.owner_id"},
        {"report", "report",
         "SELECT x.uid, '', v.title, '', o.uid, o.name FROM report x JOIN report_version v ON v.report_id = x.id"
         " AND v.version = (SELECT max(w.version) FROM report_version w WHERE w.report_id = x.id)"
         " JOIN person o ON o.id = x.author_id"},
        {"release", "release",
         "SELECT x.uid, '', m.name || '@' || CAST(v.version AS TEXT), x.state, o.uid, o.name, v.description,"
         " x.technique, x.code_commit, x.state_reason FROM release x JOIN model_version v ON v.id = x.version_id"
         " JOIN registered_model m ON m.id = v.model_id JOIN person o ON o.id = x.author_id"},
        {"model", "registered_model", "SELECT x.uid, '', x.name, '', '', '', x.description FROM registered_model x"},
        {"finding", "finding",
         "SELECT x.uid, x.key, x.title, x.state, o.uid, o.name, x.criterion, x.condition, x.cause, x.effect,"
         " x.recommendation, x.acceptance, x.state_reason FROM finding x LEFT JOIN person o ON o.id = x.owner_id"},
        {"risk", "risk",
         "SELECT x.uid, x.key, x.title, x.state, o.uid, o.name, x.cause, x.effect, x.plan, x.control, x.acceptance,"
         " x.offered_evidence, x.state_reason FROM risk x LEFT JOIN person o ON o.id = x.owner_id"},
        {"incident", "incident",
         "SELECT x.uid, x.key, x.title, x.state, o.uid, o.name, x.text, x.root_cause, x.state_reason FROM incident x"
         " LEFT JOIN person o ON o.id = x.owner_id"},
        {"drift", "drift_check",
         "SELECT x.uid, x.key, u.title, '', o.uid, o.name, x.note, x.reference_name, x.current_name FROM drift_check x"
         " JOIN use_case u ON u.id = x.use_case_id JOIN person o ON o.id = x.author_id"},
        {"policy", "policy_version",
         "SELECT x.uid, '', x.policy || '@' || x.version, '', '', '' FROM policy_version x"},
        {"regulation", "regulation", "SELECT x.uid, '', x.regulation, '', '', '' FROM regulation x"},
        {"experiment", "experiment", "SELECT x.uid, '', x.name, '', '', '' FROM experiment x"},
        {"run", "run", "SELECT r.uid, '', " + runs::nameSql() + ", r.status, '', '', e.name, r.user_name" + Runs,
         "r.uid"},
        {"note", "note",
         "SELECT x.uid, '', x.text, '', o.uid, o.name FROM (SELECT * FROM note WHERE withdrawn_at IS NULL) x"
         " JOIN person o ON o.id = x.author_id"},
    };
}

/// Whom it is done with and for, and what they say and agree on.
std::vector<SearchSource> sourcesOfPeople()
{
    return {
        {"person", "person", "SELECT x.uid, '', x.name, '', '', '', x.email FROM person x"},
        {"import", "import_job", "SELECT x.uid, '', x.source, '', '', '', x.format FROM import_job x"},
        {"task", "task",
         "SELECT x.uid, x.key, x.title, x.state, o.uid, o.name, x.text, x.blocked_reason FROM task x"
         " LEFT JOIN person o ON o.id = x.owner_id"},
        {"comment", "comment",
         "SELECT x.uid, '', x.text, '', o.uid, o.name FROM (SELECT * FROM comment WHERE withdrawn_at IS NULL) x"
         " JOIN person o ON o.id = x.author_id"},
        {"value", "value_record",
         "SELECT x.uid, x.key, x.hypothesis, x.state, o.uid, o.name, x.metric, x.baseline_method FROM"
         " value_record x JOIN person o ON o.id = x.author_id"},
        {"feedback", "feedback",
         "SELECT x.uid, x.key, x.text, x.state, '', '', x.source, x.channel, x.reply,"
         " x.prediction_ref FROM feedback x"},
        {"user-group", "user_group", "SELECT x.uid, x.key, x.name, '', '', '', x.contact FROM user_group x"},
        {"handover", "handover",
         "SELECT x.uid, x.key, u.title, x.state, o.uid, o.name, x.text, x.state_reason FROM handover x"
         " JOIN use_case u ON u.id = x.use_case_id JOIN person o ON o.id = x.author_id"},
        {"change", "change",
         "SELECT x.uid, x.key, x.title, x.state, o.uid, o.name, x.reason, x.impact, x.rollback, x.comms, x.training,"
         " x.adoption, x.state_reason, x.environment FROM change x JOIN person o ON o.id = x.author_id"},
        {"meeting", "meeting",
         "SELECT x.uid, x.key, x.title, '', o.uid, o.name, x.text FROM meeting x JOIN person o ON o.id = x.author_id"},
        {"view", "saved_view", KeptViews},
        {"decision", "decision",
         "SELECT x.uid, x.key, x.title, x.state, o.uid, o.name, x.context, x.options, x.outcome, x.consequences,"
         " x.expected, x.measured FROM decision x JOIN person o ON o.id = x.author_id"},
        {"evidence", "evidence",
         "SELECT x.uid, '', x.title, CASE WHEN x.withdrawn_at IS NULL THEN '' ELSE 'Withdrawn' END, o.uid, o.name,"
         " x.control, x.kind, x.location FROM evidence x JOIN person o ON o.id = x.author_id"},
        {"scan", "scan",
         "SELECT x.uid, x.key, x.tool, x.outcome, o.uid, o.name, x.category, x.trouble, x.file_name FROM scan x"
         " JOIN person o ON o.id = x.person_id"},
        {"freeze", "change_freeze",
         "SELECT x.uid, x.key, x.name, CASE WHEN x.withdrawn_at IS NULL THEN '' ELSE 'Withdrawn' END, o.uid, o.name,"
         " x.reason, x.environments, x.withdrawn_reason FROM change_freeze x JOIN person o ON o.id = x.person_id"},
        {"standard-change", "standard_change",
         "SELECT x.uid, x.key, x.name, CASE WHEN x.withdrawn_at IS NULL THEN '' ELSE 'Withdrawn' END, o.uid, o.name,"
         " x.description, x.impact, x.rollback, x.comms, x.training, x.adoption, x.withdrawn_reason"
         " FROM standard_change x JOIN person o ON o.id = x.person_id"},
        {"brief", "brief",
         "SELECT x.uid, '', CAST(x.number AS TEXT), '', o.uid, o.name FROM brief x JOIN person o ON o.id = "
         "x.frozen_by"},
    };
}

/// What is written about work beside the thing itself. Who said something is found with what they said.
std::vector<SearchSupplement> supplementsOfWork()
{
    return {
        {"use-case", "SELECT u.uid, c.content FROM charter c JOIN use_case u ON u.id = c.use_case_id", "u.uid",
         SearchForm::Json},
        {"use-case",
         "SELECT u.uid, p.name || ' ' || v.text FROM charter_vote v JOIN charter c ON c.id = v.charter_id"
         " JOIN use_case u ON u.id = c.use_case_id JOIN person p ON p.id = v.person_id",
         "u.uid"},
        {"report",
         "SELECT r.uid, v.content FROM report r JOIN report_block b ON b.report_id = r.id JOIN report_block_version v"
         " ON v.block_id = b.id AND v.version = (SELECT max(w.version) FROM report_block_version w"
         " WHERE w.block_id = b.id)",
         "r.uid", SearchForm::Json},
        {"drift", "SELECT d.uid, g.name FROM drift_reading g JOIN drift_check d ON d.id = g.check_id", "d.uid"},
        {"release", "SELECT r.uid, e.title FROM evidence e JOIN release r ON r.id = e.release_id", "r.uid"},
        {"release", "SELECT r.uid, a.text FROM control_answer a JOIN release r ON r.id = a.release_id", "r.uid"},
        {"release",
         "SELECT r.uid, q.comment || ' ' || q.outcome_reason FROM approval_request q JOIN release r"
         " ON r.id = q.release_id",
         "r.uid"},
        {"release",
         "SELECT r.uid, s.envelope FROM sign_off s JOIN approval_request q ON q.id = s.request_id JOIN release r"
         " ON r.id = q.release_id",
         "r.uid", SearchForm::SignOff},
        {"release",
         "SELECT r.uid, p.name FROM sign_off s JOIN approval_request q ON q.id = s.request_id JOIN release r"
         " ON r.id = q.release_id JOIN person p ON p.id = s.person_id",
         "r.uid"},
        {"use-case",
         "SELECT u.uid, p.name || ' ' || w.reason FROM gate_waiver w JOIN use_case u ON u.id = w.use_case_id"
         " JOIN person p ON p.id = w.person_id",
         "u.uid"},
        {"policy", "SELECT p.uid, p.content FROM policy_version p", "p.uid", SearchForm::Json},
        {"regulation", "SELECT r.uid, r.content FROM regulation r", "r.uid", SearchForm::Json},
        {"run",
         "SELECT r.uid, t.name || ' ' || coalesce(t.value, '') FROM run_given_tag t JOIN run r ON r.id = t.run_id",
         "r.uid"},
        {"run",
         "SELECT r.uid, t.name || ' ' || t.value FROM run r JOIN (SELECT * FROM run_tag WHERE name NOT LIKE "
         "'mlflow.%') t"
         " ON t.run_id = r.id",
         "r.uid"},
    };
}

/// The same of whom it is done with and for.
std::vector<SearchSupplement> supplementsOfPeople()
{
    return {
        {"user-group",
         "SELECT g.uid, c.with_whom || ' ' || c.notes FROM user_contact c JOIN user_group g ON g.id = c.group_id",
         "g.uid"},
        {"user-group", "SELECT g.uid, a.reasons FROM adoption_record a JOIN user_group g ON g.id = a.user_group_id",
         "g.uid"},
        {"value",
         "SELECT v.uid, p.name || ' ' || s.text || ' ' || s.evidence FROM value_voice s JOIN value_record v"
         " ON v.id = s.value_id JOIN person p ON p.id = s.person_id",
         "v.uid"},
        {"value",
         "SELECT v.uid, m.limits || ' ' || m.evidence FROM value_measurement m JOIN value_record v ON v.id = "
         "m.value_id",
         "v.uid"},
        {"brief", "SELECT b.uid, b.content FROM brief b", "b.uid", SearchForm::Json},
        {"handover",
         "SELECT h.uid, i.text || ' ' || i.answer || ' ' || i.waiver FROM handover_item i"
         " JOIN handover h ON h.id = i.handover_id",
         "h.uid"},
        {"change",
         "SELECT c.uid, p.name || ' ' || x.text FROM change_approval x JOIN change c ON c.id = x.change_id"
         " JOIN person p ON p.id = x.person_id",
         "c.uid"},
        {"scan",
         "SELECT s.uid, x.rule || ' ' || x.message || ' ' || x.file FROM scan_result x JOIN scan s ON s.id = x.scan_id",
         "s.uid"},
        {"meeting", "SELECT m.uid, t.name FROM meeting_attendee t JOIN meeting m ON m.id = t.meeting_id", "m.uid"},
    };
}

template <typename Kind>
std::vector<Kind> both(std::vector<Kind> first, std::vector<Kind> second)
{
    std::move(second.begin(), second.end(), std::back_inserter(first));
    return first;
}

} // namespace

std::span<const SearchSource> searchSources()
{
    static const std::vector<SearchSource> sources = both(sourcesOfWork(), sourcesOfPeople());
    return sources;
}

std::span<const SearchSupplement> searchSupplements()
{
    static const std::vector<SearchSupplement> supplements = both(supplementsOfWork(), supplementsOfPeople());
    return supplements;
}

std::span<const SearchPart> searchParts()
{
    static const SearchPart parts[] = {
        {"charter", "use-case", "SELECT u.uid FROM charter c JOIN use_case u ON u.id = c.use_case_id WHERE c.uid = ?"},
        {"evidence", "release", "SELECT r.uid FROM evidence e JOIN release r ON r.id = e.release_id WHERE e.uid = ?"},
        {"gate_waiver", "use-case",
         "SELECT u.uid FROM gate_waiver w JOIN use_case u ON u.id = w.use_case_id WHERE w.uid = ?"},
        {"user_contact", "user-group",
         "SELECT g.uid FROM user_contact c JOIN user_group g ON g.id = c.group_id WHERE c.uid = ?"},
        {"adoption_record", "user-group",
         "SELECT g.uid FROM adoption_record a JOIN user_group g ON g.id = a.user_group_id WHERE a.uid = ?"},
        {"control_answer", "release",
         "SELECT r.uid FROM control_answer a JOIN release r ON r.id = a.release_id WHERE a.uid = ?"},
        {"approval_request", "release",
         "SELECT r.uid FROM approval_request q JOIN release r ON r.id = q.release_id WHERE q.uid = ?"},
    };
    return parts;
}

std::span<const SearchPlace> searchPlaces()
{
    static const Address changes{{}, "devops", QStringLiteral("changes")};
    static const SearchPlace places[] = {
        {"freeze", QT_TRANSLATE_NOOP("LogLines", "Freeze"), changes},
        {"standard-change", QT_TRANSLATE_NOOP("LogLines", "Standard change"), changes},
        {"brief",
         QT_TRANSLATE_NOOP("LogLines", "Management brief"),
         {{}, "portfolio", QStringLiteral("brief")},
         true}, // Its title is its number.
    };
    return places;
}

Address SearchPlace::of(const QString& title) const
{
    Address address = place;
    if (isByTitle)
        address.anchor = title;
    return address;
}

const SearchPlace* searchPlace(const QByteArray& kind)
{
    const auto places = searchPlaces();
    const auto found =
        std::find_if(places.begin(), places.end(), [&](const SearchPlace& each) { return kind == each.kind; });
    return found == places.end() ? nullptr : &*found;
}

QString searchKindTitle(const QByteArray& kind)
{
    if (const SearchPlace* place = searchPlace(kind))
        return QCoreApplication::translate("LogLines", place->word);
    const ThingKind* known = thingKind(kind);
    return known ? known->title() : QString::fromLatin1(kind);
}

} // namespace assay
