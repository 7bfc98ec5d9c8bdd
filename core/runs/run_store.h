// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/database.h"
#include "core/domain/run.h"

#include <vector>

namespace assay {

/// Another name for a run. The name of its source stays beside it, and the source may go on changing that.
struct RunRename {
    QString runUid;
    QString name;                     ///< One line; empty takes back what people called it.
    std::optional<QString> seen = {}; ///< What it was called when somebody decided so; Conflict where it is no more.
};

/// A tag that people give to runs. It goes before a tag of that key which the source has, and no import changes it.
struct RunTagging {
    std::vector<QString> runUids;
    Attribute tag;
};

/// A tag to be given to runs, or without a value to be taken away.
struct TagChange {
    QString key;
    std::optional<QString> value;
};

/// What people say of runs: names, tags, and which ones are put away. Data scientists may, those of one use case alone the
/// runs of its experiments; a refusal (Error::Kind::Denied) names the rule and who may. Each call is one transaction with an
/// entry for each run that it changes; a refusal leaves no trace. `command` makes a repetition harmless. Blocking: call it
/// from a job.
class RunStore {
public:
    explicit RunStore(db::Database& database)
        : m_database(database)
    {
    }

    Result<> rename(const RunRename& rename, const Actor& actor, const QString& command);

    Result<> tag(const RunTagging& tagging, const Actor& actor, const QString& command);

    /// Takes a tag away: one that people gave, and the source's of that key is hidden. Invalid where no run has it.
    Result<> untag(const std::vector<QString>& runUids, const QString& key, const Actor& actor, const QString& command);

    /// Several of these at once: all are made, or none.
    Result<> changeTags(const std::vector<QString>& runUids, const std::vector<TagChange>& changes, const Actor& actor,
                        const QString& command);

    /// Puts runs away: they keep everything and are no more listed where nobody asks for them. Denied where a version of a
    /// registered model was made by one of them; Invalid where all are put away already.
    Result<> archive(const std::vector<QString>& runUids, const QString& reason, const Actor& actor,
                     const QString& command);

    /// Takes them back. Invalid where none was put away here: what a source marked deleted is restored there.
    Result<> restore(const std::vector<QString>& runUids, const QString& reason, const Actor& actor,
                     const QString& command);

private:
    db::Database& m_database;
};

namespace runs {

constexpr int longestName = 250;            ///< Characters; also of a tag's key.
constexpr int longestTagValue = 8000;       ///< Characters, as MLflow has it.
constexpr std::size_t mostEdited = 100'000; ///< Runs in one command.

/// Who may edit the runs of a use case, or where none is named those of none, as a sentence for somebody who acts in none of
/// these roles: "Runs are renamed … by a Data scientist (Ana). …"; nothing for somebody who may. May throw db::SqlError.
std::optional<QString> editRefusal(db::Connection& connection, const Actor& actor, UseCaseId useCase = {});

/// The same for all of these runs, each by the use case that its experiment belongs to; of none for any run.
std::optional<QString> editRefusalOf(db::Connection& connection, const Actor& actor,
                                     const std::vector<QString>& runUids);

/// The registered model version that was made by a run, such as "churn version 3"; nothing where there is none. May throw
/// db::SqlError.
std::optional<QString> modelVersionOf(db::Connection& connection, const QString& runExternalId);

// As the commands of the store, inside a write of the caller; each answers how many runs it changed and may throw
// db::SqlError.

QString rename(db::WriteTransaction& transaction, const RunRename& rename);
QString changeTags(db::WriteTransaction& transaction, const std::vector<QString>& runUids,
                   const std::vector<TagChange>& changes);
QString setArchived(db::WriteTransaction& transaction, const std::vector<QString>& runUids, bool archived);

} // namespace runs
} // namespace assay
