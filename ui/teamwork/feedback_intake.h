// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/use_case.h"
#include "core/feedback/feedback_store.h"
#include "ui/panes/fields_form.h"

#include <QPointer>

namespace assay {

/// How feedback comes in, wherever in the window: written or pasted into a form, or from files, of each of which a form says
/// what would come in before anything is written. The forms open over the window of `page`, one at a time. GUI thread.
class FeedbackIntake final : public QObject {
    Q_OBJECT

public:
    FeedbackIntake(Session& session, QWidget& page);

    /// What it is about, by key or uid, is asked for, and may stay empty: triage says it later.
    void write(const QString& useCase);

    /// What a file does not say the use case of is about `useCase`, unless somebody chooses another one.
    void takeFile(const QString& path, const QString& useCase);

    /// What a form's fields "words", "source", "severity" and "harm" say: a mail where the words are one. Invalid where they
    /// are a mail that is not taken.
    static Result<FeedbackEntry> entryOf(const FieldsForm::Values& values);

    /// Why a form with these fields cannot be sent; empty where it can.
    static QString problemOf(const FieldsForm::Values& values);

    /// "3 of feedback came in, 1 was known already."
    static QString sentenceOf(const FeedbackImport& outcome);

Q_SIGNALS:
    void written(const QString& key); ///< Of what was written into the form.
    void takenIn(const assay::FeedbackImport& outcome);
    void refused(const assay::Error& error);

private:
    struct Waiting {
        QString path;
        QString useCase;
    };

    void openWriting(const std::vector<UseCase>& useCases, const QString& useCase);
    void next();

    Session& m_session;
    QWidget& m_page;
    std::vector<Waiting> m_waiting; ///< Files.
    bool m_busy = false;            ///< One of them is read or shown.
    QPointer<FieldsForm> m_writing; ///< The form in which somebody writes.
};

} // namespace assay
