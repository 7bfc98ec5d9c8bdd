// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/decision_store.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace assay {

class DayField;

/// Asks what is to be decided, or for other words of it.
class DecisionForm final : public Card {
    Q_OBJECT

public:
    /// Something that may be chosen: its key or uid, and how it is called.
    struct Choice {
        QString name;
        QString title;
    };

    struct Content {
        QString title; ///< Of the form.
        QString verb;  ///< On the button.
        DecisionDraft draft;
        bool isNew = true;                ///< Topic, use case and what it supersedes are asked for, too.
        std::vector<Choice> useCases;     ///< To choose from.
        std::vector<Choice> supersedable; ///< Accepted decisions.
    };

    explicit DecisionForm(const Content& content, QWidget* parent = nullptr);

Q_SIGNALS:
    void given(const assay::DecisionDraft& draft);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void addFields(QVBoxLayout& layout);
    void addChoices(QVBoxLayout& layout);
    void fill();
    void showFault();
    void submit();

    Content m_content;
    QLineEdit* m_title;
    QComboBox* m_topic;
    QComboBox* m_useCase;
    QComboBox* m_supersedes;
    QPlainTextEdit* m_context;
    QPlainTextEdit* m_options;
    QPlainTextEdit* m_outcome;
    QPlainTextEdit* m_consequences;
    QPlainTextEdit* m_expected;
    DayField* m_review;
    QPushButton* m_give;
};

} // namespace assay
