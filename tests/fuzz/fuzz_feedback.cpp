// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feedback/feedback_file.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

/// Every row has words, every fault a reason, and both name a line of the file.
ASSAY_FUZZ(feedback)
{
    using namespace assay;
    const Result<FeedbackFile> file = feedback::readFeedback(bytes);
    if (!file)
        return;
    for (const FeedbackFile::Row& row : file->rows) {
        if (row.entry.text.trimmed().isEmpty() || row.line < 1)
            std::abort();
    }
    for (const FeedbackFault& fault : file->faults) {
        if (fault.problem.isEmpty() || fault.line < 1)
            std::abort();
    }
}
