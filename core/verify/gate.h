// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/file_checks.h"
#include "core/approvals/release_judgement.h"
#include "core/checkpoints/seen_checkpoints.h"
#include "core/db/database.h"
#include "core/jobs/read_monitor.h"
#include "core/trust/checkpoint.h"

namespace assay {

/// What a pipeline asks of a release.
struct GateQuestion {
    QString release;                             ///< "credit-default@3", or a uid.
    QString environment;                         ///< "production"
    std::optional<QStringList> trustedKeys = {}; ///< Fingerprints from the pipeline's own repository.
    std::optional<policies::Policy> policy =
        {}; ///< From there, too; the release has to be approved under exactly this one.
    std::optional<Checkpoint> expected = {}; ///< Of the project's log, kept there: the log has to begin with it.
    QList<Certificate> timestampRoots = {};  ///< From there, too; then only sign-offs stamped from behind them count.
    std::optional<SeenCheckpoints> seen =
        {};                ///< What whoever asks saw of logs: the project's has to be a later state of that.
    bool hashFiles = true; ///< Reads the release's files and evidence again; see file_checks.h.
};

/// The answer, with all of its reasons.
struct GateAnswer {
    bool trusted = false; ///< Whether the project is what its log says. Nothing else counts where it is not.
    bool open = false;    ///< Whether the release may go there. Never where the project is not trusted.
    QStringList reasons;  ///< Why not, a sentence each, translated; empty where it is open.
    QStringList notes;    ///< What was not looked at, open or not, a sentence each, translated.
    approvals::ReleaseJudgement judgement;
    qint64 logSize = 0;
    Digest logRoot{};
};

/// Verifies the whole project, reads the files of the release again and judges it. What is not known never passes. Errors are
/// those of opening and reading: NotFound for a release that there is not. Blocking, and as long as a verification.
Result<GateAnswer> answerGate(db::Database& database, const GateQuestion& question, const ReadMonitor& monitor = {});

} // namespace assay
