// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/assurance_sources.h"

#include "core/base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace assay {

void tasks::addTestReportItems(db::Connection& connection, qint64 now, std::vector<AssuranceItem>& items)
{
    db::Statement rows = connection.prepare(
        "SELECT r.uid, e.title, e.facts, e.added_at, a.name, r.staged, e.uid FROM evidence e JOIN release r ON r.id ="
        " e.release_id JOIN person a ON a.id = r.author_id WHERE e.withdrawn_at IS NULL ORDER BY e.id");
    std::map<std::pair<QString, QString>, std::vector<std::size_t>> open;
    while (rows.step()) {
        const QJsonObject facts = QJsonDocument::fromJson(rows.bytes(2)).object();
        if (!facts.contains(QLatin1StringView("failed")))
            continue;
        const auto failed = facts.value(QLatin1StringView("failed")).toInteger();
        // Unit tests that pass say nothing of those of the model.
        std::vector<std::size_t>& before = open[{rows.text(0), facts.value(QLatin1StringView("kind")).toString()}];
        for (const std::size_t place : before) {
            if (failed > 0)
                continue;
            items[place].stage = AssuranceStage::Done;
            items[place].state = Text::tr("Passed later");
            items[place].age = rows.integer(3) - items[place].since;
            items[place].since = rows.integer(3);
        }
        if (failed == 0) {
            before.clear();
            continue;
        }
        before.push_back(items.size());
        AssuranceItem item;
        item.source = AssuranceSource::TestReport;
        item.thing = {"release", rows.text(0)};
        item.identity = ThingName{"evidence", rows.text(6)};
        item.title = failed == 1 ? Text::tr("%1: 1 test failed").arg(rows.text(1))
                                 : Text::tr("%1: %2 tests failed").arg(rows.text(1), QString::number(failed));
        item.kind = taskKindTitle(TaskKind::Defect);
        item.state = Text::tr("Failed");
        item.since = rows.integer(3);
        item.age = now - item.since;
        item.owner = rows.text(4);
        item.staged = rows.boolean(5);
        items.push_back(std::move(item));
    }
}

} // namespace assay
