// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/widgets/card.h"

#include <vector>

class QLabel;
class QTableView;

namespace assay {

class RunsModel;
struct RunRow;

/// The runs on a card: choosing rows chooses what is drawn. The choice is kept by run, not by row.
class RunsTable final : public Card {
    Q_OBJECT

public:
    explicit RunsTable(QWidget* parent = nullptr);

    void setRuns(std::vector<RunRow> runs); ///< Keeps the choice; makes one where none of it is left.
    void setFilter(const QString& words);
    RunsModel& model() { return *m_model; }
    QTableView& view() { return *m_view; }

    /// The chosen runs, in the order of the table.
    std::vector<RunId> chosen() const;

Q_SIGNALS:
    void choiceChanged();

private:
    void restoreChoice();
    void takeChoice();
    void fitColumns();
    void tellCounts();

    RunsModel* m_model;
    QTableView* m_view;
    QLabel* m_counts;
    std::vector<RunId> m_choice;
    bool m_restoring = false;
};

} // namespace assay
