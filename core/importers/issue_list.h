// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_batch.h"

#include <vector>

namespace assay {

/// The issues of one reading. The first thousand are kept with their places and the others counted, so that a source
/// of a million broken parts is no more text than one of a thousand.
class IssueList {
public:
    void add(const QString& place, const QString& message);

    /// The issues, the last of which counts those that have no line of their own; the list is empty then.
    std::vector<ImportIssue> take(const QString& source);

private:
    std::vector<ImportIssue> m_issues;
    qint64 m_more = 0;
};

} // namespace assay
