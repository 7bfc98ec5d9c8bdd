// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people_standing.h"
#include "core/people/people_store.h"
#include "ui/panes/work_form.h"

class QPlainTextEdit;

namespace assay {

class RoleBoxes;

/// Changes, for a reason that the log keeps, what somebody may do: their roles, that they have left, that they are back.
class StandingForm final : public WorkForm {
    Q_OBJECT

public:
    enum class Kind { Roles, Leave, Return };

    StandingForm(Session& session, Kind kind, const people::PersonStanding& standing, QWidget* parent = nullptr);

protected:
    QString problem() const override;
    Work work() override;

private:
    static Content contentOf(Kind kind, const QString& name);
    void addRoles(const people::PersonStanding& standing);
    RoleChange change() const;

    Kind m_kind;
    Person m_person;
    RoleBoxes* m_roles = nullptr;
    QPlainTextEdit* m_reason;
};

} // namespace assay
