// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_queries.h"
#include "ui/models/table_model.h"
#include "ui/widgets/card.h"

class QLabel;
class QTableView;

namespace assay {

/// One thing in which runs may differ, with its value for each of them.
struct DifferenceRow {
    QString name;
    QStringList values;
};

/// What differs between the chosen runs: parameters, data sets and outcome, and nothing that is the same for all.
class DifferenceCard final : public Card {
    Q_OBJECT

public:
    explicit DifferenceCard(QWidget* parent = nullptr);

    void setRuns(const std::vector<const RunRow*>& runs);
    QAbstractItemModel& model() { return m_model; }

private:
    TableModel<DifferenceRow> m_model;
    QTableView* m_view;
    QLabel* m_note;
};

/// The rows of that table.
std::vector<DifferenceRow> differencesOf(const std::vector<const RunRow*>& runs);

} // namespace assay
