// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/findings/finding_story.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace assay {

class DayField;

/// Asks what is not as it should be, and how bad it is.
class FindingForm final : public Card {
    Q_OBJECT

public:
    struct Content {
        QString title; ///< Of the form.
        QString verb;  ///< On the button.
        FindingText text;
        Severity severity = Severity::Medium;
        std::optional<qint64> dueAt;
        std::vector<findings::FindingSubject> subjects; ///< To choose from; without any it is not asked for.
    };

    /// What was written.
    struct Given {
        FindingText text;
        Severity severity = Severity::Medium;
        std::optional<qint64> dueAt;
        findings::FindingSubject subject;
    };

    explicit FindingForm(const Content& content, QWidget* parent = nullptr);

Q_SIGNALS:
    void given(const assay::FindingForm::Given& given);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void addFields(QVBoxLayout& layout);
    void fill();
    QString problem() const;
    void submit();

    Content m_content;
    QLineEdit* m_title;
    QComboBox* m_severity;
    DayField* m_due;
    QComboBox* m_subject;
    QPlainTextEdit* m_criterion;
    QPlainTextEdit* m_condition;
    QPlainTextEdit* m_cause;
    QPlainTextEdit* m_effect;
    QPlainTextEdit* m_recommendation;
    QPushButton* m_give;
};

} // namespace assay
