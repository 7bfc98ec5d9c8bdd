// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/verify_progress.h"

#include "core/db/sql_error.h"

#include <QCoreApplication>

#include <utility>

namespace assay::verify {
namespace {

constexpr qint64 BetweenCalls = 100; ///< ms

} // namespace

VerifyProgress::VerifyProgress(ReadMonitor monitor, qint64 total)
    : m_monitor(std::move(monitor))
    , m_progress{0, total}
{
    tell();
}

void VerifyProgress::add(qint64 done)
{
    m_progress.done += done;
    if (m_sinceTold.elapsed() >= BetweenCalls || m_progress.done == m_progress.total)
        tell();
}

void VerifyProgress::tell()
{
    m_sinceTold.start();
    if (m_monitor && !m_monitor(m_progress)) {
        db::raise(Error::Kind::Cancelled,
                  QCoreApplication::translate("ProjectVerifier",
                                              "The verification was stopped, so nothing is known of the project."));
    }
}

} // namespace assay::verify
