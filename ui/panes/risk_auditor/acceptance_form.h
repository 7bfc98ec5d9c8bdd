// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "ui/panes/session.h"
#include "ui/widgets/card.h"

#include <memory>

class QPlainTextEdit;
class QPushButton;

namespace assay {

class DayField;
class DraftFile;
class FormDraft;

/// Asks why a risk can be borne, and until when.
class AcceptanceForm final : public Card {
    Q_OBJECT

public:
    AcceptanceForm(Session& session, const Finding& finding, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Whoever writes it down forgets the draft then.
    void given(const QString& reason, qint64 until, const std::shared_ptr<assay::DraftFile>& draft);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QString problem() const;
    void submit();

    qint64 m_now;
    QPlainTextEdit* m_reason;
    DayField* m_until;
    QPushButton* m_give;
    FormDraft* m_draft;
};

} // namespace assay
