// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_groups.h"

#include <QComboBox>

#include <optional>
#include <utility>
#include <vector>

namespace assay {

/// A way to put runs together, as it is offered: its name and what it means.
using GroupingChoice = std::pair<QString, RunGrouping>;

/// The fields that several runs may share: parameters and tags by name, then facts.
std::vector<GroupingChoice> sharedFields(const RunTable& table);

/// Those, and before them the ways to put together what differs only in a seed.
std::vector<GroupingChoice> groupingChoices(const RunTable& table);

/// Chooses how runs are put together; currentIndexChanged() tells when the person did.
class GroupingCombo final : public QComboBox {
    Q_OBJECT

public:
    /// `none` is what it says as long as each run is for itself.
    GroupingCombo(const char* name, const QString& accessibleName, const QString& none, QWidget* parent = nullptr);

    void offer(const std::vector<GroupingChoice>& choices); ///< What was chosen stays, though no run at hand has it.
    void choose(const RunGrouping& grouping);               ///< Without telling; also one that is not offered.
    RunGrouping grouping() const;
    std::optional<RunField> field() const;             ///< Nothing where runs are not put together by one.
    QString nameOf(const RunGrouping& grouping) const; ///< As it is offered here, else the field's name.

private:
    std::vector<GroupingChoice> items() const;
    int placeOf(const RunGrouping& grouping) const; ///< 0 where it is not there.

    QString m_none;
};

} // namespace assay
