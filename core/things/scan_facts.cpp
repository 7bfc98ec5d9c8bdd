// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/things/scan_facts.h"

#include "core/base/text.h"
#include "core/scans/scan_rows.h"
#include "core/things/fact_lines.h"

namespace assay {

std::optional<ThingFacts> scanFacts(db::Connection& connection, const QString& key)
{
    db::Statement row =
        connection.prepare("SELECT s.uid, u.key || ' · ' || u.title, s.ran_at, s.imported_at FROM scan s"
                           " JOIN use_case u ON u.id = s.use_case_id WHERE s.uid = ? OR s.key = ?");
    if (!row.bind(key).bind(key).step())
        return std::nullopt;
    const Scan scan = scans::byName(connection, row.text(0));
    FactLines facts(row);
    facts.words(Text::tr("Outcome"), scanOutcomeTitle(scan.outcome)).words(Text::tr("Why"), scan.trouble);
    facts.words(Text::tr("Version"), scan.toolVersion).words(Text::tr("Category"), scan.category);
    facts.words(Text::tr("Errors"), QString::number(scan.counts.errors));
    facts.words(Text::tr("Warnings"), QString::number(scan.counts.warnings));
    facts.words(Text::tr("Notes"), QString::number(scan.counts.notes));
    facts.words(Text::tr("Suppressed"), QString::number(scan.counts.suppressed));
    facts.time(Text::tr("Ran"), 2).text(Text::tr("Use case"), 1).words(Text::tr("Release"), scan.releaseName);
    facts.words(Text::tr("Imported by"), scan.importedBy.name).time(Text::tr("Imported"), 3);
    facts.words(Text::tr("Commit"), scan.source.commit);
    facts.words(Text::tr("Commit of the release"), scan.isOfAnotherCommit() ? scan.releaseCommit : QString());
    facts.words(Text::tr("Repository"), scan.source.repository).words(Text::tr("Branch"), scan.source.branch);
    facts.words(Text::tr("File"), scan.fileName);
    ThingFacts made{{{}, "scan", scan.uid}, scan.key, scan.tool, scan.staged, facts.take()};
    made.facts.push_back({Text::tr("SHA-256"), QString::fromLatin1(toHex(scan.sha256)), {}, true});
    return made;
}

std::optional<ThingFacts> scanResultFacts(db::Connection& connection, const QString& key)
{
    const std::optional<ScanResult> result = scans::resultByUid(connection, key);
    if (!result)
        return std::nullopt;
    db::Statement row = connection.prepare("SELECT s.key || ' · ' || s.tool, s.ran_at, u.key || ' · ' || u.title,"
                                           " s.staged FROM scan s JOIN use_case u ON u.id = s.use_case_id"
                                           " WHERE s.id = ?");
    row.bind(result->scan.value).step();
    FactLines facts(row);
    facts.words(Text::tr("Level"), scanLevelTitle(result->level)).words(Text::tr("Rule"), result->rule);
    facts.words(Text::tr("Message"), result->message).words(Text::tr("Place"), result->place());
    facts.words(Text::tr("Suppressed"), result->suppressed ? Text::tr("yes") : QString());
    facts.text(Text::tr("Scan"), 0).time(Text::tr("Ran"), 1).text(Text::tr("Use case"), 2);
    const QString title = result->message.section(u'\n', 0, 0, QString::SectionSkipEmpty).trimmed();
    return ThingFacts{{{}, "scan-result", result->uid}, {}, title, row.boolean(3), facts.take()};
}

} // namespace assay
