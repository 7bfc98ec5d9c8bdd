// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/merkle_frontier.h"
#include "core/audit/row_check.h"
#include "core/audit/sequence_check.h"
#include "core/audit/verify_report.h"

#include <optional>
#include <span>

namespace assay {

/// Verifies an audit log from its rows alone: every body's form, columns, number, and the size and root it states of
/// the log before it. Feed it all rows in the order of seq, in pieces of any size, then ask for the report. Uses
/// several threads inside; is itself used from one. No row is skipped and none is too many.
class LogVerifier {
public:
    /// As many findings are told in words; further ones are counted.
    static constexpr qint64 findingLimit = 1000;

    /// `project` is the uuid that each entry has to state.
    explicit LogVerifier(const QString& project, int threads = defaultThreads());

    /// The next rows. They need to stay alive during the call only.
    void add(std::span<const AuditRow> rows);

    /// The verdict on all rows, compared with the stored head of the log. To be called once, last.
    VerifyReport finish(const MerkleFrontier& head);

    static int defaultThreads();

private:
    /// An entry whose stated root is not that of the entries before it: whether it or the one before was altered
    /// shows when the next entry's stated root is known.
    struct Doubt {
        qint64 seq = 0;
        QByteArray repaired; ///< The entry's body, stating the root it should.
        MerkleFrontier before;
    };

    void addPiece(std::span<const AuditRow> rows);
    void checkRows(std::span<const AuditRow> rows);
    void checkRoots(std::size_t count);
    void follow(const AuditRow& row, const RowCheck& check, const QByteArray& previousBody);
    void followNumber(const AuditRow& row, const RowCheck& check, const QByteArray& previousBody);
    Doubt doubtAbout(std::span<const AuditRow> rows, std::size_t index, MerkleFrontier frontier) const;
    void resolveDoubt(QByteArrayView nextRootHex);
    void compareWithHead(const MerkleFrontier& head);
    void find(VerifyFinding finding);
    bool hasFinding(qint64 seq) const;

    QByteArray m_project;
    std::size_t m_threads;
    MerkleFrontier m_frontier; ///< Of all rows added.
    std::vector<RowCheck> m_checks;
    std::vector<Digest> m_leaves; ///< Of the same rows.
    SequenceCheck m_sequence;
    std::optional<Doubt> m_doubt;
    QByteArray m_previousBody;
    qint64 m_lastSeq = 0;
    qint64 m_lastStated = 0;  ///< The number the last readable body states.
    bool m_rootsLost = false; ///< Something before is wrong, so that all roots stated from here on differ.
    VerifyReport m_report;
};

} // namespace assay
