// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

class QBoxLayout;
class QButtonGroup;
class QPlainTextEdit;
class QPushButton;

namespace assay {

/// A field that somebody else changed while a person was writing, and what both made of it.
struct MergeQuestion {
    QString field;
    QString title; ///< Translated.
    QString theirs;
    QString mine;
    QString shownTheirs; ///< As people read it.
    QString shownMine;
    QString author; ///< Who wrote theirs; empty where nobody knows.
    qint64 at = 0;  ///< When, in milliseconds, UTC.
    /// What stands in the field for other words; nothing where the field takes no words but a choice.
    std::optional<QString> typed = {};
};

/// Asks which words shall stand in fields that two people changed: theirs, mine or others. It writes nothing itself. GUI
/// thread.
class MergeForm final : public Card {
    Q_OBJECT

public:
    /// `thing` is what the fields belong to; `now` is what times are told from.
    MergeForm(const QString& thing, const std::vector<MergeQuestion>& questions, qint64 now, QWidget* parent = nullptr);

    using Texts = std::map<QString, QString>; ///< By field.

Q_SIGNALS:
    void chosen(const assay::MergeForm::Texts& texts);
    void left(const assay::MergeForm::Texts& typed); ///< Closed without a choice; the other words that were typed.

protected:
    void focusInEvent(QFocusEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    struct Answer {
        MergeQuestion question;
        QButtonGroup* choice;
        QPlainTextEdit* typed = nullptr; ///< Null where there is only a choice.
    };

    void addQuestion(QBoxLayout& layout, const MergeQuestion& question, qint64 now);
    void addTyping(QBoxLayout& layout, Answer& answer);
    void showProblem();
    Texts texts() const;
    void choose();

    std::vector<Answer> m_answers;
    QPushButton* m_save;
    bool m_chosen = false;
};

} // namespace assay
