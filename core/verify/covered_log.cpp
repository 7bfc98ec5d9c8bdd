// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/covered_log.h"

#include "core/audit/log_verifier.h"
#include "core/verify/log_piece.h"

#include <array>
#include <atomic>
#include <exception>
#include <future>
#include <semaphore>

namespace assay::verify {
namespace {

MerkleFrontier storedHead(db::Connection& connection)
{
    db::Statement row = connection.prepare("SELECT frontier FROM audit_head WHERE id = 1");
    if (!row.step())
        return {};
    // A head that cannot be read is a finding like any other: compare with an empty one.
    const Result<MerkleFrontier> head = MerkleFrontier::parse(row.bytesView(0));
    return head ? *head : MerkleFrontier();
}

/// Verifies pieces in the order in which they are filled, on a thread of its own, while the next are read.
class PieceQueue {
public:
    explicit PieceQueue(LogVerifier& verifier)
        : m_verifying(std::async(std::launch::async, [this, &verifier] { verifyAll(verifier); }))
    {
    }

    ~PieceQueue() { end(); }
    Q_DISABLE_COPY_MOVE(PieceQueue)

    /// An empty piece to fill; waits until one is verified where all are full.
    LogPiece& next()
    {
        m_free.acquire();
        return m_pieces[m_filled % m_pieces.size()];
    }

    /// The piece that next() gave is full.
    void push()
    {
        ++m_filled;
        m_ready.release();
    }

    /// Waits until all are verified; raises what verifying raised.
    void finish()
    {
        end();
        if (m_problem)
            std::rethrow_exception(m_problem);
    }

private:
    void end()
    {
        if (m_ended.exchange(true))
            return;
        m_ready.release();
        m_verifying.wait();
    }

    void verifyAll(LogVerifier& verifier)
    {
        for (std::size_t i = 0;; ++i) {
            m_ready.acquire();
            if (m_ended && i == m_filled)
                return;
            verify(verifier, m_pieces[i % m_pieces.size()]);
            m_free.release(); // Also after a problem, for somebody may wait.
        }
    }

    void verify(LogVerifier& verifier, const LogPiece& piece)
    {
        try {
            if (!m_problem)
                verifier.add(piece.rows());
        } catch (...) {
            m_problem = std::current_exception();
        }
    }

    std::array<LogPiece, 4> m_pieces;
    std::counting_semaphore<4> m_free{4};
    std::counting_semaphore<> m_ready{0};
    std::atomic<std::size_t> m_filled = 0;
    std::atomic<bool> m_ended = false;
    std::exception_ptr m_problem;  ///< Of the thread's, until it has ended.
    std::future<void> m_verifying; ///< Last: its thread uses all the others.
};

} // namespace

VerifyReport verifyLog(db::Connection& connection, const QString& project, VerifyProgress& progress)
{
    const db::WalkOnce walk(connection);
    LogVerifier verifier(project);
    PieceQueue pieces(verifier);
    LogReader reader(connection);
    for (LogPiece* piece = &pieces.next(); reader.read(*piece); piece = &pieces.next()) {
        progress.add(static_cast<qint64>(piece->rows().size()));
        pieces.push();
    }
    pieces.finish();
    return verifier.finish(storedHead(connection));
}

} // namespace assay::verify
