// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/environment_name.h"

#include "core/base/text_limits.h"
#include "core/db/sql_error.h"

namespace assay::releases {

QString environmentName(const QString& said)
{
    if (const QString problem = lengthProblem(said); !problem.isEmpty())
        db::raise(Error::Kind::Invalid, problem);
    return said.trimmed();
}

} // namespace assay::releases
