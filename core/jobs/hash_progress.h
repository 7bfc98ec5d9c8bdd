// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/digest.h"
#include "core/jobs/job.h"

namespace assay {

/// Tells a job how far the reading of a file is, and stops that when the job is cancelled. For the job's thread, and as long as
/// the context lives.
template <typename T>
HashMonitor hashProgress(JobContext<T>& context)
{
    return [&context](qint64 done, qint64 total) {
        context.progress(total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0);
        return !context.cancelled();
    };
}

} // namespace assay
