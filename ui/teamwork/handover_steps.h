// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handovers/handover_story.h"
#include "ui/panes/step_buttons.h"

#include <QPointer>

namespace assay {

/// What people do with a handover.
class HandoverSteps final : public StepButtons {
    Q_OBJECT

public:
    HandoverSteps(Session& session, Page& page);

    void setStory(const handovers::HandoverStory& story);
    void answer(const HandoverItem& item);
    void waive(const HandoverItem& item);

private:
    void ask();
    void accept();
    void giveBack();
    void offerAgain();
    void withdraw();

    struct Question {
        QString title;
        QString words;
        QString caption;
        QString verb;
        QString place; ///< Under the handover: "question".
    };
    using Take = std::function<Result<>(db::Database&, const Actor&, const QString& command, const QString& text)>;
    QString placeOf(const QString& words) const;
    void askWords(const Question& question, const Take& take);

    handovers::HandoverStory m_story;
    QPushButton* m_withdraw;
    QPushButton* m_giveBack;
    QPushButton* m_ask;
    QPushButton* m_offerAgain;
    QPushButton* m_accept;
    QPointer<QWidget> m_form;
};

} // namespace assay
