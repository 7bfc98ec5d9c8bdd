// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_field.h"
#include "ui/panes/data_scientist/comparison_table.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace assay {

/// Metrics that every run logged at most once, as a table with small bars: a chart of one point says nothing.
class OnceCard final : public Card {
    Q_OBJECT

public:
    explicit OnceCard(QWidget* parent = nullptr);

    void show(const RunTable& table, const std::vector<std::size_t>& rows, const std::vector<DrawnRun>& runs,
              const QStringList& metrics);

Q_SIGNALS:
    void heightChanged();

private:
    void showRows();

    std::vector<ComparisonRow> m_rows;
    std::vector<DrawnRun> m_runs;
    ComparisonTable* m_values;
    QLabel* m_note;
    QPushButton* m_more;
    bool m_all = false;
};

} // namespace assay
