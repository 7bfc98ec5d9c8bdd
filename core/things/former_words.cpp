// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/former_words.h"

#include "core/audit/audit_facts.h"
#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/changes/change_texts.h"
#include "core/changes/change_type_names.h"
#include "core/charters/charter_fields.h"
#include "core/db/sql_error.h"
#include "core/decisions/decision_texts.h"
#include "core/feedback/feedback_texts.h"
#include "core/findings/finding_texts.h"
#include "core/incidents/incident_rows.h"
#include "core/incidents/incident_texts.h"
#include "core/meetings/meeting_texts.h"
#include "core/merge/newer_texts.h"
#include "core/past/trails.h"
#include "core/people/people_rows.h"
#include "core/people/person_texts.h"
#include "core/risks/risk_texts.h"
#include "core/tasks/task_texts.h"
#include "core/things/log_lines.h"
#include "core/usecases/use_case_edit.h"
#include "core/user_groups/user_group_texts.h"
#include "core/value/value_texts.h"

#include <algorithm>
#include <array>

namespace assay {
namespace {

/// How a kind of thing calls its fields.
struct FieldNames {
    const char* entity;
    QString (*title)(const QString& field);
};

constexpr std::array namesOfFields{
    FieldNames{"use_case", &usecases::fieldTitle},   FieldNames{"decision", &decisions::fieldTitle},
    FieldNames{"finding", &findings::fieldTitle},    FieldNames{"user_group", &usergroups::fieldTitle},
    FieldNames{"change", &changes::fieldTitle},      FieldNames{"risk", &risks::fieldTitle},
    FieldNames{"value_record", &values::fieldTitle}, FieldNames{"charter", &charters::fieldTitle},
    FieldNames{"task", &tasks::fieldTitle},          FieldNames{"feedback", &feedback::fieldTitle},
    FieldNames{"meeting", &meetings::fieldTitle},    FieldNames{"person", &people::fieldTitle},
    FieldNames{"incident", &incidents::fieldTitle},
};

/// The title of what the log has as a word; the word itself where this version does not know it.
template <auto valueOf, auto titleOfValue>
QString titleOfWord(const QString& word)
{
    const auto value = valueOf(word);
    return value ? titleOfValue(*value) : word;
}

QString yesIf(const QString& word)
{
    return word == u"1" ? Text::tr("yes") : word;
}

/// A field that says one of a few words.
struct WordField {
    const char* field;
    QString (*title)(const QString& word);
};

constexpr std::array wordFields{
    WordField{"severity", &titleOfWord<severityFromString, severityTitle>},
    WordField{"harm", &yesIf},
    WordField{"impact_level", &titleOfWord<changeImpactFromString, changeImpactTitle>},
    WordField{"kind", &titleOfWord<taskKindFromString, taskKindTitle>},
    WordField{"priority", &titleOfWord<taskPriorityFromString, taskPriorityTitle>},
    WordField{"treatment", &titleOfWord<riskTreatmentFromString, riskTreatmentTitle>},
    WordField{"risk_tier", &titleOfWord<riskTierFromString, tierTitle>},
    WordField{"influence", &titleOfWord<influenceFromString, influenceTitle>},
    WordField{"humanRole", &titleOfWord<humanRoleFromString, humanRoleTitle>},
};

QString titleOf(const QString& entity, const QString& field)
{
    const auto found = std::find_if(namesOfFields.begin(), namesOfFields.end(),
                                    [&](const FieldNames& names) { return entity == QLatin1StringView(names.entity); });
    return found == namesOfFields.end() ? field : found->title(field);
}

bool isAmong(const QString& field, std::initializer_list<const char*> fields)
{
    return std::any_of(fields.begin(), fields.end(),
                       [&](const char* each) { return field == QLatin1StringView(each); });
}

QString nameOr(db::Connection& connection, const QString& entity, const QString& text)
{
    const QString name = logThingName(connection, entity, text);
    return name.isEmpty() ? text : name;
}

/// Days, people and things are no words in the log; what is not understood stays as it is there.
QString readableText(db::Connection& connection, const QString& entity, const FieldText& said)
{
    if (isAmong(said.field, {"due", "review", "held"})) {
        bool is = false;
        const qint64 at = said.text.toLongLong(&is);
        return is ? dayText(at) : said.text;
    }
    if (entity == u"incident" && said.field == u"detected")
        return minuteWords(said.text.toLongLong());
    if (entity == u"incident" && said.field == u"deployment")
        return incidents::deploymentTitle(connection, said.text);
    if (isAmong(said.field, {"owner", "business_owner", "sponsor"}))
        return nameOr(connection, QStringLiteral("person"), said.text);
    if (entity == u"feedback" && said.field == u"group")
        return nameOr(connection, QStringLiteral("user_group"), said.text);
    if (entity == u"change" && said.field == u"type") {
        const auto type = changeTypeFromString(said.text);
        return type ? changes::typeName(changes::typeNames(connection), *type) : said.text;
    }
    if (isAmong(said.field, {"use_case", "release", "finding"}))
        return nameOr(connection, said.field, said.text);
    const auto words = std::find_if(wordFields.begin(), wordFields.end(),
                                    [&](const WordField& each) { return said.field == QLatin1StringView(each.field); });
    return words == wordFields.end() ? said.text : words->title(said.text);
}

} // namespace

std::vector<FormerWords> formerWords(db::Connection& connection, const AuditEntry& entry)
{
    std::vector<FormerWords> words;
    for (const FieldText& said : merging::formerTexts(entry)) {
        if (!said.text.isEmpty())
            words.push_back({titleOf(entry.entity, said.field), readableText(connection, entry.entity, said)});
    }
    return words;
}

std::vector<WrittenWords> wordsWritten(db::Connection& connection, const LoggedField& field, const QString& now)
{
    if (now.isEmpty())
        return {};
    db::Statement rows = connection.prepare(
        "SELECT body FROM audit_event WHERE entity = ? AND entity_id = ? AND verb = ? ORDER BY seq DESC");
    rows.bind(field.entity).bind(field.uid).bind(field.verb);
    const QByteArray known = field.field.toLatin1();
    const QByteArray former = known + merging::wasFact.data();
    std::vector<WrittenWords> words;
    QString text = now; // Of an entry, as far as the one after it says.
    while (rows.step()) {
        const AuditEntry entry = db::orRaise(parseBody(rows.bytesView(0)));
        if (const QString own = audit::factText(entry, QLatin1StringView(known)); text.isEmpty())
            text = own;
        if (!text.isEmpty())
            words.push_back({people::nameOf(connection, entry.actor), entry.at, text});
        text = audit::factText(entry, QLatin1StringView(former));
    }
    return words;
}

} // namespace assay
