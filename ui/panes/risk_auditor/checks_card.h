// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_story.h"
#include "core/domain/address.h"
#include "ui/models/table_model.h"
#include "ui/widgets/card.h"

class QLabel;
class QTableView;

namespace assay {

class Chip;

/// What the policy asks of a release, control by control, with what was measured and where that is to be seen.
class ChecksCard final : public Card {
    Q_OBJECT

public:
    explicit ChecksCard(QWidget* parent = nullptr);

    void setStory(const approvals::ReleaseStory& story);

Q_SIGNALS:
    void openAsked(const assay::Address& address); ///< A link to evidence was followed.

private:
    void followLink(const QModelIndex& index);

    TableModel<policies::ControlResult> m_model;
    QTableView* m_table;
    QLabel* m_policy;
    Chip* m_count;
};

} // namespace assay
