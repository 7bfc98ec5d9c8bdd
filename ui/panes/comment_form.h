// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QPlainTextEdit;
class QPushButton;

namespace assay {

/// Asks for a text that goes with a step, such as the comment of a request. What was typed is told on closing, too, so that
/// it can be gone on with.
class CommentForm final : public Card {
    Q_OBJECT

public:
    struct Content {
        QString title;
        QString words;   ///< What the step does.
        QString caption; ///< Of the field.
        QString verb;    ///< On the button.
        QString draft;   ///< What stands in the field.
        bool needed = false;
    };

    explicit CommentForm(const Content& content, QWidget* parent = nullptr);

Q_SIGNALS:
    void given(const QString& text);
    void drafted(const QString& text); ///< Closed without.

protected:
    void focusInEvent(QFocusEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void submit();

    QPlainTextEdit* m_text;
    QPushButton* m_take;
    bool m_taken = false;
};

} // namespace assay
