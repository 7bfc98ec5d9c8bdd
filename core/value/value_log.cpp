// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/value_log.h"

#include "core/audit/audit_facts.h"
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"

namespace assay {
namespace {

/// The facts of one entry, as its kind has to have them.
class ValueFacts {
public:
    explicit ValueFacts(AuditEntry entry)
        : m_entry(std::move(entry))
    {
    }

    const AuditEntry& entry() const { return m_entry; }

    bool has(QLatin1StringView key) const { return audit::textFact(m_entry, key) || audit::numberFact(m_entry, key); }

    QString text(QLatin1StringView key) const
    {
        const QString* words = audit::textFact(m_entry, key);
        if (!words)
            raiseMissing(key);
        return *words;
    }

    qint64 count(QLatin1StringView key) const
    {
        const std::optional<qint64> number = audit::numberFact(m_entry, key);
        if (!number)
            raiseMissing(key);
        return *number;
    }

    double figure(QLatin1StringView key) const
    {
        const NumberReading reading = readNumber(text(key).toUtf8());
        if (reading.kind != NumberReading::Kind::Value)
            raiseMissing(key);
        return reading.value;
    }

private:
    [[noreturn]] void raiseMissing(QLatin1StringView key) const
    {
        db::raise(Error::Kind::Corrupt,
                  Text::tr("Entry %1 of the audit log does not say its “%2”, so no value can be computed. The rest is "
                           "unharmed; verify the project.")
                      .arg(QString::number(m_entry.seq), key));
    }

    AuditEntry m_entry;
};

ValueEvent valueEventOf(const ValueFacts& facts)
{
    using namespace Qt::Literals::StringLiterals;
    ValueEvent event;
    event.record = facts.entry().entityId;
    event.useCase = facts.text("use_case"_L1);
    event.at = facts.entry().at;
    event.target = facts.figure("target"_L1);
    event.isMove = facts.entry().verb != "updated"_L1;
    if (facts.has("to"_L1))
        event.to = valueStateFromString(facts.text("to"_L1)).value_or(ValueState::Hypothesis);
    if (facts.has("metric"_L1))
        event.metric = facts.text("metric"_L1);
    if (facts.has("unit"_L1))
        event.unit = facts.text("unit"_L1);
    if (facts.has("realised"_L1))
        event.realised = facts.figure("realised"_L1);
    return event;
}

AdoptionEvent adoptionEventOf(const ValueFacts& facts)
{
    using namespace Qt::Literals::StringLiterals;
    AdoptionEvent event;
    event.useCase = facts.text("use_case"_L1);
    event.group = facts.text("group"_L1);
    event.groupName = facts.text("group_name"_L1);
    event.at = facts.entry().at;
    event.from = facts.count("from"_L1);
    event.to = facts.count("to"_L1);
    event.eligible = facts.count("eligible"_L1);
    event.used = facts.count("used"_L1);
    event.overridden = facts.count("overridden"_L1);
    event.level = facts.figure("level"_L1);
    event.reasons = facts.text("reasons"_L1);
    return event;
}

TargetEvent targetEventOf(const ValueFacts& facts)
{
    using namespace Qt::Literals::StringLiterals;
    return {facts.text("use_case"_L1), facts.entry().entityId, facts.text("name"_L1), facts.entry().at,
            !facts.text("adoption_target"_L1).isEmpty()};
}

/// Of the entries about one kind of thing, those of some verbs. They are found by their numbers first and then read in the
/// order of the log, in which neighbours lie together: sorted after that, each would be moved with its words.
std::vector<ValueFacts> factsOf(db::Connection& connection, const char* entity, const char* verbs)
{
    db::Statement rows = connection.prepare(QByteArray("SELECT body FROM audit_event WHERE seq IN (SELECT seq"
                                                       " FROM audit_event WHERE entity = ")
                                            + entity + ") AND verb IN (" + verbs + ") ORDER BY seq");
    std::vector<ValueFacts> facts;
    while (rows.step())
        facts.emplace_back(db::orRaise(parseBody(rows.bytesView(0))));
    return facts;
}

template <typename Event>
void dropAfter(std::vector<Event>& events, qint64 at)
{
    std::erase_if(events, [at](const Event& event) { return event.at > at; });
}

} // namespace

ValueLog valueLog(db::Connection& connection)
{
    ValueLog log;
    for (const ValueFacts& facts : factsOf(connection, "'value_record'", "'created', 'updated', 'state_changed'"))
        log.values.push_back(valueEventOf(facts));
    for (const ValueFacts& facts : factsOf(connection, "'adoption_record'", "'created'"))
        log.adoption.push_back(adoptionEventOf(facts));
    for (const ValueFacts& facts : factsOf(connection, "'user_group'", "'created', 'updated'"))
        log.targets.push_back(targetEventOf(facts));
    return log;
}

ValueLog valueLogUntil(ValueLog log, qint64 at)
{
    dropAfter(log.values, at);
    dropAfter(log.adoption, at);
    dropAfter(log.targets, at);
    return log;
}

} // namespace assay
