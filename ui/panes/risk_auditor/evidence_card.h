// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/comment.h"
#include "core/domain/release.h"
#include "core/evidence/evidence_store.h"
#include "core/evidence/evidence_story.h"
#include "ui/models/table_model.h"
#include "ui/panes/session.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;
class QTableView;

namespace assay {

class Chip;

/// The documents behind a release: what they are, who added them, and whether they still are what they were. Small ones are
/// read again when the page opens and when another comes, large ones when somebody asks. GUI thread.
class EvidenceCard final : public Card {
    Q_OBJECT

public:
    explicit EvidenceCard(Session& session, QWidget* parent = nullptr);
    ~EvidenceCard() override;

    void setStory(const Release& release, const evidence::EvidenceStory& story);
    const evidence::DocumentStanding* current() const; ///< The one that is chosen, or nullptr.
    QString withdrawRefusal() const;                   ///< Why the chosen one cannot be withdrawn; empty where it can.
    QByteArray csv() const;                            ///< With whole digests.

Q_SIGNALS:
    void addAsked();
    void withdrawAsked();
    void currentChanged();

private:
    struct Row {
        evidence::DocumentStanding standing;
        std::optional<EvidenceCheck> check; ///< Nothing where it was not read yet.
    };

    void setColumns();
    QLayout* makeHead();
    void showRows();
    void showState();
    void showButtons();
    void check();
    void takeChecks(const Result<std::vector<EvidenceCheck>>& checks);
    static QString stateText(const Row& row);
    static CommentAnchor anchorOf(const ReleaseEvidence& document);
    QVariant placeAnswer(const ReleaseEvidence& document, int role) const;
    int commentsOn(const ReleaseEvidence& document) const;

    Session& m_session;
    Release m_release;
    evidence::EvidenceStory m_story;
    std::vector<EvidenceCheck> m_checks; ///< Of the last reading.
    TableModel<Row> m_model;
    QTableView* m_table;
    QLabel* m_none;
    QLabel* m_fault;
    Chip* m_state;
    QPushButton* m_add;
    QPushButton* m_withdraw;
    QPushButton* m_check;
    QStringList m_read; ///< The uids that were looked at when the page was there.
    QFuture<Result<std::vector<EvidenceCheck>>> m_checking;
};

} // namespace assay
