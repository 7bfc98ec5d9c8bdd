// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/user_facts.h"

#include "core/base/text.h"
#include "core/feedback/feedback_rows.h"
#include "core/things/fact_lines.h"
#include "core/user_groups/user_group_rows.h"

namespace assay {

std::optional<ThingFacts> userGroupFacts(db::Connection& connection, const QString& key)
{
    db::Statement row = connection.prepare(
        "SELECT g.uid, g.key, g.name, u.key || ' · ' || u.title, g.size, g.contact, g.influence, g.adoption_target,"
        " g.contact_every_days, (SELECT count(*) FROM user_contact c WHERE c.group_id = g.id),"
        " (SELECT max(c.at) FROM user_contact c WHERE c.group_id = g.id), g.staged FROM user_group g"
        " JOIN use_case u ON u.id = g.use_case_id WHERE g.uid = ? OR g.key = ?");
    if (!row.bind(key).bind(key).step())
        return std::nullopt;
    const std::optional<Influence> influence = influenceFromString(row.text(6));
    FactLines facts(row);
    facts.text(Text::tr("Use case"), 3).text(Text::tr("People"), 4).text(Text::tr("Contact"), 5);
    facts.words(Text::tr("Influence"), influence ? influenceTitle(*influence) : row.text(6));
    facts.words(Text::tr("Adoption target"),
                row.isNull(7) ? QString() : Text::tr("%1 % of decisions").arg(row.real(7) * 100));
    facts.words(Text::tr("Contact agreed"),
                row.isNull(8)             ? Text::tr("no interval")
                    : row.integer(8) == 1 ? Text::tr("every day")
                                          : Text::tr("every %1 days").arg(row.integer(8)));
    facts.count(Text::tr("Contacts"), 9).time(Text::tr("Last contact"), 10);
    return ThingFacts{{{}, "user-group", row.text(0)}, row.text(1), row.text(2), row.boolean(11), facts.take()};
}

std::optional<ThingFacts> feedbackFacts(db::Connection& connection, const QString& key)
{
    db::Statement row = connection.prepare(
        "SELECT f.uid, f.key, f.text, f.source, f.channel, f.prediction_ref, f.received_at, f.state_since, f.reply,"
        " coalesce(u.key || ' · ' || u.title, ''), coalesce(g.name, ''), p.name, f.staged FROM feedback f"
        " JOIN person p ON p.id = f.taken_by LEFT JOIN use_case u ON u.id = f.use_case_id"
        " LEFT JOIN user_group g ON g.id = f.group_id WHERE f.uid = ? OR f.key = ?");
    if (!row.bind(key).bind(key).step())
        return std::nullopt;
    const Feedback item = feedback::byKeyOrUid(connection, row.text(0));
    FactLines facts(row);
    facts.words(Text::tr("State"), feedbackStateTitle(item.state)).time(Text::tr("Since"), 7);
    facts.words(Text::tr("Severity"), severityTitle(item.severity));
    facts.words(Text::tr("Harm"), item.harm ? Text::tr("somebody was or may be harmed") : QString());
    facts.text(Text::tr("Text"), 2).text(Text::tr("From"), 3).text(Text::tr("By way of"), 4);
    facts.text(Text::tr("User group"), 10).text(Text::tr("Use case"), 9).mono(Text::tr("Prediction"), 5);
    facts.text(Text::tr("Reply"), 8);
    for (const FeedbackLink& link : item.links)
        facts.words(Text::tr("Led to"), link.name);
    facts.time(Text::tr("Received"), 6).text(Text::tr("Taken in by"), 11);
    const QString title = row.text(2).section(u'\n', 0, 0, QString::SectionSkipEmpty).trimmed();
    return ThingFacts{{{}, "feedback", row.text(0)}, row.text(1), title, row.boolean(12), facts.take()};
}

std::vector<ThingFact> ledHere(db::Connection& connection, const QString& uid)
{
    std::vector<ThingFact> lines;
    for (const Feedback& item : feedback::linkedTo(connection, uid))
        lines.push_back({Text::tr("Feedback %1").arg(item.key),
                         Text::tr("%1: %2").arg(feedbackStateTitle(item.state), item.text.left(200))});
    return lines;
}

} // namespace assay
