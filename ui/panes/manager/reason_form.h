// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/use_case.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPushButton;

namespace assay {

/// Asks why somebody takes a step, and says in which role they take it.
class ReasonForm final : public Card {
    Q_OBJECT

public:
    ReasonForm(const UseCase& useCase, const UseCaseTransition& step, const QString& role, QWidget* parent = nullptr);

Q_SIGNALS:
    void given(const QString& reason);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void submit();

    QComboBox* m_reason;
    QPushButton* m_take;
};

} // namespace assay
