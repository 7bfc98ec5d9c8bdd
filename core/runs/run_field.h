// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_table.h"

#include <QString>

namespace assay {

/// Something that a table can show of each run: a fact, or a metric, a parameter or a tag by its name.
struct RunField {
    enum class Kind {
        Name,
        Status,
        Started,
        Ended,
        Duration,
        User,
        Source,
        Experiment,
        Lifecycle, ///< "deleted" as its source marked it, else "archived" or "active".
        RunId,     ///< The id that its source knows it by, else its uid.
        Uid,
        Data, ///< Its data sets in one text.
        DatasetName,
        DatasetDigest,
        DatasetContext,
        Metric,
        Param,
        Tag
    };
    enum class Value { Last, Minimum, Maximum, AtStep }; ///< Of a metric's points.

    Kind kind = Kind::Name;
    QString key = {};
    Value value = Value::Last;
    qint64 step = 0; ///< Of Value::AtStep.

    bool operator==(const RunField&) const = default;
};

/// Whether a field of this kind is a figure for every run that has it: a metric, a time, a duration.
bool isFigure(RunField::Kind kind);

/// Whether it is a metric at one step, which is read from the points: see RunTable::steps.
bool isAtStep(const RunField& field);

/// Whether a run may have several values of this kind: one for each of its data sets.
bool isOfDataset(RunField::Kind kind);

/// The metrics at steps among these fields, each once: what a table has to read for them.
std::vector<MetricStep> stepsOf(std::span<const RunField> fields);

/// "param:depth", "metric.max:val/auc", "metric.at.100:loss", "status": a field as settings and queries name it. The other way round, nothing
/// where the text is no field.
QString toString(const RunField& field);
std::optional<RunField> runFieldFromString(const QString& text);

/// Reads one field of the rows of one table, which has to outlive it.
class FieldReader {
public:
    FieldReader(const RunTable& table, RunField field);

    const RunField& field() const { return m_field; }

    /// Whether it is a figure for every run that has it; it then sorts and aligns as one.
    bool isNumber() const;

    /// Whether the run has it at all: a series with points, a time, a word that is not empty.
    bool has(std::size_t row) const;

    /// The figure: milliseconds for times and durations; NaN where the run has none.
    double number(std::size_t row) const;

    /// The words as they were logged; null where the run has none and for kinds of which a run has several. Empty for
    /// figures that are not parameters or tags.
    const QString* text(std::size_t row) const;

    /// Whether two runs have the same words, or words for the same number: 0.1 and 1e-1. What both lack is the same.
    bool same(std::size_t row, std::size_t other) const;

    /// The text's number in RunTable::texts, for fields whose words live there.
    std::optional<quint32> textId(std::size_t row) const;

private:
    bool allNumbers() const;

    const RunTable& m_table;
    RunField m_field;
    std::optional<quint32> m_key;
    const StepValues* m_atStep = nullptr;     ///< Of Value::AtStep, where the table has read them.
    mutable std::optional<bool> m_allNumbers; ///< Found out when somebody asks, since it looks at every run.
};

} // namespace assay
