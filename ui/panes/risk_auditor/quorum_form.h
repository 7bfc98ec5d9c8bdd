// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policies/policy_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_faults.h"

#include <map>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace assay {

class Segments;

/// Asks who has to approve a release of each risk tier: how many people, among them which roles, whose rejection closes the
/// gate, and for how long an approval counts. What is wrong is said at its field while somebody types.
class QuorumForm final : public Card {
    Q_OBJECT

public:
    QuorumForm(const policies::Policy& policy, RiskTier tier, QWidget* parent = nullptr); ///< Begins with that tier.

Q_SIGNALS:
    void given(const assay::policies::Policy& policy);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    /// A role and the box that says whether it is meant.
    struct RoleBox {
        Role role;
        QCheckBox* box;
    };

    std::vector<RoleBox> addRoles(QVBoxLayout& layout, const QString& caption, const QString& name,
                                  const QString& place);
    void showTier(int tier);
    void keep(); ///< What the fields say of the tier that is shown.
    std::optional<policies::PolicyProblem> problem() const;
    void showProblem();
    void submit();

    policies::Policy m_policy;
    Segments* m_tiers;
    QLineEdit* m_keys;
    QLineEdit* m_days;
    std::vector<RoleBox> m_roles;
    std::vector<RoleBox> m_blocking;
    FieldFaults m_faults;
    QLabel* m_fault; ///< What is wrong and no field's that is shown.
    QPushButton* m_give;
    RiskTier m_tier = RiskTier::Low;
    std::map<RiskTier, QString> m_noDays; ///< What was typed for the days, where it is no number.
    bool m_showing = false;               ///< The fields are being filled.
};

} // namespace assay
