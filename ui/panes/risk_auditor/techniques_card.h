// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy_story.h"
#include "ui/models/table_model.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;
class QTableView;

namespace assay {

/// The techniques that controls of a policy are limited to, each with its controls.
class TechniquesCard final : public Card {
    Q_OBJECT

public:
    explicit TechniquesCard(QWidget* parent = nullptr);

    void setStory(const policies::PolicyStory& story);

Q_SIGNALS:
    void addAsked();
    void editAsked(const QString& technique); ///< By the button, a double click, or Enter on a row.

private:
    struct Row {
        QString technique;
        QStringList controls; ///< Titles.
    };

    void askToEdit();

    TableModel<Row> m_model;
    QTableView* m_table;
    QLabel* m_none;
    QPushButton* m_edit;
    QPushButton* m_add;
};

} // namespace assay
