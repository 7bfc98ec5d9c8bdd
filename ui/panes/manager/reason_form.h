// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stop_reason.h"
#include "core/domain/use_case.h"
#include "ui/panes/session.h"
#include "ui/widgets/card.h"

#include <memory>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace assay {

class DraftFile;
class FormDraft;

/// Asks why somebody takes a step, and says in which role they take it. A hold or an end is counted by what it is for, which
/// is chosen beside the words; another reason than those needs words.
class ReasonForm final : public Card {
    Q_OBJECT

public:
    ReasonForm(Session& session, const UseCase& useCase, const UseCaseTransition& step, const QString& role,
               QWidget* parent = nullptr);

Q_SIGNALS:
    /// Whoever takes the step forgets the draft once it is taken.
    void given(const QString& reason, std::optional<assay::StopCode> code,
               const std::shared_ptr<assay::DraftFile>& draft);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void addCodes(QVBoxLayout& layout);
    std::optional<StopCode> code() const;
    void showProblem();
    void submit();

    QComboBox* m_code = nullptr; ///< Where the step is a hold or an end.
    QLineEdit* m_reason;
    QPushButton* m_take;
    FormDraft* m_draft;
};

} // namespace assay
