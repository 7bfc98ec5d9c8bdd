// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/drift_facts.h"

#include "core/audit/audit_entry.h"
#include "core/base/text.h"
#include "core/drift/drift_rows.h"
#include "core/past/trails.h"

#include <algorithm>

namespace assay {
namespace {

QString figureText(std::optional<double> figure)
{
    return figure ? QString::number(*figure, 'g', 4) : QStringLiteral("–");
}

/// "Drifted: age, income".
void addColumns(std::vector<ThingFact>& facts, const DriftCheck& check)
{
    for (const DriftVerdict verdict : allDriftVerdicts()) {
        QStringList columns;
        for (const DriftReading& reading : check.readings) {
            if (reading.verdict == verdict)
                columns << reading.column;
        }
        if (!columns.isEmpty())
            facts.push_back({driftVerdictTitle(verdict), columns.join(QStringLiteral(", "))});
    }
}

void addReading(std::vector<ThingFact>& facts, const DriftReading& reading)
{
    facts.push_back({Text::tr("Column"), reading.column});
    facts.push_back({Text::tr("Verdict"), driftVerdictTitle(reading.verdict)});
    if (!reading.index)
        return;
    facts.push_back({Text::tr("Stability index"), figureText(reading.index)});
    facts.push_back(
        {Text::tr("Floor without drift"),
         Text::tr("%1, below %2 in 95 of 100 draws").arg(figureText(reading.floor), figureText(reading.highestFloor))});
}

} // namespace

std::optional<ThingFacts> driftFacts(db::Connection& connection, const QString& key)
{
    db::Statement known = connection.prepare("SELECT d.uid FROM drift_check d WHERE d.uid = ? OR d.key = ? OR d.id IN"
                                             " (SELECT g.check_id FROM drift_reading g WHERE g.uid = ?)");
    if (!known.bind(key).bind(key).bind(key).step())
        return std::nullopt;
    const DriftCheck check = drift::byName(connection, key);
    const auto reading = std::find_if(check.readings.begin(), check.readings.end(),
                                      [&](const DriftReading& each) { return each.uid == key; });
    std::vector<ThingFact> facts{{Text::tr("Use case"), check.useCaseKey + QStringLiteral(" · ") + check.useCaseTitle}};
    if (!check.release.isEmpty())
        facts.push_back({Text::tr("Release"), check.release});
    if (reading != check.readings.end())
        addReading(facts, *reading);
    else
        addColumns(facts, check);
    for (const auto& [title, source] :
         {std::pair(Text::tr("Reference"), check.reference), {Text::tr("Current"), check.current}})
        facts.push_back({title, Text::tr("%1, %n rows", nullptr, static_cast<int>(source.rows)).arg(source.name)});
    if (!check.note.isEmpty())
        facts.push_back({Text::tr("Note"), check.note});
    facts.push_back({Text::tr("Checked by"), check.by.name});
    facts.push_back({Text::tr("Checked"), {}, check.at});
    const bool isReading = reading != check.readings.end();
    const QString title =
        isReading ? Text::tr("%1 in %2").arg(reading->column, check.useCaseTitle) : check.useCaseTitle;
    return ThingFacts{{{}, "drift", isReading ? key : check.uid}, check.key, title, check.staged, std::move(facts)};
}

std::optional<QString> driftSentence(const AuditEntry& entry)
{
    if (entry.entity != QLatin1StringView("drift_check") || entry.verb != QLatin1StringView("created"))
        return std::nullopt;
    const int drifted = past::factOf(entry, QLatin1StringView("drifted")).toInt();
    const int columns = past::factOf(entry, QLatin1StringView("columns")).toInt();
    return Text::tr("checked %n columns for drift: %1", nullptr, columns)
        .arg(drifted == 0 ? Text::tr("none drifted") : Text::tr("%n drifted", nullptr, drifted));
}

} // namespace assay
