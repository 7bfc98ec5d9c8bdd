// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handovers/handover_store.h"
#include "core/handovers/handover_story.h"
#include "ui/panes/session.h"
#include "ui/widgets/card.h"

#include <memory>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace assay {

class DraftFile;
class FormDraft;

/// Asks what is handed over, and to which role; shows what that role will have to know.
class HandoverForm final : public Card {
    Q_OBJECT

public:
    HandoverForm(Session& session, Role from, std::vector<handovers::HandoverSubject> subjects,
                 QWidget* parent = nullptr);

Q_SIGNALS:
    /// Whoever offers it forgets what was kept of its words then.
    void given(const assay::HandoverDraft& draft, const std::shared_ptr<assay::DraftFile>& words);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    Role receiver() const;
    void showChecklist();
    void submit();

    Role m_from;
    std::vector<handovers::HandoverSubject> m_subjects;
    QComboBox* m_subject;
    QComboBox* m_to;
    QPlainTextEdit* m_text;
    QLabel* m_checklist;
    QPushButton* m_give;
    FormDraft* m_draft;
};

} // namespace assay
