// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/use_case_story.h"
#include "ui/panes/work_form.h"

class QComboBox;

namespace assay {

/// Says what somebody thinks of a proposed framing or plan, in one of the roles they hold.
class OpinionForm final : public WorkForm {
    Q_OBJECT

public:
    OpinionForm(Session& session, const Charter& charter, const UseCaseStory& story, QWidget* parent = nullptr);

protected:
    QString problem() const override;
    Work work() override;

private:
    CharterVote vote() const;
    QString role() const;

    Charter m_charter;
    CharterAsk m_ask;
    PersonId m_person;
    RoleHolders m_holders;
    QComboBox* m_vote;
    QComboBox* m_role;
    QLineEdit* m_text;
};

} // namespace assay
