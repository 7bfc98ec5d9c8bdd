// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/use_case_story.h"
#include "ui/panes/work_form.h"

class QCheckBox;

namespace assay {

/// Says who was there when a framing was written: people of the project and user groups of the use case.
class AttendanceForm final : public WorkForm {
    Q_OBJECT

public:
    AttendanceForm(Session& session, const Charter& charter, const UseCaseStory& story, QWidget* parent = nullptr);

protected:
    QString problem() const override { return {}; }
    Work work() override;

private:
    QCheckBox* addBox(QVBoxLayout& place, const Charter& charter, const QString& uid, const QString& title);

    QString m_charter;
    std::vector<std::pair<QString, QCheckBox*>> m_people; ///< By uid.
    std::vector<std::pair<QString, QCheckBox*>> m_groups;
    std::map<QString, bool> m_seen; ///< Who could be chosen, and whether they were there when the form opened.
};

} // namespace assay
