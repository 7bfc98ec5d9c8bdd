// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_stop.h"

#include "core/base/text.h"
#include "core/db/sql_error.h"

#include <utility>

namespace assay {
namespace {

constexpr quint32 rowsPerLook = 4096;

} // namespace

QueryStop::QueryStop(std::function<bool()> cancelled)
    : m_cancelled(std::move(cancelled))
{
}

void QueryStop::atRow()
{
    if (++m_rows % rowsPerLook == 0)
        now();
}

void QueryStop::now()
{
    if (m_cancelled())
        db::raise(Error::Kind::Cancelled, Text::tr("The query was stopped. Nothing was changed."));
}

} // namespace assay
