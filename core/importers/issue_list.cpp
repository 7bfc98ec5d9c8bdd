// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/issue_list.h"

#include <QCoreApplication>

#include <utility>

namespace assay {
namespace {

constexpr std::size_t keptIssues = 1000;

} // namespace

void IssueList::add(const QString& place, const QString& message)
{
    if (m_issues.size() < keptIssues)
        m_issues.push_back({place, message});
    else
        ++m_more;
}

std::vector<ImportIssue> IssueList::take(const QString& source)
{
    if (m_more > 0) {
        m_issues.push_back(
            {source,
             QCoreApplication::translate(
                 "IssueList", "%1 more parts could not be read and are left out; they are not named one by one.")
                 .arg(m_more)});
    }
    m_more = 0;
    return std::exchange(m_issues, {});
}

} // namespace assay
