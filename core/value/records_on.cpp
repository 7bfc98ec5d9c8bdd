// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/records_on.h"

#include "core/value/value_rows.h"

namespace assay::values {

std::vector<ValueRecord> recordsOn(db::Connection& connection, const ValueLog& log, qint64 at)
{
    std::vector<ValueRecord> records = all(connection);
    std::erase_if(records, [at](const ValueRecord& record) { return record.createdAt > at; });
    for (ValueRecord& record : records) {
        std::erase_if(record.measurements, [at](const ValueMeasurement& each) { return each.at > at; });
        std::erase_if(record.voices, [at](const ValueVoice& each) { return each.at > at; });
        for (const ValueEvent& event : log.values) {
            if (event.record != record.uid || event.at > at)
                continue;
            record.target = event.target;
            record.metric = event.metric.value_or(record.metric);
            record.unit = event.unit.value_or(record.unit);
            if (!event.isMove)
                continue;
            record.state = event.to;
            record.stateSince = event.at;
        }
    }
    return records;
}

} // namespace assay::values
