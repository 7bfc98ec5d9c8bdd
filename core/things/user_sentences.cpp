// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/user_sentences.h"

#include "core/audit/audit_facts.h"
#include "core/base/text.h"
#include "core/domain/duty.h"
#include "core/domain/feedback.h"
#include "core/domain/priority.h"
#include "core/domain/scan.h"
#include "core/domain/service_level.h"
#include "core/domain/use_case.h"
#include "core/gates/waivable_items.h"

namespace assay {
namespace {

bool isAbout(const AuditEntry& entry, const char* entity)
{
    return entry.entity == QLatin1StringView(entity);
}

bool says(const AuditEntry& entry, const char* verb)
{
    return entry.verb == QLatin1StringView(verb);
}

std::optional<QString> feedbackSentence(const AuditEntry& entry)
{
    if (says(entry, "created"))
        return audit::factWords(entry, QLatin1StringView("harm")) == QLatin1StringView("1")
            ? Text::tr("took it in, with harm")
            : Text::tr("took it in");
    const QString ledTo = audit::factWords(entry, QLatin1StringView("led_to"));
    if (says(entry, "linked"))
        return ledTo.isEmpty() ? Text::tr("said what it led to") : Text::tr("said that it led to %1").arg(ledTo);
    if (says(entry, "unlinked"))
        return Text::tr("said that it did not lead to %1").arg(ledTo);
    if (says(entry, "answered"))
        return Text::tr("replied to it");
    const auto to = feedbackStateFromString(audit::factWords(entry, QLatin1StringView("to")));
    if (to == FeedbackState::New)
        return Text::tr("took it in again, with harm");
    return to ? std::optional(Text::tr("moved it to %1").arg(feedbackStateTitle(*to))) : std::nullopt;
}

/// What a tool found, as somebody brought it in.
QString scanSentence(const AuditEntry& entry)
{
    const QString tool = audit::factText(entry, QLatin1StringView("tool"));
    const auto outcome = scanOutcomeFromString(audit::factText(entry, QLatin1StringView("outcome")));
    if (outcome == ScanOutcome::NotRun || outcome == ScanOutcome::Failed)
        return Text::tr("imported a scan by %1 that did not run").arg(tool);
    return Text::tr("imported what %1 found: errors %2, warnings %3")
        .arg(tool, audit::factWords(entry, QLatin1StringView("errors")),
             audit::factWords(entry, QLatin1StringView("warnings")));
}

QString waiverSentence(const AuditEntry& entry)
{
    const QString item = usecases::waivableTitle(audit::factWords(entry, QLatin1StringView("item")));
    const std::optional<Gate> gate = usecases::waivedGate(entry);
    return gate ? Text::tr("said that “%1” is passed without “%2”").arg(gateTitle(*gate), item)
                : Text::tr("said that the gate is passed without “%1”").arg(item);
}

std::optional<QString> dutySentence(const AuditEntry& entry)
{
    const auto stage = dutyStageFromString(audit::factWords(entry, QLatin1StringView("stage")));
    const auto duty = dutyFromString(audit::factWords(entry, QLatin1StringView("duty")));
    if (!stage)
        return std::nullopt;
    return duty ? Text::tr("made somebody %1 in “%2”").arg(dutyTitle(*duty).toLower(), dutyStageTitle(*stage))
                : Text::tr("took a duty in “%1” back").arg(dutyStageTitle(*stage));
}

std::optional<QString> skillSentence(const AuditEntry& entry)
{
    const QString skill = audit::factWords(entry, QLatin1StringView("skill"));
    if (isAbout(entry, "person_skill"))
        return Text::tr("wrote level %1 in “%2”").arg(audit::factWords(entry, QLatin1StringView("level")), skill);
    if (isAbout(entry, "skill_requirement"))
        return Text::tr("asked for “%1”").arg(skill);
    return says(entry, "created") ? Text::tr("named it") : Text::tr("changed what it carries over to");
}

std::optional<QString> levelSentence(const AuditEntry& entry)
{
    const auto kind = waitKindFromString(audit::factWords(entry, QLatin1StringView("kind")));
    if (!kind)
        return std::nullopt;
    const auto role = roleFromString(audit::factWords(entry, QLatin1StringView("role")));
    return Text::tr("said how long “%1” may wait on %2: %3")
        .arg(waitKindTitle(*kind), role ? roleTitle(*role) : Text::tr("every role"),
             levelHoursText(audit::factWords(entry, QLatin1StringView("hours")).toInt()));
}

/// The role with its limits, as the entry has them.
QString grantedWords(const AuditEntry& entry, Role role)
{
    LimitedRole limited{role, {}, {}, audit::factWords(entry, QLatin1StringView("use_case_key")), {}, {}};
    for (const AuditFact& fact : entry.facts) {
        const auto* at = std::get_if<qint64>(&fact.value);
        if (at && fact.key == QLatin1StringView("from"))
            limited.from = *at;
        if (at && fact.key == QLatin1StringView("until"))
            limited.until = *at;
    }
    return limited.title();
}

/// What is done to people; entries before format 19 do not say which role.
std::optional<QString> personSentence(const AuditEntry& entry)
{
    const std::optional<Role> role = roleFromString(audit::factWords(entry, QLatin1StringView("role")));
    if (says(entry, "role_granted"))
        return role ? Text::tr("gave a role: %1").arg(grantedWords(entry, *role)) : Text::tr("gave a role");
    if (says(entry, "role_revoked"))
        return role ? Text::tr("took a role away: %1").arg(grantedWords(entry, *role)) : Text::tr("took a role away");
    if (says(entry, "state_changed"))
        return audit::factWords(entry, QLatin1StringView("to")) == QLatin1StringView("left")
            ? Text::tr("said that they have left, which ended their roles")
            : Text::tr("said that they are back");
    QString before = audit::factWords(entry, QLatin1StringView("name_was"));
    if (before.isEmpty())
        before = audit::factWords(entry, QLatin1StringView("name_before")); // As earlier versions of Assay wrote it.
    if (says(entry, "updated") && !before.isEmpty())
        return Text::tr("changed the name from “%1” to “%2”")
            .arg(before, audit::factWords(entry, QLatin1StringView("name")));
    if (says(entry, "updated"))
        return Text::tr("changed the e-mail address");
    return std::nullopt;
}

} // namespace

std::optional<QString> userSentence(const AuditEntry& entry)
{
    if (isAbout(entry, "person"))
        return personSentence(entry);
    if (isAbout(entry, "project") && says(entry, "acknowledged"))
        return Text::tr("said why the project's file is older, or another, than what they had seen of it");
    if (isAbout(entry, "user_group"))
        return says(entry, "created") ? Text::tr("named it") : Text::tr("changed it");
    if (isAbout(entry, "user_contact"))
        return Text::tr("talked with users");
    if (isAbout(entry, "feedback"))
        return feedbackSentence(entry);
    if (isAbout(entry, "scan"))
        return scanSentence(entry);
    if (isAbout(entry, "use_case_rating")) {
        const auto respect = respectFromString(audit::factWords(entry, QLatin1StringView("respect")));
        return Text::tr("rated: %1 %2")
            .arg(respect ? respectTitle(*respect) : QString(), audit::factWords(entry, QLatin1StringView("score")));
    }
    if (isAbout(entry, "gate_waiver"))
        return waiverSentence(entry);
    if (isAbout(entry, "duty"))
        return dutySentence(entry);
    if (isAbout(entry, "skill") || isAbout(entry, "person_skill") || isAbout(entry, "skill_requirement"))
        return skillSentence(entry);
    if (isAbout(entry, "service_level"))
        return levelSentence(entry);
    if (isAbout(entry, "portfolio"))
        return Text::tr("said from how many days after gate 1 use cases count for the production rate: %1")
            .arg(audit::factWords(entry, QLatin1StringView("cohort_days")));
    if (isAbout(entry, "change_types"))
        return Text::tr("said what types of changes are called");
    if (isAbout(entry, "charter") && says(entry, "attended"))
        return Text::tr("said who was there");
    if (isAbout(entry, "use_case") && says(entry, "requested")) {
        const auto step = useCaseStateFromString(audit::factWords(entry, QLatin1StringView("step")));
        return Text::tr("asked to take it to %1").arg(step ? stateTitle(*step) : QString());
    }
    return std::nullopt;
}

} // namespace assay
