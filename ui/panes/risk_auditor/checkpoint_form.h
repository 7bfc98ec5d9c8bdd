// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/risk_auditor/sign_form.h"
#include "ui/panes/work_form.h"

class QComboBox;

namespace assay {

class PassphraseField;

/// Notes the log as it is now, signed by a key of the person who acts, so that the note can be kept elsewhere.
class CheckpointForm final : public WorkForm {
    Q_OBJECT

public:
    explicit CheckpointForm(Session& session, QWidget* parent = nullptr);

    QByteArray note() const { return *m_note; } ///< Once it is done.

protected:
    QString problem() const override;
    Work work() override;

private:
    void showKeys(const SignForm::OwnKeys& keys);

    QComboBox* m_key;
    PassphraseField* m_passphrase;
    QLabel* m_keyNote;
    std::shared_ptr<QByteArray> m_note = std::make_shared<QByteArray>();
};

} // namespace assay
