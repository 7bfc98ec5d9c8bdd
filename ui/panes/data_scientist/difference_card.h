// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_field.h"
#include "ui/panes/data_scientist/comparison_table.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace assay {

class ElidedLabel;

/// What some runs were given, and in how much of it they differ.
struct Differences {
    std::vector<ComparisonRow> rows; ///< Only those that differ, unless all were wanted.
    int differingParams = 0;
    int params = 0;
    int differingOther = 0; ///< Tags, data, source, user and status.
};

/// Compares the parameters, tags, data, source, user and status of these rows. Numbers are compared as numbers: 0.1
/// and 1e-1 are the same. What a run lacks differs from what another has.
Differences differencesOf(const RunTable& table, const std::vector<std::size_t>& rows, bool all);

/// What differs between the chosen runs; all that they were given on demand.
class DifferenceCard final : public Card {
    Q_OBJECT

public:
    explicit DifferenceCard(QWidget* parent = nullptr);

    void show(std::shared_ptr<const RunTable> table, std::vector<std::size_t> rows, std::vector<DrawnRun> runs);

Q_SIGNALS:
    void heightChanged();

private:
    void compare();

    std::shared_ptr<const RunTable> m_table;
    std::vector<std::size_t> m_rows;
    std::vector<DrawnRun> m_runs;
    ComparisonTable* m_values;
    ElidedLabel* m_note;
    QPushButton* m_all;
};

} // namespace assay
