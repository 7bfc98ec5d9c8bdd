// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/work_form.h"

class QComboBox;
class QLineEdit;

namespace assay {

class PassphraseField;

/// Founds the project's own authority: a new key of this machine that certifies itself.
class AuthorityForm final : public WorkForm {
    Q_OBJECT

public:
    explicit AuthorityForm(Session& session, QWidget* parent = nullptr);

protected:
    QString problem() const override;
    Work work() override;

private:
    QLineEdit* m_name;
    QComboBox* m_years;
    PassphraseField* m_first;
    PassphraseField* m_second;
};

} // namespace assay
