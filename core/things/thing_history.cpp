// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/thing_history.h"

#include "core/audit/audit_facts.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/domain/change.h"
#include "core/domain/charter.h"
#include "core/domain/decision.h"
#include "core/domain/finding.h"
#include "core/domain/handover.h"
#include "core/domain/release.h"
#include "core/domain/risk.h"
#include "core/domain/task.h"
#include "core/domain/use_case.h"
#include "core/domain/value_record.h"
#include "core/things/drift_facts.h"
#include "core/things/incident_sentences.h"
#include "core/things/release_sentences.h"
#include "core/things/thing_kind.h"
#include "core/things/user_sentences.h"
#include "core/things/view_sentences.h"

#include <QLocale>

#include <array>
#include <numeric>

namespace assay {
namespace {

constexpr const char* requestsOfRelease =
    " OR (a.entity = 'approval_request' AND a.entity_id IN (SELECT q.uid FROM approval_request q"
    " JOIN release r ON r.id = q.release_id WHERE r.uid = ?))";

constexpr const char* requestOfSignOff =
    " OR (a.entity = 'approval_request' AND a.entity_id IN (SELECT q.uid FROM approval_request q"
    " JOIN sign_off s ON s.request_id = q.id WHERE s.uid = ?))";

constexpr const char* waiversOfUseCase =
    " OR (a.entity = 'gate_waiver' AND a.entity_id IN (SELECT w.uid FROM gate_waiver w"
    " JOIN use_case u ON u.id = w.use_case_id WHERE u.uid = ?))";

constexpr const char* importOfResult =
    " OR (a.entity = 'scan' AND a.entity_id IN (SELECT s.uid FROM scan s JOIN scan_result x ON x.scan_id = s.id"
    " WHERE x.uid = ?))";

constexpr const char* arrivalsInView = " OR (a.entity = 'view_entry' AND a.entity_id IN (SELECT e.uid FROM view_entry e"
                                       " JOIN saved_view s ON s.id = e.view_id WHERE s.uid = ?))";

constexpr const char* commentsOnThing = " OR (a.entity = 'comment' AND a.entity_id IN (SELECT c.uid FROM comment c "
                                        "WHERE c.thing_kind = ? AND c.thing_uid = ?))";

/// The title of a state of the kind of thing that the entry is about.
QString stateWords(const AuditEntry& entry, const QString& word)
{
    if (entry.entity == QLatin1StringView("finding")) {
        const std::optional<FindingState> state = findingStateFromString(word);
        return state ? findingStateTitle(*state) : word;
    }
    if (entry.entity == QLatin1StringView("risk")) {
        const std::optional<RiskState> state = riskStateFromString(word);
        return state ? riskStateTitle(*state) : word;
    }
    if (entry.entity == QLatin1StringView("task")) {
        const std::optional<TaskState> state = taskStateFromString(word);
        return state ? taskStateTitle(*state) : word;
    }
    if (entry.entity == QLatin1StringView("release")) {
        const std::optional<ReleaseState> state = releaseStateFromString(word);
        return state ? releaseStateTitle(*state) : word;
    }
    if (entry.entity == QLatin1StringView("decision")) {
        const std::optional<DecisionState> state = decisionStateFromString(word);
        return state ? decisionStateTitle(*state) : word;
    }
    if (entry.entity == QLatin1StringView("change")) {
        const std::optional<ChangeState> state = changeStateFromString(word);
        return state ? changeStateTitle(*state) : word;
    }
    const std::optional<UseCaseState> state = useCaseStateFromString(word);
    return state ? stateTitle(*state) : word;
}

QString grouped(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

QString importedWords(const QString& runs, const QString& points)
{
    const bool isOnePoint = points == u"1";
    if (runs == u"1")
        return isOnePoint ? Text::tr("imported 1 run and 1 metric point")
                          : Text::tr("imported 1 run and %1 metric points").arg(points);
    return isOnePoint ? Text::tr("imported %1 runs and 1 metric point").arg(runs)
                      : Text::tr("imported %1 runs and %2 metric points").arg(runs, points);
}

QString importSentence(const AuditEntry& entry)
{
    const qint64 points = std::accumulate(entry.batches.begin(), entry.batches.end(), qint64(0),
                                          [](qint64 sum, const AuditBatch& batch) { return sum + batch.count; });
    if (entry.entity == QLatin1StringView("import_job"))
        return importedWords(audit::factWords(entry, QLatin1StringView("runs")),
                             audit::factWords(entry, QLatin1StringView("points")));
    if (points == 0)
        return entry.before ? Text::tr("imported a change of it") : Text::tr("imported it");
    if (points == 1)
        return entry.before ? Text::tr("imported 1 more metric point") : Text::tr("imported it with 1 metric point");
    return (entry.before ? Text::tr("imported %1 more metric points") : Text::tr("imported it with %1 metric points"))
        .arg(grouped(points));
}

/// What people do to a run or to a note.
std::optional<QString> editSentence(const AuditEntry& entry, const QString& from, const QString& to)
{
    const QString key = audit::factWords(entry, QLatin1StringView("key"));
    if (entry.verb == QLatin1StringView("renamed"))
        return Text::tr("renamed it from “%1” to “%2”").arg(from, to);
    if (entry.verb == QLatin1StringView("tagged"))
        return from.isEmpty() ? Text::tr("tagged it %1 = %2").arg(key, to)
                              : Text::tr("changed its tag %1 from “%2” to “%3”").arg(key, from, to);
    if (entry.verb == QLatin1StringView("untagged"))
        return Text::tr("took its tag %1 = %2 away").arg(key, from);
    if (entry.verb == QLatin1StringView("linked"))
        return from.isEmpty() ? Text::tr("linked it to %1").arg(to)
                              : Text::tr("linked it to %1 instead of %2").arg(to, from);
    if (entry.verb == QLatin1StringView("unlinked"))
        return Text::tr("took its link to %1 away").arg(from);
    if (entry.verb == QLatin1StringView("archived"))
        return Text::tr("archived it");
    if (entry.verb == QLatin1StringView("restored"))
        return Text::tr("restored it");
    if (entry.verb == QLatin1StringView("resolved"))
        return Text::tr("resolved it");
    if (entry.verb == QLatin1StringView("reopened"))
        return Text::tr("opened it again");
    if (entry.verb == QLatin1StringView("withdrawn"))
        return Text::tr("took it back");
    return std::nullopt;
}

/// What people write and say of how a use case is framed and its models are judged.
std::optional<QString> charterSentence(const AuditEntry& entry)
{
    if (entry.entity != QLatin1StringView("charter"))
        return std::nullopt;
    if (entry.verb == QLatin1StringView("created"))
        return Text::tr("drafted it");
    if (entry.verb == QLatin1StringView("updated"))
        return Text::tr("changed the draft");
    const auto vote = charterVoteFromString(audit::factWords(entry, QLatin1StringView("vote")));
    const auto kind = charterKindFromString(audit::factWords(entry, QLatin1StringView("kind")));
    const QString version = audit::factWords(entry, QLatin1StringView("version"));
    if (entry.verb == QLatin1StringView("voted") && vote) // Earlier versions of Assay did not write of what.
        return kind ? Text::tr("said of %1 %2: %3").arg(charterKindTitle(*kind), version, charterVoteTitle(*vote))
                    : Text::tr("said: %1").arg(charterVoteTitle(*vote));
    const auto to = charterStateFromString(audit::factWords(entry, QLatin1StringView("to")));
    if (to)
        return Text::tr("moved it to %1").arg(charterStateTitle(*to));
    return std::nullopt;
}

/// What is handed from role to role, and what the sides say to each other on the way.
std::optional<QString> handoverSentence(const AuditEntry& entry)
{
    if (entry.entity != QLatin1StringView("handover"))
        return std::nullopt;
    const QString item = audit::factWords(entry, QLatin1StringView("item"));
    if (entry.verb == QLatin1StringView("handed_over"))
        return entry.before ? Text::tr("offered it again") : Text::tr("offered it");
    if (entry.verb == QLatin1StringView("answered"))
        return Text::tr("answered: %1").arg(item);
    if (entry.verb == QLatin1StringView("waived"))
        return Text::tr("said why this needs no answer: %1").arg(item);
    if (entry.verb == QLatin1StringView("asked"))
        return Text::tr("asked: %1").arg(item);
    if (entry.verb == QLatin1StringView("accepted"))
        return Text::tr("took it");
    if (entry.verb == QLatin1StringView("returned"))
        return Text::tr("gave it back");
    return std::nullopt;
}

/// What is decided, and what came of it.
std::optional<QString> decisionSentence(const AuditEntry& entry)
{
    if (entry.entity != QLatin1StringView("decision"))
        return std::nullopt;
    if (entry.verb == QLatin1StringView("created"))
        return Text::tr("proposed it");
    if (entry.verb == QLatin1StringView("measured"))
        return Text::tr("wrote down its effect: %1").arg(audit::factWords(entry, QLatin1StringView("effect")));
    return std::nullopt;
}

/// How a change of what runs is planned, agreed to and done.
std::optional<QString> changeSentence(const AuditEntry& entry)
{
    if (entry.entity != QLatin1StringView("change"))
        return std::nullopt;
    const auto role = roleFromString(audit::factWords(entry, QLatin1StringView("role")));
    const auto step = changeStateFromString(audit::factWords(entry, QLatin1StringView("step")));
    const QString release = audit::factWords(entry, QLatin1StringView("name"));
    const QString where = audit::factWords(entry, QLatin1StringView("environment"));
    if (entry.verb == QLatin1StringView("created"))
        return Text::tr("planned it");
    if (const QString standard = audit::factWords(entry, QLatin1StringView("standard_key")); !standard.isEmpty())
        return Text::tr("submitted it as the catalogue has it, so that it was agreed to beforehand as %1")
            .arg(standard);
    if (entry.verb == QLatin1StringView("approved") && role)
        return Text::tr("agreed to it as %1").arg(roleTitle(*role));
    if (entry.verb == QLatin1StringView("planned"))
        return Text::tr("planned that %1 goes to %2 under it").arg(release, where);
    if (entry.verb == QLatin1StringView("deployed"))
        return Text::tr("recorded under it that %1 runs in %2").arg(release, where);
    if (entry.verb == QLatin1StringView("requested") && role && step)
        return Text::tr("asked a %1 to take it to %2").arg(roleTitle(*role), changeStateTitle(*step));
    return std::nullopt;
}

/// How a risk is judged and what lowers it.
std::optional<QString> riskSentence(const AuditEntry& entry)
{
    if (entry.entity != QLatin1StringView("risk"))
        return std::nullopt;
    const RiskLevel level{audit::factWords(entry, QLatin1StringView("likelihood")).toInt(),
                          audit::factWords(entry, QLatin1StringView("impact")).toInt()};
    const QString owner = audit::factWords(entry, QLatin1StringView("owner"));
    if (entry.verb == QLatin1StringView("created"))
        return Text::tr("raised it");
    if (entry.verb == QLatin1StringView("updated") && !owner.isEmpty())
        return Text::tr("gave it to %1").arg(owner);
    if (entry.verb == QLatin1StringView("assessed"))
        return Text::tr("assessed it as %1").arg(level.words());
    if (entry.verb == QLatin1StringView("lowering_offered"))
        return Text::tr("brought evidence that it is %1").arg(level.words());
    if (entry.verb == QLatin1StringView("lowering_validated"))
        return Text::tr("agreed that it is %1").arg(level.words());
    if (entry.verb == QLatin1StringView("lowering_returned"))
        return Text::tr("gave back the evidence that it is %1").arg(level.words());
    if (entry.verb == QLatin1StringView("acceptance_offered"))
        return Text::tr("offered to bear it");
    return std::nullopt;
}

/// What the calendar of changes says.
std::optional<QString> calendarSentence(const AuditEntry& entry)
{
    const bool isFreeze = entry.entity == QLatin1StringView("change_freeze");
    if (!isFreeze && entry.entity != QLatin1StringView("standard_change"))
        return std::nullopt;
    if (entry.verb == QLatin1StringView("withdrawn"))
        return Text::tr("withdrew it");
    return isFreeze ? Text::tr("said that nothing goes there in that time")
                    : Text::tr("agreed to all changes of the kind");
}

/// What people say, and what they want to hear.
std::optional<QString> talkSentence(const AuditEntry& entry)
{
    const auto isAbout = [&](const char* entity) { return entry.entity == QLatin1StringView(entity); };
    if (isAbout("subscription"))
        return Text::tr("changed how much they follow it");
    if (isAbout("muted_reason"))
        return Text::tr("changed what they want to hear");
    if (isAbout("quiet_time"))
        return Text::tr("changed when they want quiet");
    if (isAbout("inbox_mark"))
        return Text::tr("marked what reached them");
    if (!isAbout("comment"))
        return std::nullopt;
    if (entry.verb == QLatin1StringView("created"))
        return Text::tr("commented");
    if (entry.verb == QLatin1StringView("updated"))
        return Text::tr("changed a comment");
    if (entry.verb == QLatin1StringView("resolved"))
        return Text::tr("resolved a comment");
    if (entry.verb == QLatin1StringView("reopened"))
        return Text::tr("opened a comment again");
    return entry.verb == QLatin1StringView("withdrawn") ? std::optional(Text::tr("took a comment back")) : std::nullopt;
}

/// What becomes of a task beyond its states.
std::optional<QString> taskSentence(const AuditEntry& entry)
{
    if (entry.entity != QLatin1StringView("task"))
        return std::nullopt;
    const QString owner = audit::factWords(entry, QLatin1StringView("owner"));
    if (entry.verb == QLatin1StringView("created"))
        return owner.isEmpty() ? Text::tr("made it") : Text::tr("made it for %1").arg(owner);
    const QString changed = audit::factWords(entry, QLatin1StringView("changed"));
    if (entry.verb == QLatin1StringView("updated") && !changed.isEmpty())
        return Text::tr("changed its %1").arg(changed);
    const auto from = taskStateFromString(audit::factWords(entry, QLatin1StringView("from")));
    const auto to = taskStateFromString(audit::factWords(entry, QLatin1StringView("to")));
    if (!from || !to)
        return std::nullopt;
    return Text::tr("moved it from %1 to %2").arg(taskStateTitle(*from), taskStateTitle(*to));
}

/// What people claim that a use case earns, and what others say of it.
std::optional<QString> valueSentence(const AuditEntry& entry)
{
    if (entry.entity == QLatin1StringView("adoption_record"))
        return Text::tr("recorded that %1 used it in %2 of %3 decisions")
            .arg(audit::factWords(entry, QLatin1StringView("group_name")),
                 audit::factWords(entry, QLatin1StringView("used")),
                 audit::factWords(entry, QLatin1StringView("eligible")));
    if (entry.entity == QLatin1StringView("brief"))
        return Text::tr("froze brief %1").arg(audit::factWords(entry, QLatin1StringView("number")));
    if (entry.entity != QLatin1StringView("value_record"))
        return std::nullopt;
    if (entry.verb == QLatin1StringView("created"))
        return Text::tr("wrote down what it is to earn: %1").arg(audit::factWords(entry, QLatin1StringView("target")));
    if (entry.verb == QLatin1StringView("measured"))
        return Text::tr("measured %1").arg(audit::factWords(entry, QLatin1StringView("realised")));
    if (entry.verb == QLatin1StringView("acknowledged"))
        return Text::tr("stands by the figure");
    if (entry.verb == QLatin1StringView("countered"))
        return Text::tr("spoke against the claim");
    const auto from = valueStateFromString(audit::factWords(entry, QLatin1StringView("from")));
    const auto to = valueStateFromString(audit::factWords(entry, QLatin1StringView("to")));
    if (from && to)
        return Text::tr("took it from %1 to %2").arg(valueStateTitle(*from), valueStateTitle(*to));
    return std::nullopt;
}

/// How a draft of a policy goes from its author to a manager and back.
std::optional<QString> policySentence(const AuditEntry& entry)
{
    const bool takesBack = !audit::factWords(entry, QLatin1StringView("takes_back")).isEmpty();
    if (entry.verb == QLatin1StringView("updated") && takesBack)
        return Text::tr("changed it, so that a manager has to agree anew");
    if (entry.verb == QLatin1StringView("proposed"))
        return Text::tr("asked the managers to agree to it");
    if (entry.verb == QLatin1StringView("agreed"))
        return Text::tr("agreed to it");
    if (entry.verb == QLatin1StringView("returned"))
        return Text::tr("sent it back");
    return std::nullopt;
}

/// What people do to findings, policies and regulations.
std::optional<QString> governanceSentence(const AuditEntry& entry)
{
    const bool isFinding = entry.entity == QLatin1StringView("finding");
    if (entry.verb == QLatin1StringView("created") && isFinding) {
        const QString rule = audit::factWords(entry, QLatin1StringView("rule"));
        return rule.isEmpty() ? Text::tr("raised it")
                              : Text::tr("set off the rule “%1”, which raised it").arg(findingRuleTitle(rule));
    }
    if (entry.verb == QLatin1StringView("assigned")) {
        const QString owner = audit::factWords(entry, QLatin1StringView("owner"));
        return owner.isEmpty() ? Text::tr("took its owner away") : Text::tr("gave it to %1").arg(owner);
    }
    if (entry.verb == QLatin1StringView("acceptance_offered"))
        return Text::tr("offered to bear its risk");
    if (entry.verb == QLatin1StringView("expired"))
        return Text::tr("was the next to write after the acceptance of its risk had ended: it is open again");
    if (entry.verb == QLatin1StringView("published"))
        return Text::tr("published it");
    if (entry.entity == QLatin1StringView("policy_version"))
        return policySentence(entry);
    if (entry.verb == QLatin1StringView("superseded"))
        return Text::tr("replaced it by %1").arg(audit::factWords(entry, QLatin1StringView("by")));
    return std::nullopt;
}

/// Each tells what an entry of its kind says was done, and nothing of others.
constexpr std::array sentencesOfKinds{releaseSentence,  userSentence,   charterSentence, handoverSentence,
                                      decisionSentence, changeSentence, riskSentence,    incidentSentence,
                                      calendarSentence, talkSentence,   viewSentence,    taskSentence,
                                      valueSentence,    driftSentence};

} // namespace

QString historySentence(const AuditEntry& entry)
{
    const QString from = audit::factWords(entry, QLatin1StringView("from"));
    const QString to = audit::factWords(entry, QLatin1StringView("to"));
    if (entry.verb == QLatin1StringView("undone"))
        return Text::tr("took entry %1 back").arg(audit::factWords(entry, QLatin1StringView("entry")));
    for (const auto& sentenceOf : sentencesOfKinds) {
        if (const std::optional<QString> sentence = sentenceOf(entry))
            return *sentence;
    }
    if (const std::optional<QString> edit = editSentence(entry, from, to))
        return *edit;
    if (const std::optional<QString> governance = governanceSentence(entry))
        return *governance;
    if (!from.isEmpty() && !to.isEmpty())
        return Text::tr("moved it from %1 to %2").arg(stateWords(entry, from), stateWords(entry, to));
    if (entry.verb == QLatin1StringView("imported"))
        return importSentence(entry);
    if (entry.verb == QLatin1StringView("created"))
        return entry.entity == QLatin1StringView("use_case") ? Text::tr("proposed it") : Text::tr("added it");
    if (entry.verb == QLatin1StringView("updated"))
        return Text::tr("changed it");
    if (entry.verb == QLatin1StringView("frozen"))
        return Text::tr("froze an edition of it");
    return QString(entry.verb).replace(u'_', u' ');
}

ThingHistory thingHistory(db::Connection& connection, const Address& address, int limit)
{
    const ThingKind* kind = thingKind(address.kind);
    if (!kind)
        return {};
    ThingHistory history;
    // What is asked and signed is part of a release's story, what was asked of a sign-off's, what came into it of a view's,
    // what its gates were passed without of a use case's.
    const char* more = address.kind == "release" ? requestsOfRelease
        : address.kind == "use-case"             ? waiversOfUseCase
        : address.kind == "sign-off"             ? requestOfSignOff
        : address.kind == "scan-result"          ? importOfResult
        : address.kind == "view"                 ? arrivalsInView
                                                 : "";
    const QByteArray told = QByteArray("(a.entity = ? AND a.entity_id = ?)") + commentsOnThing + more;
    db::Statement count = connection.prepare("SELECT count(*) FROM audit_event a WHERE " + told);
    db::Statement rows = connection.prepare(
        "SELECT a.body, coalesce(p.name, a.actor) FROM audit_event a LEFT JOIN person p ON p.uid = a.actor WHERE "
        + told + " ORDER BY a.seq DESC LIMIT ?");
    for (db::Statement* statement : {&count, &rows}) {
        statement->bindText(kind->entity).bind(address.key).bindText(address.kind).bind(address.key);
        if (*more != '\0')
            statement->bind(address.key);
    }
    count.step();
    history.total = count.integer(0);
    rows.bind(limit);
    while (rows.step()) {
        const AuditEntry entry = db::orRaise(parseBody(rows.bytesView(0)));
        history.lines.push_back(
            {entry.seq, entry.at, rows.text(1), historySentence(entry), entry.reason, formerWords(connection, entry)});
    }
    return history;
}

} // namespace assay
