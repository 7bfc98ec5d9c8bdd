// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approvals/release_story.h"
#include "core/domain/address.h"
#include "core/evidence/evidence_story.h"
#include "ui/models/table_model.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;
class QTableView;

namespace assay {

class Chip;

/// What the policy asks of a release, control by control, with what was measured and where that is to be seen.
class ChecksCard final : public Card {
    Q_OBJECT

public:
    explicit ChecksCard(QWidget* parent = nullptr);

    void setStory(const approvals::ReleaseStory& story, const evidence::EvidenceStory& evidence);

Q_SIGNALS:
    void openAsked(const assay::Address& address); ///< A link to evidence was followed.
    void answerAsked(const QString& control);      ///< By its key.
    void chosen(const QString& control); ///< By its key; empty where people have no word in the row that is chosen.

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A control as judged, and what people may say of it.
    struct Row {
        policies::ControlResult result;
        Address evidence;  ///< The thing that shows it, where the window can open it.
        bool asks = false; ///< People answer it.
        QString refusal;   ///< Why the viewer may not; empty where they may.
        QString verb;      ///< What the button says; empty where people have no word in it.
    };

    static QString evidenceText(const Row& row);
    static QString measuredText(const Row& row);
    static QVariant extraOf(const Row& row, int role);
    static Row rowOf(const policies::ControlResult& result, const approvals::ReleaseStory& story,
                     const evidence::EvidenceStory& evidence);
    void setColumns();
    void setWidths();
    void showButton();
    void answerCurrent();
    void activate(const QModelIndex& index);
    void followLink(const QModelIndex& index);

    TableModel<Row> m_model;
    QTableView* m_table;
    QLabel* m_policy;
    Chip* m_count;
    QPushButton* m_answer;
};

} // namespace assay
