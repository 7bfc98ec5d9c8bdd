// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/domain/saved_view.h"
#include "core/merge/field_merge.h"

#include <optional>

namespace assay {

/// A view to be saved.
struct ViewDraft {
    QString page;
    QString name;
    bool shared = false;
    QByteArray content;

    bool operator==(const ViewDraft&) const = default;
};

/// A change of a view by somebody who has seen it as of `expectedVersion`; what is not set stays.
struct ViewEdit {
    QString uid = {};
    qint64 expectedVersion = 0;
    std::optional<QString> name = {};
    std::optional<bool> shared = {};
    std::optional<bool> archived = {};
    std::optional<QByteArray> content = {};
    /// What was seen (views::namingOf()), for an edit that leaves the content: then only a name or a sharing that was
    /// changed otherwise meanwhile is a conflict.
    std::optional<FieldTexts> seen = {};
};

/// The saved views of a project. Each command is one transaction with its audit entry; `command` makes a repetition
/// harmless. Anybody may save a view; only its owner changes it. Blocking: call it from a job.
class ViewStore {
public:
    explicit ViewStore(db::Database& database)
        : m_database(database)
    {
    }

    /// Answers the uid. Conflict where the person has a view of that name on the page, Invalid where the content is none
    /// of the page's.
    Result<QString> create(const ViewDraft& draft, const Actor& actor, const QString& command);

    /// Conflict where the view is no more as of the expected version (but see ViewEdit::seen), or the name is taken; Denied
    /// for all but its owner.
    Result<> edit(const ViewEdit& edit, const Actor& actor, const QString& command);

private:
    db::Database& m_database;
};

namespace views {

/// As ViewStore::edit(), inside a write of the caller; answers the uid. May throw db::SqlError.
QString edit(db::WriteTransaction& transaction, const ViewEdit& edit);

} // namespace views
} // namespace assay
