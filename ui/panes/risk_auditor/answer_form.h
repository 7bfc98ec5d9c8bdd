// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/control_answer_store.h"
#include "core/evidence/evidence_story.h"
#include "ui/panes/work_form.h"

class QComboBox;
class QListWidget;
class QPlainTextEdit;

namespace assay {

class DayField;
class FormDraft;

/// Asks what somebody answers to a control of a release, and on what evidence that rests. It says why they may not before
/// they have typed anything; what was typed comes back. GUI thread.
class AnswerForm final : public WorkForm {
    Q_OBJECT

public:
    struct About {
        QString release; ///< Its uid.
        QString name;    ///< "credit-default@3"
        bool isDecidedOn = false;
    };

    /// `control` is the key of the one to begin with; the first that the person may answer where it is empty.
    AnswerForm(Session& session, const About& about, const evidence::EvidenceStory& story, const QString& control,
               QWidget* parent = nullptr);

protected:
    QString problem() const override;
    Work work() override;
    void showEvent(QShowEvent* event) override;

private:
    using Word = ControlAnswer::Word;

    void addControls(const QString& wanted);
    void addEvidence();
    void showControl();
    const evidence::AskedControl& asked() const;
    Word word() const;
    QStringList chosenEvidence() const;

    About m_about;
    qint64 m_now; ///< Of opening it; milliseconds, UTC.
    evidence::EvidenceStory m_story;
    QComboBox* m_control;
    QLabel* m_statement;
    QComboBox* m_word;
    QPlainTextEdit* m_text;
    FormDraft* m_draft = nullptr;
    QListWidget* m_evidence = nullptr; ///< Null where there is none.
    DayField* m_until;
};

} // namespace assay
