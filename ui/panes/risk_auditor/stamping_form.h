// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/stamping_choice.h"
#include "ui/panes/work_form.h"

namespace assay {

/// Asks who stamps the time of this person's signatures, from this machine on and in every project; empty fields for nobody.
/// What was chosen is remembered once its certificates could be read.
class StampingForm final : public WorkForm {
    Q_OBJECT

public:
    explicit StampingForm(Session& session, QWidget* parent = nullptr);

protected:
    QString problem() const override;
    Work work() override;

private:
    StampingChoice choice() const;
    void browse();

    QLineEdit* m_address;
    QLineEdit* m_roots;
};

} // namespace assay
