// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/use_case.h"
#include "ui/panes/session.h"
#include "ui/widgets/card.h"

#include <memory>

class QComboBox;
class QPushButton;

namespace assay {

class DraftFile;
class FormDraft;

/// Asks why somebody takes a step, and says in which role they take it.
class ReasonForm final : public Card {
    Q_OBJECT

public:
    ReasonForm(Session& session, const UseCase& useCase, const UseCaseTransition& step, const QString& role,
               QWidget* parent = nullptr);

Q_SIGNALS:
    /// Whoever takes the step forgets the draft once it is taken.
    void given(const QString& reason, const std::shared_ptr<assay::DraftFile>& draft);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void submit();

    QComboBox* m_reason;
    QPushButton* m_take;
    FormDraft* m_draft;
};

} // namespace assay
