// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace assay {

/// Asks what is wrong with a release, and how bad it is.
class FindingForm final : public Card {
    Q_OBJECT

public:
    explicit FindingForm(const QString& release, QWidget* parent = nullptr); ///< Its name.

Q_SIGNALS:
    void given(const assay::FindingText& text, assay::Severity severity);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void submit();

    QLineEdit* m_title;
    QComboBox* m_severity;
    QPlainTextEdit* m_condition;
    QPlainTextEdit* m_recommendation;
    QPushButton* m_raise;
};

} // namespace assay
