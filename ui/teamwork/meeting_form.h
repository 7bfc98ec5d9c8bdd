// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/use_case.h"
#include "core/meetings/meeting_store.h"
#include "ui/panes/merging_form.h"

#include <memory>

class QComboBox;
class QPlainTextEdit;

namespace assay {

class DayField;

/// Asks for the minutes of a meeting. Under the notes stands what their lines are going to make, as they are written. What
/// was written and not sent is there again when the form opens; what others write into the same minutes meanwhile is brought
/// together with it. GUI thread.
class MeetingForm final : public MergingForm {
    Q_OBJECT

public:
    /// What it offers.
    struct Choices {
        std::vector<UseCase> useCases;
        std::vector<Person> people;
        QString agenda; ///< What waits for a decision, as items in Markdown; may be empty.

        std::optional<Meeting> meeting = {}; ///< Whose minutes are to be written otherwise.
        std::vector<MinutesLines> saidBefore =
            {}; ///< Of those minutes and what they said before: that is made already.
    };

    /// What is offered to whoever writes minutes; of the meeting of that name, where that is set. Inside a transaction of the
    /// caller; may throw db::SqlError.
    static Choices choicesFor(db::Connection& connection, const QString& person, qint64 now,
                              const QString& meeting = {});

    MeetingForm(Session& session, Choices choices, QWidget* parent = nullptr);

    QString made() const { return *m_made; } ///< The uid, once it is done.

protected:
    QString problem() const override;
    Work work() override;
    void fill(const FieldTexts& texts) override;

private:
    void addNotes();
    void putAgenda();
    void showPreview();
    void showMeeting();
    ConflictAnswer::Fields mergedFields();
    FieldTexts texts() const;
    QStringList attendees() const;
    MeetingDraft draft() const;
    MinutesLines newLines() const; ///< What saving makes.

    Choices m_choices;
    std::shared_ptr<QString> m_made = std::make_shared<QString>();
    QLineEdit* m_title;
    DayField* m_held;
    QComboBox* m_useCase;
    QLineEdit* m_attendees;
    QPlainTextEdit* m_notes;
    QLabel* m_preview;
};

} // namespace assay
