// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_field.h"

#include <QStringList>

#include <vector>

namespace assay {

/// How runs are put together so that one line, box or row stands for several.
struct RunGrouping {
    enum class Kind {
        None,    ///< Each run for itself.
        ByField, ///< Runs that agree in the field.
        AllBut,  ///< Runs whose parameters agree, except for this one: usually the seed.
    };

    Kind kind = Kind::None;
    RunField field = {}; ///< For AllBut a parameter.

    bool operator==(const RunGrouping&) const = default;
};

struct RunGroup {
    QString name;                  ///< "lr = 0.1"; with AllBut the parameters in which the groups differ.
    std::vector<std::size_t> runs; ///< Places in the list of rows that was grouped.
};

/// Groups these rows of a table, in the order of their first run. Runs that lack the field are a group of their own. Numbers
/// are compared as numbers: 0.1 and 1e-1 are the same.
std::vector<RunGroup> groupRuns(const RunTable& table, const std::vector<std::size_t>& rows,
                                const RunGrouping& grouping);

/// The distinct values of a field among these rows, numbers by size and words by name, and each row's place among them; the
/// last is for rows that lack it.
struct FieldValues {
    QStringList values; ///< As shown; "–" stands for rows that lack the field.
    std::vector<int> placeOf;
};

FieldValues valuesOf(const RunTable& table, const std::vector<std::size_t>& rows, const RunField& field);

/// The names of parameters that seeds usually have, among those of a table: "seed", "random_state" …
QStringList seedParams(const RunTable& table);

} // namespace assay
