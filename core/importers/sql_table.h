// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/sqlite/foreign_rows.h"
#include "core/importers/issue_list.h"
#include "core/importers/read_pace.h"

#include <optional>

namespace assay {

/// What the readers of one store share.
struct SqlSource {
    db::ForeignDatabase& store;
    IssueList& issues;
    ReadPace& pace;
};

/// The rows of one table of a store as values. What is passed over or is no value of its kind is named with its row.
/// Throws db::SqlError, so only inside ForeignDatabase::read().
class SqlTable {
public:
    SqlTable(const SqlSource& source, const QString& table, const QStringList& columns);

    /// Moves on; false after the last row and when the reading was stopped.
    bool next();

    QString text(int column);           ///< Empty for NULL; bytes that are not UTF-8 are shown as U+FFFD and named.
    QByteArray bytes(int column) const; ///< As they are: for identities.
    std::optional<qint64> whole(int column); ///< Nothing for NULL and, named, for what is no whole number.

    const db::Statement& row() const { return m_rows.row(); }
    qint64 expected() { return m_rows.expected(); }
    void issue(const QString& message); ///< About the row.

private:
    void namePassedOver();

    SqlSource m_source;
    QString m_table;
    QStringList m_columns;
    db::ForeignRows m_rows;
};

} // namespace assay
