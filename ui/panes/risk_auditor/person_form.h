// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people_standing.h"
#include "ui/panes/merging_form.h"

class QLineEdit;

namespace assay {

class RoleBoxes;

/// Brings somebody into the project, or changes the name and the e-mail address of somebody who is in it.
class PersonForm final : public MergingForm {
    Q_OBJECT

public:
    explicit PersonForm(Session& session, QWidget* parent = nullptr);

    /// `nameRefusal`: why the name stays; empty where it may be changed.
    PersonForm(Session& session, const people::PersonStanding& standing, const QString& nameRefusal,
               QWidget* parent = nullptr);

protected:
    QString problem() const override;
    Work work() override;
    void fill(const FieldTexts& texts) override;

private:
    void addFields();
    FieldTexts texts() const; ///< What the form says now.

    Person m_person; ///< As they are; without a uid for a new one.
    QLineEdit* m_name;
    QLineEdit* m_email;
    RoleBoxes* m_roles = nullptr; ///< Of a new one.
};

} // namespace assay
