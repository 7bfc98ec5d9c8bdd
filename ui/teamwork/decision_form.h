// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/decision_store.h"
#include "ui/panes/merging_form.h"
#include "ui/talk/long_texts.h"

#include <memory>

class QComboBox;

namespace assay {

class DayField;

/// Asks what is to be decided, or for other words of it, and writes that. What was written of a new one and
/// not sent is there again when the form opens. GUI thread.
class DecisionForm final : public MergingForm {
    Q_OBJECT

public:
    /// Something that may be chosen: its key or uid, and how it is called.
    struct Choice {
        QString name;
        QString title;
    };

    /// What a new one can be about.
    struct Choices {
        std::vector<Choice> useCases;
        std::vector<Choice> supersedable; ///< Accepted decisions.
    };

    static Choices
    choicesIn(db::Connection& connection); ///< Inside a transaction of the caller; may throw db::SqlError.

    DecisionForm(Session& session, const Choices& choices, QWidget* parent = nullptr);         ///< A new one.
    DecisionForm(Session& session, const DecisionRecord& decision, QWidget* parent = nullptr); ///< Other words for it.

    QString made() const { return *m_made; } ///< The uid of the new one, once it is done.

protected:
    QString problem() const override;
    Work work() override;
    void fill(const FieldTexts& texts) override;

private:
    void makeFields();
    void addFields();
    void addChoices(const Choices& choices);
    ConflictAnswer::Fields mergedFields();
    FieldTexts texts() const;
    DecisionDraft draft() const;

    std::optional<DecisionRecord> m_known; ///< None for a new one.
    std::shared_ptr<QString> m_made = std::make_shared<QString>();
    QLineEdit* m_title = nullptr;
    LongTexts m_texts;
    DayField* m_review = nullptr;
    QComboBox* m_topic = nullptr; ///< These three are for a new one alone.
    QComboBox* m_useCase = nullptr;
    QComboBox* m_supersedes = nullptr;
};

} // namespace assay
