// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/csv_metrics/csv_columns.h"

#include <initializer_list>

namespace assay {
namespace {

std::optional<std::size_t> firstOf(const std::vector<QString>& header, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        for (std::size_t i = 0; i < header.size(); ++i) {
            if (name.compare(header[i], Qt::CaseInsensitive) == 0)
                return i;
        }
    }
    return std::nullopt;
}

} // namespace

CsvColumns csvColumnsOf(const std::vector<QString>& header)
{
    return {
        firstOf(header, {u"step", u"global_step", u"trainer/global_step", u"iteration", u"iter", u"epoch", u"batch"}),
        firstOf(header, {u"run_id", u"run", u"run_name", u"trial"}),
        firstOf(header, {u"timestamp", u"wall_time", u"time"})};
}

} // namespace assay
