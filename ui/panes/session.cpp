// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/session.h"

namespace assay {
namespace {

constexpr int readers = 2;
constexpr int mostFollowed = 8; ///< Sources; each mostly sleeps.

} // namespace

Session::Session(std::unique_ptr<db::Database> opened, JobList& jobList)
    : database(std::move(opened))
    , jobs(jobList)
{
    reads.setMaxThreadCount(readers);
    follows.setMaxThreadCount(mostFollowed);
    writes.setMaxThreadCount(1); // The database has one writer: queue here rather than wait there.
}

Session::~Session()
{
    jobs.cancelAll();
    reads.waitForDone();
    writes.waitForDone();
    follows.waitForDone();
}

} // namespace assay
