// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/runs/run_field.h"

#include <functional>
#include <optional>
#include <vector>

namespace assay {

/// Values of a field where the database has them, for fields of which a run has one. Each row that it shows has the
/// run's number in column 0 and in column 1 the value: the bits of a metric's last value, an extreme, milliseconds or a
/// text. May throw db::SqlError.
class FieldRows {
public:
    using Visit = std::function<void(qint64 run, const db::Statement& row)>;

    FieldRows(db::Connection& connection, RunField field);

    /// Of all runs that have it; rows of one text come together where an index has them so.
    void visitAll(const Visit& visit);

    /// Of one run; nothing where it has none.
    void visit(qint64 run, const Visit& visit);

    /// The texts of a parameter or tag, each once, where all are short and they are few; found by leaps through the index.
    std::optional<std::vector<QByteArray>> fewTexts();

    /// The runs that have one of fewTexts().
    void visitText(const QByteArray& text, const std::function<void(qint64 run)>& visit);

private:
    db::Statement prepared(const QByteArray& more);

    db::Connection& m_connection;
    RunField m_field;
    bool m_given; ///< People gave this tag to some run.
    QByteArray m_select;
    std::optional<db::Statement> m_ofRun;
};

/// Parameters and tags are indexed by value up to this length; longer ones by name alone. As in migration 0008.
QByteArray shortTextSql();
QByteArray longTextSql();

/// Only rows of run_tag beside which nobody has said something else; asked only where somebody has, of any run.
QByteArray notGivenSql();
bool hasGivenTags(db::Connection& connection, const QString& name);

} // namespace assay
