// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/reports/report_rows.h"

namespace assay {

/// A report to begin.
struct ReportDraft {
    QString title;
    QString useCaseUid = {}; ///< May be empty. A use case has one report at most.
    bool staged = false;     ///< Invented for a demo.
};

/// New content for a block, written by somebody who has seen it as of `expectedVersion`.
struct BlockEdit {
    QString blockUid;
    qint64 expectedVersion = 0; ///< ReportBlock::version.
    BlockContent content;       ///< Of the block's kind.
};

/// The reports of a project. Each command is one transaction with its audit entry; `command` makes a repetition harmless.
/// Nothing that was written is ever removed: an edit, a move and a removal add a version. A refusal (Error::Kind::Denied)
/// names the rule and who may. Blocking: call it from a job.
class ReportStore {
public:
    explicit ReportStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Answers the uid. Conflict where the use case has a report already.
    Result<QString> create(const ReportDraft& draft, const Actor& actor, const QString& command);
    Result<> rename(const QString& reportUid, const QString& title, const Actor& actor, const QString& command);

    /// Adds blocks at the end, all or none; answers the uid of the first.
    Result<QString> addBlocks(const QString& reportUid, const std::vector<BlockContent>& contents, const Actor& actor,
                              const QString& command);
    Result<QString> addBlock(const QString& reportUid, const BlockContent& content, const Actor& actor,
                             const QString& command);

    /// Conflict where the block is no more as of the expected version.
    Result<> editBlock(const BlockEdit& edit, const Actor& actor, const QString& command);

    /// Puts a block before the one that stands at `place`, counted from 0 without it; beyond the last it is the end.
    Result<> moveBlock(const QString& blockUid, qsizetype place, const Actor& actor, const QString& command);
    Result<> removeBlock(const QString& blockUid, const Actor& actor, const QString& command);

    /// Stores what the report shows now as its next edition; answers the edition's uid. The runs' points are read inside
    /// the write, so that the edition is one moment of the project.
    Result<QString> freeze(const QString& reportUid, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

} // namespace assay
