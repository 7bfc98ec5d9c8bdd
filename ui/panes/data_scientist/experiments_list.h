// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_queries.h"
#include "ui/models/table_model.h"
#include "ui/widgets/card.h"

#include <optional>

class QTableView;

namespace assay {

/// The experiments on a card; the first line stands for all of them.
class ExperimentsList final : public Card {
    Q_OBJECT

public:
    explicit ExperimentsList(QWidget* parent = nullptr);

    void setExperiments(std::vector<ExperimentRow> experiments);    ///< Keeps the choice where it still exists.
    std::optional<ExperimentId> chosen() const { return m_choice; } ///< Nothing for all.
    ExperimentRow chosenRow() const; ///< With the words and the count for all where all are chosen.
    bool choose(const QString& uid); ///< Empty for all; false where there is no such experiment.
    bool holds(const QString& uid) const;
    QAbstractItemModel& model() { return m_model; }

Q_SIGNALS:
    void choiceChanged();

private:
    TableModel<ExperimentRow> m_model;
    QTableView* m_view;
    std::optional<ExperimentId> m_choice;
    bool m_restoring = false;
    bool m_chosenOnce = false; ///< The newest experiment is where somebody looks first.
};

} // namespace assay
