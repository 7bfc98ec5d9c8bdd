// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/assurance.h"

#include "core/base/text.h"
#include "core/tasks/assurance_sources.h"

#include <algorithm>

namespace assay {

QString assuranceStageTitle(AssuranceStage stage)
{
    switch (stage) {
    case AssuranceStage::Planned:
        return Text::tr("Planned");
    case AssuranceStage::InProgress:
        return Text::tr("In progress");
    default:
        return Text::tr("Done");
    }
}

QString assuranceSourceTitle(AssuranceSource source)
{
    switch (source) {
    case AssuranceSource::Task:
        return Text::tr("Task");
    case AssuranceSource::Finding:
        return Text::tr("Finding");
    case AssuranceSource::TestReport:
        return Text::tr("Test report");
    case AssuranceSource::Incident:
        return Text::tr("Incident");
    case AssuranceSource::Scan:
        return Text::tr("Scan");
    case AssuranceSource::Drift:
        return Text::tr("Drift");
    default:
        return Text::tr("Feedback");
    }
}

std::vector<AssuranceItem> tasks::assuranceItems(db::Connection& connection, qint64 now)
{
    std::vector<AssuranceItem> items;
    addTaskItems(connection, now, items);
    addFindingItems(connection, now, items);
    addTestReportItems(connection, now, items);
    addFeedbackItems(connection, now, items);
    addIncidentItems(connection, now, items);
    addScanItems(connection, now, items);
    addDriftItems(connection, now, items);
    std::stable_sort(items.begin(), items.end(), [](const AssuranceItem& a, const AssuranceItem& b) {
        const bool aDone = a.stage == AssuranceStage::Done;
        const bool bDone = b.stage == AssuranceStage::Done;
        return aDone != bDone ? bDone : a.age > b.age;
    });
    return items;
}

} // namespace assay
