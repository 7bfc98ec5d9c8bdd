// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/drift_facts.h"

#include "core/audit/audit_facts.h"
#include "core/base/text.h"
#include "core/drift/drift_rows.h"

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
        facts.push_back({title,
                         source.rows == 1 ? Text::tr("%1, 1 row").arg(source.name)
                                          : Text::tr("%1, %2 rows").arg(source.name, QString::number(source.rows))});
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
    const qint64 drifted = audit::numberFact(entry, QLatin1StringView("drifted")).value_or(0);
    const qint64 columns = audit::numberFact(entry, QLatin1StringView("columns")).value_or(0);
    if (columns == 1)
        return drifted == 0 ? Text::tr("found the one column not drifted") : Text::tr("found the one column drifted");
    return drifted == 0 ? Text::tr("found none of %1 columns drifted").arg(columns)
                        : Text::tr("found %1 of %2 columns drifted").arg(drifted).arg(columns);
}

} // namespace assay
