// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/newer_texts.h"
#include "ui/panes/merge_form.h"
#include "ui/panes/session.h"

#include <functional>

namespace assay {

/// What a form says to what it changes has changed meanwhile: it reads what the others wrote, asks over the form about what
/// both changed, and hands on what shall be saved. Nothing is written here, and the form keeps its words. GUI thread.
class ConflictAnswer final : public QObject {
    Q_OBJECT

public:
    /// How the form's fields are told to people, and where their newest texts come from.
    struct Fields {
        QString thing; ///< "UC-3"
        std::function<FieldTexts()> mine;
        std::function<NewerTexts(db::Connection&)> newer; ///< Runs in a job.
        std::function<QString(const QString&)> title;
        std::function<QString(const FieldText&)> shown;
        std::function<bool(const QString&)> isTyped; ///< Whether a field takes any words; else it is a choice.
    };

    ConflictAnswer(Session& session, QWidget& form, Fields fields); ///< Belongs to the form.
    ~ConflictAnswer() override;

    /// Answers `refusal`, the Conflict that saving words over `base` ended in.
    void answer(const Error& refusal, const FieldTexts& base);

Q_SIGNALS:
    /// What shall be saved over `theirs`, the newest texts.
    void settled(const assay::FieldTexts& merged, const assay::FieldTexts& theirs);
    void failed(const assay::Error& error); ///< The refusal itself, where nothing is new.

private:
    void ask(const FieldTexts& base, const NewerTexts& newer);
    MergeQuestion questionOf(const FieldConflict& conflict, const FieldAuthors& authors) const;

    Session& m_session;
    QWidget& m_form;
    Fields m_fields;
    MergeForm::Texts m_typed; ///< Other words that were typed and not saved.
    QFuture<Result<NewerTexts>> m_reading;
};

} // namespace assay
