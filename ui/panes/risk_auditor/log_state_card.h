// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/audit_log.h"
#include "core/checkpoints/checkpoint_store.h"
#include "core/checkpoints/seen_checkpoints.h"
#include "core/verify/project_verifier.h"
#include "ui/panes/session.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace assay {

class Chip;

/// Whether the log is whole: what the last verification in this window found and what it did not check, what this person
/// saw of the log before, and the last checkpoint. GUI thread; verifying is a job that can be cancelled.
class LogStateCard final : public Card {
    Q_OBJECT

public:
    explicit LogStateCard(Session& session, QWidget* parent = nullptr);
    ~LogStateCard() override;

private:
    /// What the project and this person's profile say of the log, without any verification.
    struct Known {
        audit::AuditHead head;
        std::optional<SeenHead> seen;
        bool seenHolds = true; ///< The log has the root that was seen, where it says so itself.
        std::optional<StoredCheckpoint> checkpoint;
        QString checkpointKey; ///< The name of who signed the last one.
    };
    struct Verified {
        ProjectVerification found;
        qint64 at = 0; ///< Milliseconds, UTC.
    };

    void addParts();
    void readKnown();
    void verify();
    void takeVerification(const QFuture<Result<ProjectVerification>>& job, qint64 at);
    void showState();
    void showFaults();
    QString verdict() const;
    QString seenSentence() const;
    QString checkpointSentence() const;
    void writeCheckpoint();
    void keepNote(const QByteArray& note);

    Session& m_session;
    Chip* m_chip;
    QLabel* m_verdict;
    QLabel* m_kept;
    QVBoxLayout* m_faults;
    QLabel* m_notChecked;
    QPushButton* m_verify;
    QPushButton* m_cancel;
    QPushButton* m_checkpoint;
    std::optional<Known> m_known;
    std::optional<Verified> m_verified;
    QString m_fault; ///< Why the last verification ended without a verdict.
    QFuture<Result<ProjectVerification>> m_verifying;
    QFuture<Result<Known>> m_reading;
};

} // namespace assay
