// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/session.h"
#include "ui/widgets/card.h"

#include <memory>
#include <optional>

class QPlainTextEdit;
class QPushButton;

namespace assay {

class DayField;
class DraftFile;
class FormDraft;

/// Asks for a text that goes with a step, such as the comment of a request. What was typed is kept until the step is taken.
class CommentForm final : public Card {
    Q_OBJECT

public:
    struct Content {
        QString title;
        QString words;   ///< What the step does.
        QString caption; ///< Of the field.
        QString verb;    ///< On the button.
        QString place;   ///< What the words are for, in the project: "decision/01J…/rejected".
        bool needed = false;
        QString text = {};       ///< What stands in the field as the form opens.
        QString dayCaption = {}; ///< Of a field for a day; without one there is none.
    };

    CommentForm(Session& session, const Content& content, QWidget* parent = nullptr);

    std::optional<qint64> day() const; ///< Its midnight, milliseconds, UTC; nothing where none was said.

Q_SIGNALS:
    /// Whoever takes the step forgets the draft once it is taken: what is refused is not lost.
    void given(const QString& text, const std::shared_ptr<assay::DraftFile>& draft);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void submit();

    QPlainTextEdit* m_text;
    DayField* m_day = nullptr; ///< None unless the content asks for a day.
    QPushButton* m_take;
    FormDraft* m_draft;
};

} // namespace assay
