// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/sqlite/foreign_database.h"

#include <optional>

namespace assay::db {

/// The rows of one table of a foreign database, in the order in which they were made, by names of columns that may not
/// be there: a missing column is NULL, a missing table has no rows. A row with a value over 16 MiB is passed over, and so
/// is one whose value over 64 KiB would bring those of the whole database above 128 MiB: far above what any tool writes,
/// and a bound for what a hostile file can make a reader hold. Throws SqlError, so only inside ForeignDatabase::read().
class ForeignRows {
public:
    ForeignRows(ForeignDatabase& database, const QString& table, const QStringList& columns);

    /// Moves to the next row that can be read; false after the last one.
    bool next();

    /// The row's values, in the order of the columns asked for.
    const Statement& row() const { return *m_statement; }
    qint64 rowId() const { return *m_last; }

    /// A number near that of the rows, for a progress bar.
    qint64 expected();

    /// Row ids passed over since the last call.
    std::vector<qint64> takePassedOver();

private:
    void select();
    void passOver();
    bool withinBudget();
    QString freeRowId(const QStringList& present) const;

    ForeignDatabase& m_database;
    QString m_table; ///< Quoted.
    QString m_rowId; ///< A name of the row id that no column has taken; empty without a table.
    QString m_columns;
    int m_count = 0;
    std::optional<Statement> m_statement;
    std::optional<qint64> m_last;
    std::vector<qint64> m_passedOver;
};

} // namespace assay::db
