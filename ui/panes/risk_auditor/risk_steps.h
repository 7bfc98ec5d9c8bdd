// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risks/risk_story.h"
#include "ui/panes/step_buttons.h"

#include <QPointer>

namespace assay {

class FieldsForm;

/// What people do with a risk.
class RiskSteps final : public StepButtons {
    Q_OBJECT

public:
    RiskSteps(Session& session, Page& page);

    void setStory(const risks::RiskStory& story);

private:
    void edit();
    void treat();
    void assess();
    void lower();
    void validate();
    void bear();
    void agree();
    void close();
    void reopen();
    void askReason(RiskState to, const QString& title, const QString& words, const QString& verb);
    void open(FieldsForm* form);

    risks::RiskStory m_story;
    QPushButton* m_edit;
    QPushButton* m_treat;
    QPushButton* m_assess;
    QPushButton* m_lower;
    QPushButton* m_bear;
    QPushButton* m_validate;
    QPushButton* m_agree;
    QPushButton* m_reopen;
    QPushButton* m_close;
    QPointer<QWidget> m_form;
};

} // namespace assay
