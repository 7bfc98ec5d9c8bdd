// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_table.h"

#include <QString>

namespace assay {

/// Something that a table can show of each run: a fact, or a metric, a parameter or a tag by its name.
struct RunField {
    enum class Kind { Name, Status, Started, Duration, User, Source, Experiment, Data, Metric, Param, Tag };
    enum class Value { Last, Minimum, Maximum }; ///< Of a metric's points.

    Kind kind = Kind::Name;
    QString key = {};
    Value value = Value::Last;

    bool operator==(const RunField&) const = default;
};

/// "param:depth", "metric.max:val/auc", "status": a field as settings and queries name it. The other way round, nothing
/// where the text is no field.
QString toString(const RunField& field);
std::optional<RunField> runFieldFromString(const QString& text);

/// Reads one field of the rows of one table, which has to outlive it.
class FieldReader {
public:
    FieldReader(const RunTable& table, RunField field);

    const RunField& field() const { return m_field; }

    /// Whether it is a figure for every run that has it; it then sorts and aligns as one.
    bool isNumber() const { return m_isNumber; }

    /// The figure: milliseconds for Started and Duration; NaN where the run has none.
    double number(std::size_t row) const;

    /// The words as they were logged; null where the run has none. Empty for figures that are not parameters or tags.
    const QString* text(std::size_t row) const;

    /// The text's number in RunTable::texts, for fields whose words live there.
    std::optional<quint32> textId(std::size_t row) const;

private:
    bool allNumbers() const;

    const RunTable& m_table;
    RunField m_field;
    std::optional<quint32> m_key;
    bool m_isNumber = false;
};

} // namespace assay
