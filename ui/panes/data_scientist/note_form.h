// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note_store.h"
#include "ui/panes/session.h"
#include "ui/widgets/card.h"

#include <QPointer>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace assay {

class ConflictAnswer;
class FormDraft;

/// The notes about some runs, and a field for one more, in Markdown. Who wrote one changes it in the field or takes it back;
/// anybody resolves it. Whom it names by @ or # hears of it. Ctrl+Return saves. What was written and not saved is there again when the form opens.
class NoteForm final : public Card {
    Q_OBJECT

public:
    /// Shows the notes about `runs`; a new one is about `anchors`.
    NoteForm(Session& session, const QString& title, std::vector<RunId> runs, std::vector<NoteAnchor> anchors,
             QWidget* parent = nullptr);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    using Write = std::function<Result<>(NoteStore&, const QString& command)>;

    void readNotes();
    void showNotes(const std::vector<Note>& notes);
    QWidget* rowOf(const Note& note);
    void startEdit(const Note& note);
    void submit();
    void endWriting(); ///< All that was written is in the project.
    void write(const Write& edit, const std::function<void()>& then);
    void showFault(const Error& error);

    Session& m_session;
    std::vector<RunId> m_runs;
    std::vector<NoteAnchor> m_anchors;
    std::optional<Note> m_edited; ///< Whose text is in the field, as it was when that began or was brought together.
    QPointer<ConflictAnswer> m_answer; ///< For that one.
    QScrollArea* m_area;
    QVBoxLayout* m_rows = nullptr;
    QLabel* m_caption;
    QLabel* m_fault;
    QPlainTextEdit* m_text;
    FormDraft* m_draft;
    QPushButton* m_save;
};

} // namespace assay
