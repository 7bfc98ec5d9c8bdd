// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/regulation_story.h"
#include "ui/panes/session.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace assay {

class DraftFile;
class FormDraft;

/// Asks what takes the place of a regulation, one that the project has or a new one as JSON, and tells before it is done
/// what has to be looked at again. GUI thread.
class ReplaceForm final : public Card {
    Q_OBJECT

public:
    ReplaceForm(Session& session, const policies::RegulationStory& story, QWidget* parent = nullptr);
    ~ReplaceForm() override;

Q_SIGNALS:
    void given(const QByteArray& text,
               const std::shared_ptr<assay::DraftFile>& words); ///< Of the one regulation that takes the place.

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* makeVerdict();
    void addChoices();
    Result<policies::Regulation> wanted() const;
    void check();
    void readImpact(const policies::Regulation& replacement);
    void submit();

    Session& m_session;
    policies::RegulationStory m_story;
    QComboBox* m_by;
    QPlainTextEdit* m_text;
    FormDraft* m_draft = nullptr;
    QWidget* m_new; ///< The text under its caption.
    QLabel* m_impact;
    QLabel* m_fault;
    QPushButton* m_give;
    QTimer* m_pause;
    QFuture<Result<policies::ReplacementImpact>> m_reading;
};

/// What a replacement asks somebody to look at again, in sentences.
QString impactText(const policies::ReplacementImpact& impact, const QString& replacement);

} // namespace assay
